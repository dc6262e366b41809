namespace Maatwerkplaats.Web.Pages.Casusprudentie.Gelijken;

/// <summary>Kort een tekst in tot wat op een kaart past, op een heel woord.</summary>
public static class Inkorting
{
    private const int Lengte = 320;

    public static string Kort(this string tekst)
    {
        if (tekst.Length <= Lengte)
        {
            return tekst;
        }

        var einde = tekst.LastIndexOf(' ', Lengte);
        return $"{tekst[..(einde > Lengte / 2 ? einde : Lengte)].TrimEnd()} …";
    }
}
