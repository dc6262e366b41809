namespace Maatwerkplaats.Core.Signalen;

/// <summary>Wat een signaal zegt, met alles waaraan het te vinden en te tellen is. Zonder persoonsgegevens van een cliënt.</summary>
public sealed record Signaalinhoud
{
    /// <summary>Code uit de lijst met bronnen.</summary>
    public string Bron { get; init; } = "";

    /// <summary>Eigen sleutel van de bron; per bron komt zij één keer voor.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>Wat er niet goed gaat. Leeg bij een signaal uit een casus: die tekst blijft bij de casus.</summary>
    public string Tekst { get; init; } = "";

    /// <summary>Voor wie of waar het te merken is.</summary>
    public string VoorWie { get; init; } = "";

    /// <summary>Wat het gevolg is.</summary>
    public string Gevolg { get; init; } = "";

    /// <summary>Code van de klantreis.</summary>
    public string Klantreis { get; init; } = "";

    /// <summary>Code van het moment in de klantreis.</summary>
    public string Moment { get; init; } = "";

    /// <summary>De dag waarop het speelde of binnenkwam.</summary>
    public DateOnly Datum { get; init; }

    /// <summary>Codes van de wetten, de belangrijkste eerst.</summary>
    public IReadOnlyList<string> Wetten { get; init; } = [];

    /// <summary>Code van het onderwerp.</summary>
    public string Onderwerp { get; init; } = "";

    /// <summary>Code van het onderdeel waar het speelt.</summary>
    public string Onderdeel { get; init; } = "";

    /// <summary>Code van de Maatwerkplaats.</summary>
    public string Werkplaats { get; init; } = "";

    /// <summary>Plaats in woorden, als een bron die kent.</summary>
    public string Plaats { get; init; } = "";

    /// <summary>Nummer van een casus waar het bij hoort.</summary>
    public string? Casus { get; init; }

    /// <summary>Waarom de casus een signaal werd; leeg als het signaal niet uit een casus komt.</summary>
    public Signaalaanleiding? Aanleiding { get; init; }

    /// <summary>Wie het signaal gaf, als dat iemand met een account is.</summary>
    public Guid? Melder { get; init; }

    public Terugkoppelwijze Terugkoppeling { get; init; }

    /// <summary>Zoveel zekere persoonsgegevens zijn vervangen voordat het signaal werd bewaard.</summary>
    public int Vervangen { get; init; }

    /// <summary>Zoveel plekken zijn misschien een persoonsgegeven; een mens kijkt ernaar.</summary>
    public int Twijfels { get; init; }

    /// <summary>Ontstaan uit een casus: de tekst is alleen te lezen door wie de casus mag lezen.</summary>
    public bool UitCasus => Aanleiding is not null;

    /// <summary>Alles in vaste volgorde, om twee inhouden te vergelijken.</summary>
    internal string AlsRegel() => string.Join(
        '\u001f', Bron, Kenmerk, Tekst, VoorWie, Gevolg, Klantreis, Moment, Datum.DayNumber, string.Join(' ', Wetten), Onderwerp, Onderdeel, Werkplaats, Plaats, Casus,
        Aanleiding, Melder, Terugkoppeling, Vervangen, Twijfels);
}
