using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;

namespace Maatwerkplaats.Web.Pages.Tafels;

/// <summary>Wat een formulier aan tafel kan versturen; elk formulier vult zijn eigen deel.</summary>
public sealed class Tafelinvoer
{
    public Onderdeel Onderdeel { get; set; }

    public int Minuten { get; set; }

    public Perspectief? Perspectief { get; set; }

    public Bijdragesoort Soort { get; set; }

    public string? Tekst { get; set; }

    /// <summary>De bijdrage waarop deze voortbouwt.</summary>
    public Guid? Op { get; set; }

    /// <summary>Zitplaats van wie het zei, als de notulist voor een ander schrijft.</summary>
    public Guid? Namens { get; set; }

    public Guid? Bijdrage { get; set; }

    public string? Groep { get; set; }

    /// <summary>Zitplaats van wie iets gaat doen.</summary>
    public Guid? Wie { get; set; }

    /// <summary>Sleutel van iemand van de casus die zonder scherm in de zaal zit.</summary>
    public string? Mens { get; set; }

    public string? Wat { get; set; }

    public DateOnly? Voor { get; set; }

    public string? Reden { get; set; }

    public string? ZonderInbrenger { get; set; }

    public DateOnly? Terugkijken { get; set; }

    /// <summary>Wat er over de solve is besloten; leeg als er niets is besloten.</summary>
    public string? Besluit { get; set; }

    public string? BesluitDoor { get; set; }

    public string? BesluitWaar { get; set; }

    /// <summary>De gekozen weg.</summary>
    public Guid? Gekozen { get; set; }

    public string? Stap { get; set; }

    public DateOnly? StapVoor { get; set; }

    public Vak Vak { get; set; }

    /// <summary>Score per perspectief en weg; de sleutel is "Juridisch|" met daarachter de weg.</summary>
    public Dictionary<string, Score?> Scores { get; set; } = [];

    public Guid Venster { get; set; }

    public long Beurt { get; set; }

    public Solveuitkomst Uitkomst() => new(Besluit, BesluitDoor, BesluitWaar, Gekozen, Stap, StapVoor);

    /// <summary>De gekozen scores; de schrijver zet de dienst erbij.</summary>
    public IReadOnlyList<Stem> Stemmen() =>
    [
        .. Scores.Where(s => s.Value is not null).Select(s => (Delen: s.Key.Split('|'), Score: s.Value!.Value))
            .Where(s => s.Delen.Length == 2 && Enum.TryParse<Perspectief>(s.Delen[0], out _) && Guid.TryParse(s.Delen[1], out _))
            .Select(s => new Stem(Guid.Empty, Enum.Parse<Perspectief>(s.Delen[0]), Guid.Parse(s.Delen[1]), s.Score)),
    ];
}
