namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe een groep een weg vanuit één perspectief scoort: de spreiding, niet alleen een gemiddelde.</summary>
public sealed record Stemming(int Onvoldoende, int Voldoende, int Goed)
{
    public int Aantal => Onvoldoende + Voldoende + Goed;

    /// <summary>
    /// De score waarmee de weging verder gaat: de middelste, en bij een gelijk aantal de laagste van de twee middelste. Een weg
    /// is zo nooit voldoende als de helft van de groep dat niet vindt.
    /// </summary>
    /// <returns>Leeg als niemand scoorde.</returns>
    public Score? Middelste => Aantal == 0 ? null
        : (Aantal + 1) / 2 <= Onvoldoende ? Score.Onvoldoende
        : (Aantal + 1) / 2 <= Onvoldoende + Voldoende ? Score.Voldoende
        : Score.Goed;

    /// <summary>Er wordt echt verschillend over gedacht: iemand vindt het goed en een ander onvoldoende.</summary>
    public bool LooptUiteen => Onvoldoende > 0 && Goed > 0;

    public static Stemming Van(IEnumerable<Score> scores)
    {
        var alle = scores.ToArray();
        return new(alle.Count(s => s == Score.Onvoldoende), alle.Count(s => s == Score.Voldoende), alle.Count(s => s == Score.Goed));
    }
}
