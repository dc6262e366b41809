using FsCheck;
using FsCheck.Fluent;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Core.Tests.Verantwoording;

/// <summary>
/// Iemand haalt alles op wat een leidinggevende mag zien (elke tabel, voor het geheel en voor elke plaats, wet en elk onderdeel)
/// en probeert daaruit een klein aantal te berekenen.
/// </summary>
public sealed class AfleidenTests
{
    private const int Minimum = 10;

    private static readonly Config Instelling = Config.QuickThrowOnFailure.WithMaxTest(150);

    private static readonly Telwoorden Woorden = new(Testlijsten.Standaard);

    private static readonly Periode Jaar = new(new(Proeffeiten.Jaar, 1, 1), new(Proeffeiten.Jaar, 12, 31));

    private static readonly Cijfertabel[] Tabellen = [.. Cijfertabellen.Evaluatie.Concat(Cijfertabellen.Anders).Where(t => !t.NietBeschermd)];

    [Fact]
    public void NoSmallCount_CanBeDerived_FromEverythingAProtectedReaderCanFetch() => Voor((zaad, aantal) =>
    {
        var feiten = Proeffeiten.Maak(zaad, aantal);
        var aanvaller = new Aanvaller();
        var geheimen = new List<(string Wat, List<(string, long)> Som)>();
        foreach (var tabel in Tabellen)
        {
            Bekijk(tabel, feiten, aanvaller, geheimen);
        }

        LegVerbanden(feiten, aanvaller);
        aanvaller.Reken();

        geheimen.Where(g => aanvaller.Kent(g.Som)).Select(g => g.Wat).Take(3).ShouldBeEmpty($"zaad {zaad}, {aantal} casussen");
    });

    [Fact]
    public void EveryVisibleCount_IsAtLeastTheMinimumAndRounded() => Voor((zaad, aantal) =>
    {
        var feiten = Proeffeiten.Maak(zaad, aantal);
        foreach (var (tabel, filter) in Tabellen.SelectMany(t => Filters().Select(f => (t, f))))
        {
            var cijfers = Blik(feiten, filter).Tel(tabel);
            cijfers.Regels.Select(r => r.Aantal).Append(cijfers.N).Append(cijfers.Onbekend).OfType<int>()
                .ShouldAllBe(getal => getal == 0 || (getal >= Minimum && getal % 5 == 0), $"{tabel.Code} {filter}, zaad {zaad}");
        }
    });

    [Fact]
    public void HiddenCountsInOneGroup_AreTogetherNeverSmall() => Voor((zaad, aantal) =>
    {
        var feiten = Proeffeiten.Maak(zaad, aantal);
        foreach (var (tabel, filter) in Tabellen.SelectMany(t => Filters().Select(f => (t, f))))
        {
            var (boom, cijfers) = (Teller.Boom(tabel, Woorden, beschermd: true), Blik(feiten, filter).Tel(tabel));
            if (cijfers.WaaromNiet is not null)
            {
                continue;
            }

            var echt = Echt(tabel, boom, feiten, filter);
            // Onder een zichtbare nul is niets te beschermen.
            foreach (var groep in cijfers.Regels.Where(r => r.Aantal is null).GroupBy(r => boom.Ouder[boom.Plek(r.Sleutel)])
                         .Where(g => (g.Key < 0 ? cijfers.N : echt[g.Key]) > 0))
            {
                groep.Sum(r => echt[boom.Plek(r.Sleutel)]).ShouldBeGreaterThanOrEqualTo(Minimum, $"{tabel.Code} {string.Join(' ', filter.Keuzes)}, zaad {zaad}");
            }
        }
    });

    /// <summary>Alles wat over één tabel te zien is, als vergelijkingen over de kleinste cellen: rij maal waarde van een uitsplitsing.</summary>
    private static void Bekijk(Cijfertabel tabel, IReadOnlyList<Feit> feiten, Aanvaller aanvaller, List<(string, List<(string, long)>)> geheimen)
    {
        var boom = Teller.Boom(tabel, Woorden, beschermd: true);
        var uitsplitsingen = Enum.GetValues<Uitsplitsing>().Where(u => tabel.Is != u && tabel.GeheelAls is null).ToArray();
        var eerste = uitsplitsingen.Length > 0 ? uitsplitsingen[0] : (Uitsplitsing?)null;
        List<(string, long)> Geheel(int rij) => eerste is { } u
            ? [.. Bladen(boom, rij).SelectMany(b => Waarden(u).Select(w => (Cel(tabel, u, boom.Rijen[b].Sleutel, w), 1L)))]
            : [.. Bladen(boom, rij).Select(b => ($"{tabel.Code}/{boom.Rijen[b].Sleutel}", 1L))];
        Zie(tabel, boom, feiten, new(Jaar), Geheel, aanvaller, geheimen);
        foreach (var soort in uitsplitsingen)
        {
            foreach (var blad in boom.Bladen.Where(_ => soort != eerste))
            {
                var sleutel = boom.Rijen[blad].Sleutel;
                aanvaller.Weet(Geheel(blad).Concat(Waarden(soort).Select(w => (Cel(tabel, soort, sleutel, w), -1L))));
            }

            foreach (var waarde in Waarden(soort).Where(w => w.Length > 0))
            {
                Zie(tabel, boom, feiten, Filter(soort, waarde), rij => [.. Bladen(boom, rij).Select(b => (Cel(tabel, soort, boom.Rijen[b].Sleutel, waarde), 1L))], aanvaller, geheimen);
            }
        }
    }

