
namespace Maatwerkplaats.Core.Casussen;

/// <summary>Het besluit zoals het uit de weging volgt. Wat al is gezegd, wordt niet nog eens gevraagd.</summary>
public static class Besluitvoorstel
{
    /// <summary>Mandaatniveau van wie zelf besluit.</summary>
    public const string EigenMandaat = "medewerker";

    /// <param name="dag">Datum van het besluit als niemand een andere noemt.</param>
    public static Besluit Bij(CasusStaat casus, DateOnly dag)
    {
        if (casus.Besluit is { } eerder)
        {
            // Een herzien besluit moet de cliënt opnieuw te horen krijgen.
            return eerder with { Op = dag, Mededeling = null };
        }

        var weg = EnigeMogelijkeWeg(casus.Weging);
        return new()
        {
            Oordeel = OordeelBij(casus.Weging, weg),
            Alternatief = weg?.Id,
            Inhoud = weg?.Omschrijving ?? "",
            Op = dag,
            Beslisser = WieBeslist(casus),
            GebruikelijkeLijn = true,
            Grondslagen = [.. casus.Weging.Beginselen.Select(b => b.AlsGrondslag())],
            Motivering = casus.Weging.Afweging ?? "",
        };
    }

    /// <summary>De weg die driemaal minstens voldoende is, als er precies één zo'n weg is naast de beslissing van nu.</summary>
    private static Alternatief? EnigeMogelijkeWeg(Weging weging)
    {
        var mogelijk = weging.Alternatieven.Where(a => weging.IsRechtvaardigEnRechtmatig(a.Id)).ToArray();
        var anders = mogelijk.Where(a => a.Id != Alternatief.Huidig).ToArray();
        return anders.Length > 0 ? (anders.Length == 1 ? anders[0] : null) : mogelijk.FirstOrDefault();
    }

    private static Oordeel OordeelBij(Weging weging, Alternatief? weg) => weg switch
    {
        { Id: var id } when id == Alternatief.Huidig => Oordeel.GeenMaatwerk,
        null when weging.AndereOordelen.Count > 0 => Oordeel.GeenConsensus,
        _ => Oordeel.Maatwerk,
    };

    /// <summary>Wie aan tafel zit met een mandaat gaat voor; anders de eigenaar, binnen het eigen mandaat.</summary>
    private static Beslisser WieBeslist(CasusStaat casus)
    {
        if (casus.Deelnemers.FirstOrDefault(d => d is { IsExtern: false, Mandaat: not null }) is { } deelnemer)
        {
            return new(deelnemer.Wie.Naam, deelnemer.Wie.Functie, deelnemer.Mandaat!);
        }

        return casus.Eigenaar.Persoon is { } eigenaar ? new(eigenaar.Naam, eigenaar.Functie, EigenMandaat) : new("", "", "");
    }
}
