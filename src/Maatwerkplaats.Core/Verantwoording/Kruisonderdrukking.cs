namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>
/// Kiest wat verborgen blijft als een tabel ook per plaats, wet of onderdeel te zien is (besluit 12). Dan is een verborgen
/// aantal ook langs de andere kant uit te rekenen: het geheel min de andere kolommen. Daarom is er altijd een kolom die van
/// binnen helemaal verborgen is: elk verborgen aantal staat dan in een rechthoek van vier waarvan niemand er een kent.
/// </summary>
internal sealed class Kruisonderdrukking
{
    private readonly Rijboom _rijen, _kolommen;
    private readonly int _minimum;
    private readonly bool[] _geheel;
    private readonly Telling[] _cellen;
    private readonly Telling _rest;
    private readonly bool[] _kolomVerborgen;
    private readonly Dictionary<int, bool[]> _patroon = [];

    /// <param name="geheel">Rijen die in het geheel al verborgen zijn: die blijven het in elke kolom.</param>
    /// <param name="kolommen">De waarden van de uitsplitsing.</param>
    /// <param name="vooraf">Kolommen die voor alle tabellen over deze casussen verborgen zijn.</param>
    /// <param name="cellen">De telling per kolom, op haar plek; boven een groep kolommen staat niets.</param>
    /// <param name="rest">De telling van casussen die in geen kolom staan; die is nooit te kiezen.</param>
    public Kruisonderdrukking(Rijboom rijen, bool[] geheel, Rijboom kolommen, bool[] vooraf, Telling[] cellen, Telling rest, int minimum)
    {
        (_rijen, _kolommen, _geheel, _cellen, _rest, _minimum) = (rijen, kolommen, geheel, cellen, rest, minimum);
        _kolomVerborgen = Onderdrukking.Verberg(kolommen, Optellen(kolommen, cellen), minimum, vooraf);
        foreach (var kolom in Zichtbaar)
        {
            _patroon[kolom] = Onderdrukking.Verberg(rijen, cellen[kolom].Aantallen, minimum, geheel);
        }

        KiesBuffer();
        BeschermRijen();
    }

    /// <summary>Is van deze kolom ook het totaal verborgen?</summary>
    public bool IsVerborgen(int kolom) => _kolomVerborgen[kolom];

    /// <summary>Welke rijen in deze kolom verborgen zijn; alle als de kolom zelf het is.</summary>
    public bool[] Rijen(int kolom) => IsVerborgen(kolom) ? Alles() : _patroon[kolom];

    private IEnumerable<int> Zichtbaar => _kolommen.Bladen.Where(k => !_kolomVerborgen[k]);

    /// <summary>Het aantal per kolom, met de groepen erboven.</summary>
    public static int[] Optellen(Rijboom kolommen, IReadOnlyList<Telling> cellen)
    {
        var totalen = new int[kolommen.Rijen.Count];
        foreach (var kolom in kolommen.Bladen)
        {
            for (var plek = kolom; plek >= 0; plek = kolommen.Ouder[plek])
            {
                totalen[plek] += cellen[kolom].N;
            }
        }

        return totalen;
    }

    private void KiesBuffer()
    {
        var ietsVerborgen = Zichtbaar.Any(k => _patroon[k].Contains(true));
        if (ietsVerborgen && _rest.N == 0 && !_kolommen.Bladen.Any(k => _kolomVerborgen[k] && _cellen[k].N > 0))
        {
            _patroon[Zichtbaar.Where(k => _cellen[k].N > 0).OrderBy(k => _cellen[k].N).ThenBy(k => k).First()] = Alles();
        }
    }

    /// <summary>Ook langs een rij moeten de verborgen aantallen samen minstens het minimum zijn; één klein aantal alleen is dat nooit.</summary>
    private void BeschermRijen()
    {
        while (TeDunneRij() is { } rij)
        {
            var kolom = Zichtbaar.Where(k => !_patroon[k][rij] && _cellen[k].Aantallen[rij] > 0).OrderBy(k => _cellen[k].Aantallen[rij]).ThenBy(k => k).First();
            var vooraf = _patroon[kolom].ToArray();
            vooraf[rij] = true;
            _patroon[kolom] = Onderdrukking.Verberg(_rijen, _cellen[kolom].Aantallen, _minimum, vooraf);
        }
    }

    private int? TeDunneRij() => Enumerable.Range(0, _rijen.Rijen.Count)
        .Where(r => !_geheel[r] && Onderdrukking.IsKlein(Verborgen(r), _minimum)).Select(r => (int?)r).FirstOrDefault();

    private int Verborgen(int rij) => _rest.Aantallen[rij] + _kolommen.Bladen.Where(k => Rijen(k)[rij]).Sum(k => _cellen[k].Aantallen[rij]);

    private bool[] Alles() => [.. Enumerable.Repeat(true, _rijen.Rijen.Count)];
}
