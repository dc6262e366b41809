using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Alles wat over één casus nu waar is: de optelsom van zijn gebeurtenissen. Verandert alleen doordat een
/// <see cref="CasusGebeurtenis"/> wordt toegepast.
/// </summary>
public sealed record CasusStaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld MWP-2026-0042.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Aantal gebeurtenissen tot nu toe; wie opslaat noemt de versie waarop hij zich baseerde.</summary>
    public int Versie { get; init; }

    public Fase Fase { get; init; }

    /// <summary>Moment (UTC) waarop de casus in deze fase kwam.</summary>
    public DateTime FaseSinds { get; init; }

    public DateTime AangemeldOp { get; init; }

    public required Melding Melding { get; init; }

    public Kenmerken Kenmerken { get; init; } = new();

    /// <summary>Code van de Maatwerkplaats die de casus begeleidt.</summary>
    public string Werkplaats { get; init; } = "";

    /// <summary>Codes van Maatwerkplaatsen die meedoen.</summary>
    public IReadOnlyList<string> MedeWerkplaatsen { get; init; } = [];

    /// <summary>De collega van de Maatwerkplaats die begeleidt; leeg zolang niemand de casus heeft.</summary>
    public Betrokkene? Contactpersoon { get; init; }

    public Eigenaarschap Eigenaar { get; init; } = new(null, null, null);

    public Triage Triage { get; init; } = new();

    public Termijn Termijn { get; init; } = new(null, null);

    public IReadOnlyList<Deelnemer> Deelnemers { get; init; } = [];

    public IReadOnlyList<Actie> Acties { get; init; } = [];

    public IReadOnlyList<Notitie> Notities { get; init; } = [];

    public IReadOnlyList<Contactmoment> Contactmomenten { get; init; } = [];

    public IReadOnlyList<Document> Documenten { get; init; } = [];

    public IReadOnlyList<Toestemming> Toestemmingen { get; init; } = [];

    public IReadOnlyList<Tussenmaatregel> Tussenmaatregelen { get; init; } = [];

    public IReadOnlyList<Verband> Verbanden { get; init; } = [];

    /// <summary>Wie er misschien ontbreekt, maar hier niet nodig is.</summary>
    public IReadOnlyList<TerzijdegelegdeVlek> TerzijdegelegdeVlekken { get; init; } = [];

    /// <summary>De maatwerksessies waar deze casus op de agenda staat of stond.</summary>
    public IReadOnlyList<Casussessie> Sessies { get; init; } = [];

    /// <summary>De solves waar deze casus onder ligt.</summary>
    public IReadOnlyList<Casussolve> Solves { get; init; } = [];

    /// <summary>Waarom er niets structureels achter zit, als iemand dat naliep.</summary>
    public string? GeenSolve { get; init; }

    /// <summary>Wat de inbrenger voor een maatwerksessie klaarzette.</summary>
    public Voorbereiding? Voorbereiding { get; init; }

    /// <summary>Met de hand gezette werkwijze; leeg zolang die blijkt uit wat er gebeurde.</summary>
    public Werkwijze? GecorrigeerdeWerkwijze { get; init; }

    public Weging Weging { get; init; } = new();

    public Besluit? Besluit { get; init; }

    public Afronding? Afronding { get; init; }

    /// <summary>Waar de casus vandaan komt, als hij is ingelezen uit een bestand.</summary>
    public Inlezing? Ingelezen { get; init; }

    /// <summary>Waarom de casus is ingetrokken of heropend.</summary>
    public string? RedenEinde { get; init; }

    /// <summary>Hoe er is gewerkt: zoals gecorrigeerd, of zoals het blijkt uit contacten en acties.</summary>
    public Werkwijze Werkwijze => GecorrigeerdeWerkwijze ?? WerkwijzeUitVerloop.Bepaal(this);
}
