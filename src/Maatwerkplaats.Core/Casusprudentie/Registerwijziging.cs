using System.Globalization;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>De laatste verandering van één uitspraak. Van wat niet meer geldt, is er alleen het kenmerk: geen titel en geen reden.</summary>
/// <param name="Plek">Waar deze verandering in de reeks staat.</param>
/// <param name="Op">Wanneer dat was (UTC).</param>
/// <param name="Samenvatting">De situatie in enkele zinnen.</param>
public sealed record Registerwijziging(
    Registerplek Plek, string Kenmerk, Uitspraakstand Stand, string? VervangenDoor, DateTime GepubliceerdOp, DateTime Op, string Titel, string Samenvatting, string Maatwerkplaats)
{
    private const int LangsteSamenvatting = 400;

    internal static Registerwijziging Van(Uitspraak uitspraak)
    {
        var plek = new Registerplek(uitspraak.Slag, Uitspraakdocument.Nummer(uitspraak));
        var op = uitspraak.GewijzigdOp ?? uitspraak.StandSinds ?? uitspraak.GepubliceerdOp;
        if (uitspraak.Stand != Uitspraakstand.Geldig)
        {
            return new(plek, uitspraak.Kenmerk, uitspraak.Stand, uitspraak.VervangenDoor, uitspraak.GepubliceerdOp, op, "", "", "");
        }

        var inhoud = Uitspraakinhoud.Lees(System.Text.Json.JsonElement.Parse(uitspraak.Inhoud));
        return new(plek, uitspraak.Kenmerk, uitspraak.Stand, null, uitspraak.GepubliceerdOp, op, inhoud.NaamCasus, Kort(inhoud.Probleem), inhoud.Maatwerkplaats);
    }

    private static string Kort(string tekst)
    {
        if (tekst.Length <= LangsteSamenvatting)
        {
            return tekst;
        }

        var einde = tekst.LastIndexOf(' ', LangsteSamenvatting);
        return tekst[..(einde > 0 ? einde : LangsteSamenvatting)] + " …";
    }
}

/// <summary>Een plek in de reeks van veranderingen: het volgnummer van de verandering en de uitspraak.</summary>
public readonly record struct Registerplek(long Slag, long Nummer)
{
    /// <summary>Vóór alles.</summary>
    public static readonly Registerplek Begin = new(-1, 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Slag}-{Nummer}");

    /// <summary>Leest wat <see cref="ToString"/> schreef.</summary>
    public static bool TryParse(string? tekst, out Registerplek plek)
    {
        plek = Begin;
        if (tekst?.Split('-') is not [var slag, var nummer]
            || !long.TryParse(slag, NumberStyles.None, CultureInfo.InvariantCulture, out var s)
            || !long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var n))
        {
            return false;
        }

        plek = new(s, n);
        return true;
    }
}
