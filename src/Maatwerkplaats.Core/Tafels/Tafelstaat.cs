using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Hoe ver de maatwerksessie is.</summary>
public enum Tafelstand
{
    [Display(Name = "De tafel is gedekt")] Gedekt,
    [Display(Name = "De sessie loopt")] Loopt,
    [Display(Name = "De sessie is klaar")] Gesloten,
}

/// <summary>Iemand aan tafel.</summary>
/// <param name="Sleutel">Sleutel van de persoon; van een gast de sleutel van de deelnemer in de casus.</param>
/// <param name="OpScherm">Doet zelf mee op een scherm; anders zit diegene alleen in de zaal.</param>
public sealed record Zitplaats(Guid Sleutel, Betrokkene Wie, string Rol, bool Inbrenger, bool Extern, bool OpScherm);

/// <summary>
/// Alles wat over één maatwerksessie nu waar is: de optelsom van haar gebeurtenissen. Wat nog niet is onthuld, zit hier niet
/// in en kan dus ook niet uitlekken; dat ligt op <see cref="Blaadje"/>s.
/// </summary>
public sealed record Tafelstaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer van de casus die op tafel ligt; leeg als het een solve is.</summary>
    public string Casus { get; init; } = "";

    /// <summary>Nummer van de solve die op tafel ligt; leeg als het een casus is.</summary>
    public string? Solve { get; init; }

    public int Versie { get; init; }

    public Tafelstand Stand { get; init; }

    /// <summary>Wie de sessie leidt; begeleidt en beslist niet.</summary>
    public Guid Procesbegeleider { get; init; }

    /// <summary>Wie meeschrijft; leeg zolang de procesbegeleider dat zelf doet.</summary>
    public Guid? Notulist { get; init; }

    /// <summary>Wie volgens de planning leidt en nog niet aan tafel zit; leeg zodra de leiding is overgegeven.</summary>
    public Guid? Begeleider { get; init; }

    public IReadOnlyList<Zitplaats> Zitplaatsen { get; init; } = [];

    /// <summary>Waarom zonder inbrenger is begonnen; leeg als die erbij was.</summary>
    public string? ZonderInbrenger { get; init; }

    public DateTime? BegonnenOp { get; init; }

    public DateTime? GeslotenOp { get; init; }

    public Onderdeel Onderdeel { get; init; }

    public DateTime OnderdeelSinds { get; init; }

    /// <summary>Tijd voor het lopende onderdeel, in minuten.</summary>
    public int Minuten { get; init; }

    /// <summary>Hoe vaak elk perspectief is onthuld; een tweede keer toont wat er sindsdien bij is geschreven.</summary>
    public IReadOnlyList<Perspectief> Onthuld { get; init; } = [];

    public bool ScoresOnthuld { get; init; }

    public IReadOnlyList<Bijdrage> Bijdragen { get; init; } = [];

    public IReadOnlyList<Stem> Stemmen { get; init; } = [];

    public IReadOnlyList<AnderInzicht> AndereInzichten { get; init; } = [];

    public IReadOnlyList<Sessieafspraak> Afspraken { get; init; } = [];

    public string? Samenvatting { get; init; }

    public string? Notities { get; init; }

    /// <summary>Wanneer we terugkijken of het werkte.</summary>
    public DateOnly? Terugkijken { get; init; }

    public IReadOnlyList<Verslagoordeel> Oordelen { get; init; } = [];

    public Zitplaats? Zit(Guid sleutel) => Zitplaatsen.FirstOrDefault(z => z.Sleutel == sleutel);

    public bool InbrengerIsEr => Zitplaatsen.Any(z => z.Inbrenger);

    /// <summary>Wie nu meeschrijft: de notulist zodra die er is, en anders de procesbegeleider.</summary>
    public Guid Schrijver => Notulist is { } notulist && Zit(notulist) is { OpScherm: true } ? notulist : Procesbegeleider;

    public bool IsOnthuld(Perspectief perspectief) => Onthuld.Contains(perspectief);
}
