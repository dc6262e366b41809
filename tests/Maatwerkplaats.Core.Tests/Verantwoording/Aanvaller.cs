namespace Maatwerkplaats.Core.Tests.Verantwoording;

/// <summary>
/// Iemand die alles wat hij ziet als vergelijkingen opschrijft en uitrekent wat daaruit volgt. Kent alle zichtbare aantallen
/// precies, dus zonder de afronding die het in het echt nog moeilijker maakt.
/// </summary>
internal sealed class Aanvaller
{
    private const long Priem = 2_147_483_647;

    private readonly Dictionary<string, int> _onbekenden = [];
    private readonly List<Dictionary<int, long>> _vergelijkingen = [];
    private readonly Dictionary<int, Dictionary<int, long>> _opgelost = [];

    /// <summary>Deze som is bekend: gezien, of volgt uit hoe de tabellen in elkaar zitten (dan is zij nul).</summary>
    public void Weet(IEnumerable<(string Onbekende, long Factor)> som) => _vergelijkingen.Add(AlsRij(som));

    public void Reken()
    {
        foreach (var rij in _vergelijkingen)
        {
            var rest = Verminder(rij);
            if (rest.Count > 0)
            {
                var (spil, factor) = rest.First();
                _opgelost[spil] = Maal(rest, Omgekeerd(factor));
            }
        }

        _vergelijkingen.Clear();
    }

    /// <summary>Ligt deze som vast met alles wat bekend is?</summary>
    public bool Kent(IEnumerable<(string Onbekende, long Factor)> som) => Verminder(AlsRij(som)).Count == 0;

    private Dictionary<int, long> AlsRij(IEnumerable<(string Onbekende, long Factor)> som)
    {
        var rij = new Dictionary<int, long>();
        foreach (var (naam, factor) in som)
        {
            if (!_onbekenden.TryGetValue(naam, out var plek))
            {
                plek = _onbekenden[naam] = _onbekenden.Count;
            }

            Tel(rij, plek, factor);
        }

        return rij;
    }

    private Dictionary<int, long> Verminder(Dictionary<int, long> rij)
    {
        var rest = new Dictionary<int, long>(rij);
        while (rest.Keys.Where(_opgelost.ContainsKey).Select(k => (int?)k).FirstOrDefault() is { } spil)
        {
            var factor = rest[spil];
            foreach (var (plek, deel) in _opgelost[spil])
            {
                Tel(rest, plek, -factor * deel % Priem);
            }
        }

        return rest;
    }

    private static void Tel(Dictionary<int, long> rij, int plek, long factor)
    {
        var som = ((rij.GetValueOrDefault(plek) + factor) % Priem + Priem) % Priem;
        if (som == 0)
        {
            rij.Remove(plek);
        }
        else
        {
            rij[plek] = som;
        }
    }

    private static Dictionary<int, long> Maal(Dictionary<int, long> rij, long factor) => rij.ToDictionary(r => r.Key, r => r.Value * factor % Priem);

    private static long Omgekeerd(long getal) => (long)System.Numerics.BigInteger.ModPow(getal, Priem - 2, Priem);
}
