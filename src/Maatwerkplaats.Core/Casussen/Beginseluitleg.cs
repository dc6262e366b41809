namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat een beginsel van behoorlijk bestuur betekent, en hoe het als grondslag heet.</summary>
public static class Beginseluitleg
{
    /// <summary>Eén zin die zegt wat het beginsel vraagt.</summary>
    public static string Uitleg(this Beginsel beginsel) => beginsel switch
    {
        Beginsel.Evenredigheid => "De gevolgen voor de cliënt staan in verhouding tot wat de regel wil bereiken.",
        Beginsel.Vertrouwen => "Een cliënt mag rekenen op wat UWV heeft toegezegd.",
        Beginsel.Gelijkheid => "Gelijke gevallen gelijk, ongelijke gevallen anders naarmate ze verschillen.",
        Beginsel.Zorgvuldigheid => "Alle feiten en belangen zijn opgezocht voordat er wordt besloten.",
        Beginsel.Motivering => "Iedereen kan volgen hoe het besluit tot stand kwam.",
        _ => throw new ArgumentOutOfRangeException(nameof(beginsel)),
    };

    /// <summary>Het beginsel als grondslag, met het artikel waar dat er een heeft.</summary>
    public static Grondslag AlsGrondslag(this Beginsel beginsel) => beginsel switch
    {
        Beginsel.Evenredigheid => new(GrondslagSoort.Beginsel, "Awb", "3:4", "2", Toelichting: "Evenredigheid"),
        Beginsel.Zorgvuldigheid => new(GrondslagSoort.Beginsel, "Awb", "3:2", Toelichting: "Zorgvuldigheid"),
        Beginsel.Motivering => new(GrondslagSoort.Beginsel, "Awb", "3:46", Toelichting: "Motivering"),
        _ => new(GrondslagSoort.Beginsel, Toelichting: beginsel.ToString()),
    };
}
