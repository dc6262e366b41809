using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Samenvoegen;

/// <summary>Redt het begin van een naam waarvan het eind iets anders blijkt: "Pranav Rai van Stichting Recht".</summary>
internal static class Inkorten
{
    /// <summary>Het deel van de oude vangst voor de nieuwe, zonder tussenvoegsels achteraan; <c>null</c> als er geen naam overblijft.</summary>
    public static Vangst? Tot(Tekstbeeld beeld, Vangst oud, Vangst nieuw)
    {
        if (oud.Soort != Soort.Persoon || nieuw.Soort == Soort.Persoon || oud.Start >= nieuw.Start || oud.Zekerheid == Zekerheid.Mogelijk) return null;
        var i = beeld.WoordOp(nieuw.Start) - 1;
        while (i >= 0 && beeld[i].Start > oud.Start && Tussenvoegsel.Is(beeld, i)) i--;
        if (i < 0 || beeld[i].Start < oud.Start || beeld[i].Lengte < 2) return null;
        return oud with { Einde = beeld[i].Einde };
    }
}
