using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Netwerk.Zoeken;

/// <summary>
/// De netwerkkaart van één organisatie om in te zoeken, in het geheugen. Voor elke vraag wordt zij bijgewerkt met wat er op
/// dat moment in de database staat: wie zich ervan af haalt is op elke node meteen weg, en er is niets te herbouwen.
/// </summary>
internal sealed class Netwerkindex
{
    private readonly Geheugenindex _index = new(Analyzer.Standaard, Begrippenlijst.Standaard);
    private readonly Dictionary<Guid, (long Nummer, IReadOnlyList<Sectie> Secties)> _stand = [];
    private readonly Lock _slot = new();
    private long _laatste;

    /// <summary>Werkt de index bij en zoekt; alleen wat in <paramref name="stof"/> staat, kan worden gevonden.</summary>
    public Netwerkvondsten Zoek(IReadOnlyDictionary<Guid, IReadOnlyList<Sectie>> stof, string tekst)
    {
        var vraag = new Zoekvraag(tekst) { Top = 1000 };
        lock (_slot)
        {
            WerkBij(stof);
            var sleutels = _stand.ToDictionary(s => s.Value.Nummer, s => s.Key);
            var uitslag = _index.Index.Zoek(vraag);
            var uitleg = _index.Index.Uitleg(vraag);
            return new(
                [.. uitslag.Treffers.Where(t => sleutels.ContainsKey(t.Nummer)).Select(t => sleutels[t.Nummer])],
                [.. uitslag.Toelichting.Where(t => !t.StartsWith('‘'))],
                [.. uitslag.Verbeteringen],
                id => Waarom.Van(uitleg, stof[id]));
        }
    }

    private void WerkBij(IReadOnlyDictionary<Guid, IReadOnlyList<Sectie>> stof)
    {
        var weg = _stand.Keys.Where(id => !stof.ContainsKey(id)).ToArray();
        foreach (var id in weg)
        {
            _index.Verwijder(_stand[id].Nummer);
            _stand.Remove(id);
        }

        var nieuw = stof.Where(s => !_stand.TryGetValue(s.Key, out var bekend) || !bekend.Secties.SequenceEqual(s.Value)).ToArray();
        foreach (var (id, secties) in nieuw)
        {
            _stand[id] = (_stand.TryGetValue(id, out var bekend) ? bekend.Nummer : ++_laatste, secties);
        }

        if (nieuw.Length > 0)
        {
            _index.Voegtoe([.. nieuw.Select(s => new Document(_stand[s.Key].Nummer, s.Value))]);
        }

        if (weg.Length + nieuw.Length > 0)
        {
            _index.Onderhoud();
        }
    }
}

/// <summary>Wat een zoekopdracht op de netwerkkaart vond.</summary>
/// <param name="Sleutels">Beste eerst.</param>
/// <param name="OokGezocht">Wat er naast de getypte woorden is gezocht.</param>
/// <param name="Waarom">Waarom iets is gevonden, een zin per woord.</param>
internal sealed record Netwerkvondsten(
    IReadOnlyList<Guid> Sleutels, IReadOnlyList<string> OokGezocht, IReadOnlyList<Verbetering> Verbeteringen, Func<Guid, IReadOnlyList<string>> Waarom);
