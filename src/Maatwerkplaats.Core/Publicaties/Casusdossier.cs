using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Wat de casus zelf al weet van de mensen om wie het gaat: namen van inbrenger, begeleider, deelnemers en beslisser,
/// het BSN, standplaats en nummers. De sterkste bron om ze in vrije tekst te vinden.
/// </summary>
public static class Casusdossier
{
    private const string Medewerker = "medewerker";

    /// <param name="bsn">Het ontsleutelde BSN; leeg als er geen is.</param>
    /// <param name="anderen">Namen en bereikbaarheid van een inbrenger zonder account en van gasten, ontsleuteld.</param>
    /// <param name="werkstuk">Met wat een mens zelf aanwees, en wie toestemming gaf.</param>
    public static Dossier Maak(CasusStaat casus, string? bsn, IReadOnlyList<string> anderen, Werkstuk werkstuk)
    {
        var aangewezen = werkstuk.Gemist;
        return new()
        {
            Namen = [.. werkstuk.Toestemmers.Select(t => new Dossiernaam(t.Naam, t.Rol.Rollabel())).Concat(Namen(casus, anderen)).Concat(aangewezen.Where(g => g.Soort == Soort.Persoon).Select(g => new Dossiernaam(g.Tekst, g.Rol))).DistinctBy(n => n.Naam)],
            Plaatsen = [.. new[] { casus.Melding.Inbrenger.Wie.Standplaats }.Where(p => p.Length > 0)],
            // Letterlijk: wat een mens aanwijst, hoeft nergens op te lijken.
            Waarden = [.. Waarden(casus, bsn).Concat(aangewezen.Select(g => (g.Soort, g.Tekst)))],
        };
    }

    private static IEnumerable<Dossiernaam> Namen(CasusStaat casus, IReadOnlyList<string> anderen)
    {
        var medewerkers = new[] { casus.Melding.Inbrenger.Wie, casus.Melding.Inbrenger.IngevoerdDoor, casus.Contactpersoon, casus.Eigenaar.Persoon, casus.Triage.Door }
            .OfType<Betrokkene>().Concat(casus.Deelnemers.Where(d => !d.IsExtern).Select(d => d.Wie)).Concat(casus.Acties.Select(a => a.Wie))
            .Where(b => b.Naam.Length > 0 && b != Betrokkene.Systeem && casus.Melding.Inbrenger.Kanaal != Kanaal.Buiten || b.PersoonId is not null)
            .Select(b => b.Naam)
            .Concat(new[] { casus.Besluit?.Beslisser?.Naam, casus.Besluit?.ContraLegem?.WieBesliste }.OfType<string>());
        foreach (var naam in medewerkers.Where(LijktNaam))
        {
            yield return new(naam, Medewerker);
        }

        foreach (var naam in anderen.Select(a => a.Split(['\n', ',', ';'], 2)[0].Trim()).Where(LijktNaam))
        {
            yield return new(naam);
        }
    }

    private static IEnumerable<(Soort Soort, string Waarde)> Waarden(CasusStaat casus, string? bsn)
    {
        yield return (Soort.Dossiernummer, casus.Nummer);
        if (casus.Ingelezen is { } bron)
        {
            yield return (Soort.Dossiernummer, bron.Herkomst);
        }

        if (bsn is { Length: > 0 })
        {
            yield return (Soort.Bsn, bsn);
        }
    }

    /// <summary>"Onbekend" en "Medewerker van een gemeente" zijn geen namen; die zouden gewone woorden aanwijzen.</summary>
    private static bool LijktNaam(string naam) =>
        naam.Length is > 2 and < 80 && naam.Split(' ').Any(d => d.Length > 0 && char.IsUpper(d[0]))
        && !naam.StartsWith("Onbekend", StringComparison.Ordinal) && !naam.StartsWith("Medewerker", StringComparison.Ordinal);
}
