using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>Eén casus als rij van de registeruitvoer, met alleen de velden die de lezer mag zien.</summary>
public sealed class Registerrij
{
    /// <summary>Wat ook te zien is voor wie een casus mag volgen maar niet lezen.</summary>
    private static readonly HashSet<Registerkolom> OokBijVolgen =
        [Registerkolom.Nummer, Registerkolom.DatumBinnenkomst, Registerkolom.Status, Registerkolom.Maatwerkplaats];

    private readonly CasusStaat _casus;
    private readonly Registratie _r;
    private readonly Lijsten _woorden;
    private readonly bool _magLezen;

    public Registerrij(CasusStaat casus, Lijsten woorden, Inzicht inzicht)
    {
        (_casus, _woorden, _magLezen) = (casus, woorden, inzicht.Mag(CasusRecht.Lezen));
        _r = Registratiestaat.Lees(casus, woorden);
    }

    /// <summary>De waarde in een kolom; leeg als die onbekend is of de lezer hem niet mag zien.</summary>
    public Celwaarde Waarde(Registerkolom kolom) => _magLezen || OokBijVolgen.Contains(kolom) ? Veld(kolom) : Celwaarde.Leeg;

    private Celwaarde Veld(Registerkolom kolom) => kolom switch
    {
        Registerkolom.Nummer => _casus.Nummer,
        Registerkolom.NaamCasus => _r.NaamCasus,
        Registerkolom.DatumBinnenkomst => _r.Ingebracht,
        Registerkolom.DatumOplossing => _r.Afgehandeld,
        Registerkolom.Status => Registerwoorden.Status(_casus.Fase),
        Registerkolom.InbrengerOnderdeel => _r.InbrengerOnderdeel is { } onderdeel ? _woorden.Label(onderdeel) : null,
        Registerkolom.InbrengerNaam => _r.InbrengerNaam,
        Registerkolom.InbrengerFunctie => _r.InbrengerFunctie,
        Registerkolom.InbrengerStandplaats => _r.InbrengerStandplaats,
        Registerkolom.Maatwerkplaats => Woorden(_r.Werkplaatsen),
        Registerkolom.Contactpersoon => _r.Contactpersoon,
        Registerkolom.Eigenaar => _casus.Eigenaar.Persoon?.Naam,
        Registerkolom.Doorlooptijd => _r.Ingebracht is { } begin && _r.Afgehandeld is { } klaar ? klaar.DayNumber - begin.DayNumber : (int?)null,
        Registerkolom.Streefdatum => _casus.Termijn.Streefdatum,
        Registerkolom.Spoed => _casus.Melding.Urgentie == Urgentie.Spoed ? "ja" : "nee",
        Registerkolom.Triage => _casus.Triage.Uitkomst?.Label(),
        Registerkolom.Doorverwijsplek => _casus.Triage.Doorverwijsplek is { } plek ? _woorden.Label(plek) : null,
        _ => Onderwerp(kolom),
    };

    private Celwaarde Onderwerp(Registerkolom kolom) => kolom switch
    {
        Registerkolom.Wet => Samen(_r.Wetten),
        Registerkolom.Hoofdonderwerp => Samen(_r.Onderwerpen.Select(o => _woorden.Groep(Lijst.Onderwerp, o).ToLowerInvariant())),
        Registerkolom.Subonderwerp => Woorden(_r.Onderwerpen),
        Registerkolom.Kernwoorden => Registerwoorden.Opsomming(_r.Kernwoorden),
        Registerkolom.Casusbeschrijving => _r.Probleem,
        Registerkolom.Reden => _r.Reden,
        Registerkolom.NiveauProbleem => Samen(_r.ProbleemNiveaus),
        Registerkolom.Organisatieonderdeel => Woorden(_r.Onderdelen),
        Registerkolom.AndereOrganisatie => _r.AndereOrganisatie == false ? "nee" : Woorden(_r.AndereOrganisaties) is { Tekst: not null } namen ? namen : _r.AndereOrganisatie == true ? "ja" : null,
        Registerkolom.Regels => _r.Regels,
        Registerkolom.Proces => _r.Proces,
        Registerkolom.Procesgang => _r.Werkwijze is { } werkwijze ? Registerwoorden.Procesgang(werkwijze) : null,
        _ => Besluit(kolom),
    };

    private Celwaarde Besluit(Registerkolom kolom) => kolom switch
    {
        Registerkolom.Afweging => _r.Afweging,
        Registerkolom.Juridisch => _r.Juridisch,
        Registerkolom.Economisch => _r.Economisch,
        Registerkolom.Maatschappelijk => _r.Maatschappelijk,
        Registerkolom.Beginselen => Samen(_r.Beginselen.Select(b => b.Label().ToLowerInvariant())),
        Registerkolom.Oplossing => _r.Oplossing,
        Registerkolom.NiveauOplossing => Samen(_r.OplossingNiveaus),
        Registerkolom.GebruikelijkeLijn => JaNee(_r.GebruikelijkeLijn),
        Registerkolom.AkkoordVan => _r.AkkoordVan,
        Registerkolom.Beslisser => _casus.Besluit?.Beslisser is { } b ? $"{b.Naam} ({b.Functie})" : null,
        Registerkolom.Mandaat => _casus.Besluit?.Beslisser is { } wie ? _woorden.Label(wie.Mandaat) : null,
        Registerkolom.ContraLegem => JaNee(_r.ContraLegem),
        Registerkolom.RegulierMogelijk => JaNee(_r.RegulierMogelijk),
        Registerkolom.Uitkomst => _r.Uitkomst is { } uitkomst ? Registerwoorden.Uitkomst(uitkomst) : null,
        Registerkolom.Opmerkingen => _r.Opmerkingen,
        _ => throw new InvalidOperationException($"Kolom {kolom} heeft geen waarde."),
    };

    private Celwaarde Woorden(IEnumerable<string> codes) => Samen(codes.Select(_woorden.Label));

    private static Celwaarde Samen(IEnumerable<string> delen) => string.Join("; ", delen.Where(d => d.Length > 0).Distinct());

    private static Celwaarde JaNee(bool? antwoord) => antwoord switch { true => "ja", false => "nee", null => null };
}
