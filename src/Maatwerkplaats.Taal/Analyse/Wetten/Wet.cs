using System.Collections.Frozen;

namespace Maatwerkplaats.Taal.Analyse.Wetten;

/// <summary>The laws that are cited by an abbreviation or a one-word name.</summary>
public static class Wet
{
    private static readonly FrozenDictionary<string, string> Afkortingen = Lees(
        "ww werkloosheidswet; zw ziektewet; wia; wga; iva; wajong wajong2010 wajong2015; wao; waz; tw toeslagenwet; wtl; wazo; iow; " +
        "pw participatiewet; suwi; awb; akw kinderbijslagwet; anw; aow; ioaw; ioaz; wlz; wmo jeugdwet; bw; rv; avg uavg; zvw; " +
        "wsw; wwb; wsnp; wgs; wkb; wko; wht; awir; wfsv; wml; wib; wab; wieg; wpg; vw; gw grondwet; evrm; ivrk; csv; ioap; wbp; sv");

    /// <summary>The abbreviation by which a folded law name is known, or null when it is no law.</summary>
    public static string? Afkorting(string woord) => Afkortingen.GetValueOrDefault(woord);

    private static FrozenDictionary<string, string> Lees(string tekst) =>
        (from regel in tekst.Split(';', StringSplitOptions.TrimEntries)
         let namen = regel.Split(' ')
         from naam in namen
         select (naam, Kort: naam == "jeugdwet" || naam == "uavg" ? naam : namen[0])).ToFrozenDictionary(paar => paar.naam, paar => paar.Kort);
}
