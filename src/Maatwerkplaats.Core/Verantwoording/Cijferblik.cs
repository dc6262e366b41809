using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>De cijfers die één lezer bij één filter mag zien. Elke tabel wordt geteld als erom wordt gevraagd.</summary>
public sealed class Cijferblik
{
    private readonly IReadOnlyList<Feit> _feiten;
    private readonly Telwoorden _woorden;
    private readonly int? _minimum;
    private readonly Beschermdeteller? _beschermd;
    private readonly Dictionary<Populatie, IReadOnlyList<Feit>> _gekozen = [];

    /// <param name="feiten">Wat deze lezer mag meetellen.</param>
    /// <param name="minimum">Kleinste aantal dat te zien is; leeg voor wie elke casus mag zien.</param>
    internal Cijferblik(IReadOnlyList<Feit> feiten, Telwoorden woorden, Cijferfilter filter, int? minimum)
    {
        (_feiten, _woorden, Filter, _minimum) = (feiten, woorden, filter, minimum);
        _beschermd = minimum is { } grens ? new(woorden, filter, grens, Gekozen) : null;
    }

    public Cijferfilter Filter { get; }

    /// <summary>Kleine aantallen zijn verborgen en de rest is afgerond.</summary>
    public bool IsBeschermd => _beschermd is not null;

    /// <summary>Kleinste aantal dat te zien is, als kleine aantallen verborgen zijn.</summary>
    public int? Minimum => _minimum;

    public Cijfers Tel(Cijfertabel tabel)
    {
        if (_beschermd is not null)
        {
            return _beschermd.Tel(tabel);
        }

        var boom = Teller.Boom(tabel, _woorden, beschermd: false);
        return Cijferopmaak.Volledig(tabel, boom, Teller.Tel(tabel, boom, Gekozen(tabel.Populatie), _woorden));
    }

    /// <summary>Hoe lang elke stap duurde.</summary>
    public IReadOnlyList<Doorlooptijd> Doorlooptijden() => [.. Doorlooptijd.Stappen.Select(Meet)];

    /// <summary>Hoe lang één stap duurde.</summary>
    public Doorlooptijd Meet(Doorloopstap stap) => _beschermd is not null ? _beschermd.Doorlooptijd(stap) : stap.Meet(Gekozen(stap.Populatie));

    /// <summary>Casussen die bij de populatie horen maar geen dag hebben; met een periode tellen ze niet mee.</summary>
    public int ZonderDag(Populatie populatie) =>
        Filter.Periode.IsAlles || IsBeschermd ? 0 : _feiten.Count(f => populatie.Omvat(f) && populatie.Dag(f) is null && Past(f));

    /// <summary>De casussen achter een rij. Alleen voor wie elke casus mag zien.</summary>
    internal IEnumerable<Guid> Casussen(Cijfertabel tabel, string rij)
    {
        var boom = Teller.Boom(tabel, _woorden, beschermd: false);
        if (IsBeschermd || !boom.Kent(rij))
        {
            yield break;
        }

        var (gezocht, sleutels) = (boom.Plek(rij), new List<string>());
        foreach (var feit in Gekozen(tabel.Populatie))
        {
            sleutels.Clear();
            tabel.Deel(feit, _woorden, sleutels);
            if (sleutels.Exists(s => boom.Onder(boom.Plek(s), gezocht)))
            {
                yield return feit.Id;
            }
        }
    }

    /// <summary>Beschermde cijfers houden de uitsplitsing erbuiten: die hebben ook de andere kolommen nodig.</summary>
    private IReadOnlyList<Feit> Gekozen(Populatie populatie)
    {
        if (!_gekozen.TryGetValue(populatie, out var gekozen))
        {
            gekozen = _gekozen[populatie] =
                [.. _feiten.Where(f => populatie.Omvat(f) && Filter.Periode.Omvat(populatie.Dag(f)) && (_minimum is not null || Past(f)))];
        }

        return gekozen;
    }

    private bool Past(Feit feit) =>
        (string.IsNullOrEmpty(Filter.Werkplaats) || feit.Werkplaats == Filter.Werkplaats)
        && (string.IsNullOrEmpty(Filter.Wet) || Wetten.Groep(feit, _woorden) == Filter.Wet)
        && (string.IsNullOrEmpty(Filter.Onderdeel) || Inbrengers.Onderdeel(feit, _woorden) == Filter.Onderdeel);
}