    private static void Zie(
        Cijfertabel tabel, Rijboom boom, IReadOnlyList<Feit> feiten, Cijferfilter filter, Func<int, List<(string, long)>> som, Aanvaller aanvaller,
        List<(string, List<(string, long)>)> geheimen)
    {
        var (cijfers, echt) = (Blik(feiten, filter).Tel(tabel), Echt(tabel, boom, feiten, filter));
        if (cijfers.N is not null)
        {
            aanvaller.Weet(boom.Kinderen(-1).SelectMany(som));
        }

        for (var rij = 0; rij < boom.Rijen.Count; rij++)
        {
            if (IsBekend(cijfers, boom, rij))
            {
                aanvaller.Weet(som(rij));
            }
            else if (Onderdrukking.IsKlein(echt[rij], Minimum))
            {
                geheimen.Add(($"{tabel.Code} {boom.Rijen[rij].Label}, {string.Join(' ', filter.Keuzes)}: {echt[rij]}", som(rij)));
            }
        }
    }

    /// <summary>Wat er niet staat onder een zichtbare rij, is nul; wat onder een verborgen rij valt, is verborgen.</summary>
    private static bool IsBekend(Cijfers cijfers, Rijboom boom, int rij) => cijfers.WaaromNiet is null && (cijfers.Regel(boom.Rijen[rij].Sleutel) is { } regel
        ? regel.Aantal is not null
        : boom.Ouder[rij] < 0 || IsBekend(cijfers, boom, boom.Ouder[rij]));

    /// <summary>Tabellen waarin elke casus staat, hebben per waarde hetzelfde totaal; en een rij van 4.1 of 4.2 is zelf zo'n totaal.</summary>
    private static void LegVerbanden(IReadOnlyList<Feit> feiten, Aanvaller aanvaller)
    {
        foreach (var tabel in Tabellen.Where(t => t.GeheelAls is null))
        {
            var boom = Teller.Boom(tabel, Woorden, beschermd: true);
            var volledig = Blik(feiten, new(Jaar), null).Tel(tabel).Onbekend == 0;
            foreach (var soort in Enum.GetValues<Uitsplitsing>().Where(u => u != tabel.Is))
            {
                foreach (var waarde in Waarden(soort).Where(_ => volledig))
                {
                    aanvaller.Weet(boom.Bladen.Select(b => (Cel(tabel, soort, boom.Rijen[b].Sleutel, waarde), 1L)).Append((Totaal(tabel.Populatie, soort, waarde), -1L)));
                }

                foreach (var blad in boom.Bladen.Where(_ => tabel.Is is not null))
                {
                    var sleutel = boom.Rijen[blad].Sleutel;
                    aanvaller.Weet(Waarden(soort).Select(w => (Cel(tabel, soort, sleutel, w), 1L)).Append((Totaal(tabel.Populatie, tabel.Is!.Value, sleutel), -1L)));
                }
            }
        }
    }

    private static int[] Echt(Cijfertabel tabel, Rijboom boom, IReadOnlyList<Feit> feiten, Cijferfilter filter) => Teller.Tel(
        tabel, boom,
        feiten.Where(f => tabel.Populatie.Omvat(f) && filter.Keuzes.All(k => Uitsplitsingen.Waarde(k.Soort, f, Woorden) == k.Waarde)),
        Woorden, eenmaal: tabel.Meervoudig is not null).Aantallen;

    private static IEnumerable<int> Bladen(Rijboom boom, int rij) => boom.Bladen.Where(b => boom.Onder(b, rij));

    private static string Cel(Cijfertabel tabel, Uitsplitsing soort, string rij, string waarde) => $"{tabel.Code}/{soort}/{rij}/{waarde}";

    private static string Totaal(Populatie populatie, Uitsplitsing soort, string waarde) => $"{populatie}/{soort}/{waarde}";

    /// <summary>De waarden die in de proef voorkomen, met "" voor wie er geen heeft.</summary>
    private static string[] Waarden(Uitsplitsing soort) => soort switch
    {
        Uitsplitsing.Werkplaats => Proeffeiten.Plaatsen,
        Uitsplitsing.Wet => ["WIA/WGA", "WW", "Wajong", "Ziektewet", ""],
        _ => ["werkbedrijf", "smz", "facilitair", "szw", "vws", ""],
    };

    private static IEnumerable<Cijferfilter> Filters() =>
        Enum.GetValues<Uitsplitsing>().SelectMany(u => Waarden(u).Where(w => w.Length > 0).Select(w => Filter(u, w))).Prepend(new(Jaar));

    private static Cijferfilter Filter(Uitsplitsing soort, string waarde) => soort switch
    {
        Uitsplitsing.Werkplaats => new(Jaar, Werkplaats: waarde),
        Uitsplitsing.Wet => new(Jaar, Wet: waarde),
        _ => new(Jaar, Onderdeel: waarde),
    };

    private static Cijferblik Blik(IReadOnlyList<Feit> feiten, Cijferfilter filter, int? minimum = Minimum) => new(feiten, Woorden, filter, minimum);

    private static void Voor(Action<int, int> proef) =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), Gen.Choose(1, 500).ToArbitrary(), (zaad, aantal) => proef(zaad, aantal)).Check(Instelling);
}
