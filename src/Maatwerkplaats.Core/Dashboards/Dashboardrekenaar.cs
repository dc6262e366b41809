using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Dashboards;

/// <summary>
/// Rekent antwoorden uit de feiten, met dezelfde tellers als de verantwoording: een dashboard toont nooit een getal dat daar niet
/// ook staat, en dus geen klein aantal dat daar verborgen is. Zolang feiten, lijsten en dag niet veranderen, hoeft het maar één keer.
/// </summary>
internal sealed class Dashboardrekenaar
{
    private readonly ConditionalWeakTable<IReadOnlyList<Feit>, ConcurrentDictionary<string, IReadOnlyList<Kerncijfer>>> _gerekend = [];

    /// <param name="alle">De feiten van de hele organisatie; zolang die niet veranderen is dit hetzelfde exemplaar.</param>
    /// <param name="plaatsen">Codes van de plaatsen die meetellen; leeg voor alle.</param>
    /// <param name="minimum">Kleinste aantal dat te zien is; leeg voor wie elke casus mag zien.</param>
    public IReadOnlyList<Kerncijfer> Reken(
        IReadOnlyList<Feit> alle, IReadOnlyList<string> plaatsen, Dashboardsoort soort, Dashboardperioden perioden, Lijsten lijsten, int? minimum)
    {
        var sleutel = string.Join('|', soort, minimum, perioden.Nu.Periode.Tot, Kenmerk(lijsten), string.Join(',', plaatsen.Order(StringComparer.Ordinal)));
        return _gerekend.GetOrCreateValue(alle).GetOrAdd(sleutel, _ => Tel(alle, plaatsen, soort, perioden, new(lijsten), minimum));
    }

    private static Kerncijfer[] Tel(
        IReadOnlyList<Feit> alle, IReadOnlyList<string> plaatsen, Dashboardsoort soort, Dashboardperioden perioden, Telwoorden woorden, int? minimum)
    {
        var feiten = plaatsen.Count == 0 ? alle : [.. alle.Where(f => plaatsen.Contains(f.Werkplaats))];
        var blikken = new Dictionary<Periode, Cijferblik>();
        Cijferblik Blik(Dashboardperiode periode) =>
            blikken.TryGetValue(periode.Periode, out var bekend) ? bekend : blikken[periode.Periode] = new(feiten, woorden, new(periode.Periode), minimum);

        var geteld = new Dictionary<(Cijfertabel, Periode), Cijfers>();
        Cijfers Tabel(Cijfertabel tabel, Dashboardperiode periode) =>
            geteld.TryGetValue((tabel, periode.Periode), out var bekend) ? bekend : geteld[(tabel, periode.Periode)] = Blik(periode).Tel(tabel);

        return [.. Dashboardvraag.Alle.Where(v => v.Voor.Contains(soort)).Select(vraag => Antwoord(vraag, perioden, periode => Meet(vraag, periode, Tabel, Blik)))];
    }

    private static Kerncijfer Antwoord(Dashboardvraag vraag, Dashboardperioden perioden, Func<Dashboardperiode, Meting> meet)
    {
        var (nu, toen) = (meet(perioden.Nu), meet(perioden.Toen));
        return new(
            vraag.Code, vraag.Doel, vraag.Vraag, vraag.Tabel?.Uitleg ?? $"{vraag.Stap!.Uitleg} In werkdagen; de helft was binnen deze tijd klaar, de andere helft later.", vraag.Soort,
            nu.Waarde, toen.Waarde, nu.Over, [.. perioden.Verloop.Select(p => new Verlooppunt(p.Naam, meet(p).Waarde))])
        {
            IsVerborgen = nu is { Waarde: null, IsLeeg: false },
            IsVergelijkbaar = perioden.ZijnEvenLang,
            Tabel = vraag.Bron,
            Rij = vraag.Rij,
        };
    }

    private static Meting Meet(Dashboardvraag vraag, Dashboardperiode periode, Func<Cijfertabel, Dashboardperiode, Cijfers> tabel, Func<Dashboardperiode, Cijferblik> blik)
    {
        if (vraag.Stap is { } stap)
        {
            var duur = blik(periode).Meet(stap);
            return new(duur.Mediaan, duur.Aantal is > 0 and var casussen ? $"gemeten bij {casussen:N0} casussen" : null, duur.Aantal is 0);
        }

        var cijfers = tabel(vraag.Tabel!, periode);
        return vraag.Rij is null ? new(cijfers.N, null, cijfers.N is 0)
            : cijfers.N is not > 0 and var n ? new(null, null, n is 0)
            : new(cijfers.Regel(vraag.Rij) is { } regel ? regel.Percentage : 0, $"van {cijfers.N:N0} {vraag.Tabel!.Populatie.Label()}", false);
    }

    /// <summary>Verandert als een lijst een andere naam of indeling krijgt.</summary>
    private static int Kenmerk(Lijsten lijsten)
    {
        var kenmerk = default(HashCode);
        foreach (var waarde in lijsten.Waarden)
        {
            kenmerk.Add((waarde.Lijst, waarde.Code, waarde.Label, waarde.Groep, waarde.Volgorde));
        }

        return kenmerk.ToHashCode();
    }

    /// <param name="IsLeeg">Er was niets te tellen; anders is een lege waarde verborgen.</param>
    private sealed record Meting(int? Waarde, string? Over, bool IsLeeg);
}
