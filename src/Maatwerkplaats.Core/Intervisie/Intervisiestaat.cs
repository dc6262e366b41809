using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Wat voor groep het is.</summary>
public enum Groepsoort
{
    /// <summary>Een kleine groep uit meer plaatsen die van elkaars casussen leert.</summary>
    [Display(Name = "Intervisiegroep")] Intervisie,

    /// <summary>De afgevaardigden van alle plaatsen.</summary>
    [Display(Name = "Verbindingsteam")] Verbindingsteam,
}

/// <summary>Alles wat over één groep nu waar is. Alleen wie lid is, leest bijeenkomsten, vragen en notities.</summary>
public sealed record Intervisiestaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld IVG-2026-0002.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Aantal gebeurtenissen tot nu toe.</summary>
    public int Versie { get; init; }

    public string Naam { get; init; } = "";

    public Groepsoort Soort { get; init; }

    /// <summary>Iedereen is gelijk: er is geen voorzitter.</summary>
    public IReadOnlyList<Tafellid> Leden { get; init; } = [];

    public IReadOnlyList<Zitting> Bijeenkomsten { get; init; } = [];

    public IReadOnlyList<Intervisievraag> Vragen { get; init; } = [];

    public IReadOnlyList<Groepsnotitie> Notities { get; init; } = [];

    public IReadOnlyList<Groepsles> Lessen { get; init; } = [];

    /// <summary>Bij een intervisiegroep past niemand meer.</summary>
    public bool IsVol => Soort == Groepsoort.Intervisie && Leden.Count >= IntervisieRegels.MeesteLeden;

    /// <summary>Wat op de agenda van de volgende bijeenkomst staat: elke open vraag, de oudste voorop.</summary>
    public IEnumerable<Intervisievraag> Open => Vragen.Where(v => v.Stand == Vraagstand.Open);

    public bool IsLid(Guid persoon) => Leden.Any(l => l.Wie.Is(persoon));

    public Zitting? Bijeenkomst(int nummer) => Bijeenkomsten.FirstOrDefault(b => b.Nummer == nummer);

    /// <summary>De bijeenkomst die nu of hierna is.</summary>
    /// <param name="nu">Moment in UTC.</param>
    public Zitting? Volgende(DateTime nu) => Bijeenkomsten.Where(b => b.IsOpen && b.Moment.Eind > nu).MinBy(b => b.Moment.Begin);
}

/// <summary>Waar een vraag staat.</summary>
public enum Vraagstand
{
    [Display(Name = "Open")] Open,
    [Display(Name = "Beantwoord")] Beantwoord,
    [Display(Name = "Ingetrokken")] Ingetrokken,
}

/// <summary>Een vraag van een collega aan de groep, zonder persoonsgegevens.</summary>
/// <param name="Casus">Nummer van de casus waar zij uit komt; de groep krijgt dat niet te zien.</param>
/// <param name="Antwoord">Wat de groep teruggeeft; leeg zolang de vraag open is.</param>
public sealed record Intervisievraag(Guid Id, string Casus, string Tekst, Betrokkene Van, DateOnly Op, Vraagstand Stand = Vraagstand.Open, string? Antwoord = null, DateOnly? BeantwoordOp = null);

/// <summary>Een notitie van de groep. De tekst is versleuteld, ook in de geschiedenis: alleen een lid krijgt haar te lezen.</summary>
/// <param name="Bijeenkomst">Volgnummer van de bijeenkomst.</param>
public sealed record Groepsnotitie(Guid Id, int Bijeenkomst, Versleuteld Tekst, Betrokkene Door, DateOnly Op);

/// <summary>Wat een lid aan de eigen Maatwerkplaats doorgaf, zonder persoonsgegevens.</summary>
/// <param name="Werkplaatsen">Codes van de Maatwerkplaatsen die het lezen.</param>
public sealed record Groepsles(Guid Id, string Tekst, IReadOnlyList<string> Werkplaatsen, Betrokkene Door, DateOnly Op);

/// <summary>Nummer van een groep, bijvoorbeeld IVG-2026-0002.</summary>
public static class Groepsnummer
{
    public const string Reeks = "intervisie";

    public static string Maak(int jaar, int volgnummer) => $"IVG-{jaar}-{volgnummer:0000}";
}
