using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Wat er is besloten, door wie, waarop het rust en waarom. Wat een ingelezen casus niet vermeldt, blijft leeg; wie hier
/// een besluit vastlegt, vult het in.
/// </summary>
public sealed record Besluit
{
    public Oordeel? Oordeel { get; init; }

    /// <summary>Wat er voor de cliënt gebeurt.</summary>
    public string Inhoud { get; init; } = "";

    /// <summary>De gekozen weg uit de weging; leeg als het besluit daarbuiten ligt.</summary>
    public Guid? Alternatief { get; init; }

    public DateOnly? Op { get; init; }

    public Beslisser? Beslisser { get; init; }

    /// <summary>In de gebruikelijke lijn; zo niet, dan met het akkoord in <see cref="AkkoordVan"/>.</summary>
    public bool? GebruikelijkeLijn { get; init; }

    public string? AkkoordVan { get; init; }

    public IReadOnlyList<Grondslag> Grondslagen { get; init; } = [];

    /// <summary>Codes van de niveaus waarop de oplossing is gevonden: wet, beleid, uitvoering.</summary>
    public IReadOnlyList<string> Niveaus { get; init; } = [];

    /// <summary>Ingevuld als het besluit tegen de letter van de wet in gaat.</summary>
    public ContraLegem? ContraLegem { get; init; }

    /// <summary>Had regulier maatwerk dit ook kunnen oplossen? Leeg als niemand het zei.</summary>
    public bool? RegulierMogelijk { get; init; }

    public string Motivering { get; init; } = "";

    /// <summary>De casusprudentie die dit besluit gebruikte, en hoe.</summary>
    public IReadOnlyList<Aanhaling> Aanhalingen { get; init; } = [];

    /// <summary>Ingevuld als het besluit anders uitvalt dan gelijke gevallen.</summary>
    public Afwijking? Afwijking { get; init; }

    public Mededeling? Mededeling { get; init; }
}

/// <summary>Wie het mandaat had.</summary>
/// <param name="Mandaat">Code van het mandaatniveau.</param>
public sealed record Beslisser(string Naam, string Functie, string Mandaat);

/// <summary>Tegen de letter van de wet: zeldzaam, dus met naam en met weten van SZW.</summary>
/// <param name="WieBesliste">Leeg als een ingelezen casus dat niet vermeldt.</param>
/// <param name="SzwGeinformeerd">Datum waarop SZW het wist.</param>
public sealed record ContraLegem(string? WieBesliste, DateOnly? SzwGeinformeerd);

/// <summary>Hoe en wanneer de cliënt het besluit hoorde.</summary>
public sealed record Mededeling(Verteld Hoe, DateOnly Op);

/// <summary>Waarop een besluit rust, als verwijzing die naar de bron leidt.</summary>
/// <param name="Wet">Code van de wet, als het om een artikel gaat.</param>
public sealed record Grondslag(GrondslagSoort Soort, string? Wet = null, string? Artikel = null, string? Lid = null, string? Ecli = null, string? Toelichting = null)
{
    /// <summary>Zoals juristen het schrijven: "art. 4 lid 2 Wet WIA".</summary>
    public override string ToString() => Soort switch
    {
        GrondslagSoort.Jurisprudentie => Ecli ?? Toelichting ?? Soort.Label(),
        _ when Artikel is not null => $"art. {Artikel}{(Lid is null ? "" : $" lid {Lid}")} {Wet}".TrimEnd(),
        _ => Toelichting ?? Soort.Label(),
    };
}

/// <summary>Hoe de casus eindigde en wat ervan is geleerd.</summary>
/// <param name="Structureel">Zit hier iets achter dat meer mensen raakt? Bewaard voor het werk aan solves; leeg als een ingelezen casus het niet vermeldt.</param>
/// <param name="Op">Leeg als een ingelezen casus geen datum vermeldt.</param>
/// <param name="MagCasusprudentie">Mag dit, zonder persoonsgegevens, casusprudentie worden?</param>
public sealed record Afronding(
    ClientUitkomst Uitkomst, string? Les, JaNeeMisschien? Structureel, string? StructureelUitleg, bool MagCasusprudentie, DateOnly? Op);
