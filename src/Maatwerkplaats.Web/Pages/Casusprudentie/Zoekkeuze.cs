using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Taal.Zoeken;
using Microsoft.AspNetCore.Http.Extensions;

namespace Maatwerkplaats.Web.Pages.Casusprudentie;

/// <summary>Wat iemand zoekt, zoals het in het adres staat. Wat er te veel of onbekend in staat, telt niet.</summary>
public sealed record Zoekkeuze(string Tekst)
{
    /// <summary>Zoveel treffers staan er op een bladzijde.</summary>
    public const int PerPagina = 20;

    /// <summary>Langer dan dit is geen vraag meer; de rest telt niet mee.</summary>
    public const int LangsteTekst = 500;

    private const string Basis = "/casusprudentie";
    private const int MeesteWaarden = 30;
    private const int LangsteWaarde = 100;

    private static readonly Dictionary<Volgorde, string> Volgordenamen = new() { [Volgorde.NieuwsteEerst] = "nieuwste", [Volgorde.ZwaarsteEerst] = "gevolgd" };


    /// <summary>Per kenmerk de aangevinkte waarden; alleen kenmerken waarin iets is gekozen.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public bool AlleWoorden { get; init; }

    /// <summary>Wat eerst komt, als daar iets voor is gekozen.</summary>
    public Volgorde Volgorde { get; init; }

    public int Pagina { get; init; } = 1;

    /// <summary>Niets gevraagd en niets gekozen: bladeren.</summary>
    public bool IsLeeg => Tekst.Length == 0 && Filters.Count == 0;

    public static Zoekkeuze Lees(IQueryCollection adres)
    {
        var tekst = (adres["q"].FirstOrDefault() ?? "").Trim();
        return new(tekst.Length > LangsteTekst ? tekst[..LangsteTekst] : tekst)
        {
            Filters = Facet.Alle
                .Select(f => (f.Naam, Waarden: adres[f.Naam].OfType<string>().Where(w => w.Length is > 0 and <= LangsteWaarde).Distinct().Take(MeesteWaarden).ToArray()))
                .Where(f => f.Waarden.Length > 0).ToDictionary(f => f.Naam, f => (IReadOnlyList<string>)f.Waarden),
            AlleWoorden = adres["alleWoorden"] == "true",
            Volgorde = Volgordenamen.FirstOrDefault(v => v.Value == adres["volgorde"]).Key,
            Pagina = int.TryParse(adres["pagina"], out var pagina) ? Math.Clamp(pagina, 1, Zoekopdracht.VerstePlek / PerPagina) : 1,
        };
    }

    /// <param name="typend">Het laatste woord is misschien nog niet af.</param>
    public Zoekopdracht AlsOpdracht(bool typend) => new(Tekst)
    {
        Overslaan = (Pagina - 1) * PerPagina,
        Aantal = PerPagina,
        AlleWoorden = AlleWoorden,
        Typend = typend,
        Volgorde = Tekst.Length == 0 && Volgorde == Volgorde.BestPassend ? Volgorde.NieuwsteEerst : Volgorde,
        Filters = Filters,
    };

    public bool Heeft(Facet facet, string waarde) => Filters.TryGetValue(facet.Naam, out var waarden) && waarden.Contains(waarde);

    public Zoekkeuze Zonder(Facet facet, string waarde) => this with
    {
        Pagina = 1,
        Filters = Filters.Select(f => f.Key == facet.Naam ? (f.Key, Value: [.. f.Value.Where(w => w != waarde)]) : (f.Key, f.Value))
            .Where(f => f.Value.Count > 0).ToDictionary(f => f.Key, f => f.Value),
    };

    public Zoekkeuze ZonderFilters() => this with { Pagina = 1, Filters = new Dictionary<string, IReadOnlyList<string>>() };

    /// <summary>Dezelfde vraag met één woord verbeterd.</summary>
    public Zoekkeuze Verbeterd(Verbetering verbetering) => this with
    {
        Pagina = 1,
        Tekst = string.Join(' ', Tekst.Split(' ').Select(woord => string.Equals(woord.Trim(',', '.', '?', '!'), verbetering.Woord, StringComparison.OrdinalIgnoreCase) ? verbetering.Beter[0] : woord)),
    };

    /// <summary>Het deel van het adres achter de bladzijde, met vraagteken; leeg als er niets is gevraagd.</summary>
    public string Zoekreeks()
    {
        var reeks = new QueryBuilder();
        if (Tekst.Length > 0) reeks.Add("q", Tekst);
        foreach (var (naam, waarden) in Filters)
        {
            foreach (var waarde in waarden) reeks.Add(naam, waarde);
        }

        if (AlleWoorden) reeks.Add("alleWoorden", "true");
        if (Volgordenamen.TryGetValue(Volgorde, out var volgorde)) reeks.Add("volgorde", volgorde);
        if (Pagina > 1) reeks.Add("pagina", $"{Pagina}");
        return reeks.ToString();
    }

    public string Adres() => Basis + Zoekreeks();

    /// <summary>Het adres van een treffer, met de weg terug naar deze resultaten.</summary>
    public string AdresVan(string kenmerk)
    {
        var delen = kenmerk.Split(':');
        return $"{Basis}/{delen[3]}/{delen[4]}{Zoekreeks()}";
    }
}
