using Maatwerkplaats.Core.Themas;

namespace Maatwerkplaats.Web.Pages.Themas;

/// <summary>Hoe een thema in woorden op het scherm staat.</summary>
public static class Themawoorden
{
    /// <summary>Een stijging in één zin.</summary>
    public static string Stijging(Stijging stijging) =>
        $"{stijging.Nu:0.0} per week sinds {Weken(Themalezer.Weken - stijging.Sinds)}; gewoonlijk {stijging.Gewoon:0.0}";

    private static string Weken(int aantal) => aantal == 1 ? "deze week" : $"{aantal} weken";
}
