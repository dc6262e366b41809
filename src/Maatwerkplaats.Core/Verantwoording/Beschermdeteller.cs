using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>
/// Telt voor wie alleen cijfers mag zien en geen casussen (besluit 12): een heel jaar, hoogstens één uitsplitsing, kleine
/// aantallen verborgen en de rest afgerond.
/// </summary>
internal sealed class Beschermdeteller(Telwoorden woorden, Cijferfilter filter, int minimum, Func<Populatie, IReadOnlyList<Feit>> feiten)
{
    private readonly Dictionary<(Populatie, Uitsplitsing), Kolommen> _kolommen = [];

    public Cijfers Tel(Cijfertabel tabel)
    {
        (Uitsplitsing Soort, string Waarde)? keuze = filter.Keuzes.Any() ? filter.Keuzes.Single() : null;
        if (WaaromNiet(tabel, keuze?.Soort) is { } waarom)
        {
            return Cijferopmaak.Niets(tabel, waarom);
        }

        var boom = Teller.Boom(tabel, woorden, beschermd: true);
        var geheel = Tel(tabel, boom, feiten(tabel.Populatie));
        var verborgen = Onderdrukking.Verberg(boom, geheel.Aantallen, minimum);
        return keuze is var (soort, waarde)
            ? TelKolom(tabel, boom, geheel, verborgen, soort, waarde)
            : Cijferopmaak.Beschermd(tabel, boom, geheel, geheel.Aantallen, verborgen, minimum);
    }

    public Doorlooptijd Doorlooptijd(Doorloopstap stap)
    {
        var gekozen = feiten(stap.Populatie);
        foreach (var (soort, waarde) in filter.Keuzes)
        {
            var kolommen = KolommenVan(stap.Populatie, soort);
            gekozen = !kolommen.Boom.Kent(waarde) || kolommen.Verborgen[kolommen.Boom.Plek(waarde)] ? [] : [.. kolommen.Feiten[waarde]];
        }

        return stap.Meet(gekozen).Beschermd(minimum);
    }

    private string? WaaromNiet(Cijfertabel tabel, Uitsplitsing? soort) =>
        tabel.NietBeschermd ? "Deze tabel overlapt met een andere. Samen zouden ze kleine aantallen verraden; daarom is zij hier niet te zien."
        : soort is not null && tabel.Is == soort ? "Deze tabel is zelf al een uitsplitsing. Kies het geheel om haar te zien."
        : tabel.GeheelAls is not var (andere, rij) ? null
        : soort is not null ? "Deze tabel is alleen voor het geheel te zien."
        : Tel(Cijfertabellen.Zoek(andere)!).Regel(rij)?.Aantal is null ? Cijferopmaak.TeWeinig
        : null;

    private Cijfers TelKolom(Cijfertabel tabel, Rijboom boom, Telling geheel, bool[] verborgen, Uitsplitsing soort, string waarde)
    {
        var kolommen = KolommenVan(tabel.Populatie, soort);
        if (!kolommen.Boom.Kent(waarde))
        {
            return Cijferopmaak.Niets(tabel, Cijferopmaak.TeWeinig);
        }

        var cellen = new Telling[kolommen.Boom.Rijen.Count];
        foreach (var blad in kolommen.Boom.Bladen)
        {
            cellen[blad] = Tel(tabel, boom, kolommen.Feiten[kolommen.Boom.Rijen[blad].Sleutel]);
        }

        var kruis = new Kruisonderdrukking(boom, verborgen, kolommen.Boom, kolommen.Verborgen, cellen, Tel(tabel, boom, kolommen.Feiten[""]), minimum);
        var kolom = kolommen.Boom.Plek(waarde);
        return cellen[kolom] is not { } cel || kruis.IsVerborgen(kolom)
            ? Cijferopmaak.Niets(tabel, Cijferopmaak.TeWeinig)
            : Cijferopmaak.Beschermd(tabel, boom, cel, geheel.Aantallen, kruis.Rijen(kolom), minimum);
    }

    private Telling Tel(Cijfertabel tabel, Rijboom boom, IEnumerable<Feit> casussen) => Teller.Tel(tabel, boom, casussen, woorden, eenmaal: tabel.Meervoudig is not null);

    private Kolommen KolommenVan(Populatie populatie, Uitsplitsing soort)
    {
        if (!_kolommen.TryGetValue((populatie, soort), out var kolommen))
        {
            kolommen = _kolommen[(populatie, soort)] = Kolommen.Maak(soort, woorden, feiten(populatie), minimum);
        }

        return kolommen;
    }

    /// <summary>De waarden van een uitsplitsing, met de casussen per waarde ("" voor wie er geen heeft) en wat verborgen is.</summary>
    private sealed record Kolommen(Rijboom Boom, ILookup<string, Feit> Feiten, bool[] Verborgen)
    {
        public static Kolommen Maak(Uitsplitsing soort, Telwoorden woorden, IReadOnlyList<Feit> feiten, int minimum)
        {
            var boom = Uitsplitsingen.Boom(soort, woorden);
            var perWaarde = feiten.ToLookup(f => Uitsplitsingen.Waarde(soort, f, woorden) ?? "");
            var tellingen = new Telling[boom.Rijen.Count];
            foreach (var blad in boom.Bladen)
            {
                tellingen[blad] = new([], perWaarde[boom.Rijen[blad].Sleutel].Count(), 0);
            }

            return new(boom, perWaarde, Onderdrukking.Verberg(boom, Kruisonderdrukking.Optellen(boom, tellingen), minimum));
        }
    }
}
