using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>
/// Minuten van mensen, verdeeld over de rijen van een tabel, met wat daarvan verborgen blijft (besluit 12). Een rij telt als te klein
/// als er te weinig mensen achter zitten, of als één mens er zoveel van schreef dat een ander die uren goed kan schatten.
/// </summary>
internal sealed class Urenverdeling
{
    /// <summary>
    /// Zonder de twee die het meest schreven, is er minstens dit deel (in procenten) van wat de eerste schreef. Anders kan de tweede
    /// van de som de eigen uren aftrekken en weet dan bijna wat de eerste schreef (de p%-regel van de statistiekbureaus).
    /// </summary>
    private const int Speling = 20;

    private readonly Dictionary<Guid, int>[] _wie;

    /// <param name="bijdragen">Sleutel van de rij, wie het schreef, en hoeveel minuten. Een rij die er niet is, telt niet mee.</param>
    public Urenverdeling(Rijboom boom, IEnumerable<(string Rij, Guid Wie, int Minuten)> bijdragen)
    {
        Boom = boom;
        _wie = [.. boom.Rijen.Select(_ => new Dictionary<Guid, int>())];
        foreach (var (rij, wie, minuten) in bijdragen.Where(b => boom.Kent(b.Rij)))
        {
            for (var plek = boom.Plek(rij); plek >= 0; plek = boom.Ouder[plek])
            {
                _wie[plek][wie] = _wie[plek].GetValueOrDefault(wie) + minuten;
            }
        }
    }

    public Rijboom Boom { get; }

    public int Minuten(int rij) => _wie[rij].Values.Sum();

    /// <summary>De minuten in alle rijen van het hoogste niveau.</summary>
    public int Totaal => Boom.Kinderen(-1).Sum(Minuten);

    /// <summary>Of alles bij elkaar te klein is om te tonen.</summary>
    public bool IsKlein(int minimum) => Onderdrukking.IsKlein(Samen(Boom.Kinderen(-1)), minimum);

    /// <summary>Welke rijen verborgen blijven. Een rij zonder uren ook: dat niemand iets schreef, gaat ook over mensen.</summary>
    public bool[] Verborgen(int minimum, IReadOnlyList<bool>? vooraf = null)
    {
        int[] omvang = [.. Enumerable.Range(0, Boom.Rijen.Count).Select(Minuten)];
        var verborgen = Onderdrukking.Verberg(Boom, omvang, Samen, minimum, vooraf);
        return [.. verborgen.Select((weg, rij) => weg || omvang[rij] == 0)];
    }

    /// <summary>Hoeveel mensen er achter deze rijen samen zitten; 1 als één mens er te herkennen is.</summary>
    public int Samen(IReadOnlyList<int> rijen)
    {
        var mensen = rijen.SelectMany(r => _wie[r]).GroupBy(w => w.Key, w => w.Value).Select(w => w.Sum()).OrderDescending().ToArray();
        return mensen.Length > 0 && (long)mensen.Skip(2).Sum() * 100 < (long)mensen[0] * Speling ? 1 : mensen.Length;
    }
}
