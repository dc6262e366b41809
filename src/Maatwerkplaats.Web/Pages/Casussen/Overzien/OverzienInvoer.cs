using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Http.Extensions;

namespace Maatwerkplaats.Web.Pages.Casussen.Overzien;

/// <summary>De filters van de werklijst zoals ze in het adres staan.</summary>
public sealed class OverzienInvoer
{
    /// <summary>In het adres: alle plaatsen, ook buiten de eigen.</summary>
    public const string AllePlaatsen = "alle";

    public static readonly IReadOnlyList<int> Bladgroottes = [25, 50, 100];

    public Werklijstdeel Deel { get; set; }

    public string? Werkplaats { get; set; }

    public string? Wet { get; set; }

    public string? Onderwerp { get; set; }

    public string? Niveau { get; set; }

    public Guid? Contactpersoon { get; set; }

    /// <summary>Aangevinkte kenmerken.</summary>
    public List<Werklijstkenmerk> Alleen { get; set; } = [];

    public string? Tekst { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    /// <summary>Vanuit de cijfers: alleen de casussen achter deze rij.</summary>
    public CijferverwijzingInvoer Cijfer { get; set; } = new();

    public Werklijstvolgorde Sorteer { get; set; }

    public bool Omgekeerd { get; set; }

    public int Pagina { get; set; } = 1;

    public int PerPagina { get; set; } = 25;

    /// <summary>Er is meer gekozen dan alleen een deel of een plaats.</summary>
    public bool HeeftExtra => Wet is not null || Onderwerp is not null || Niveau is not null || Contactpersoon is not null || Alleen.Count > 0
        || Van is not null || Tot is not null;

    public bool Wil(Werklijstkenmerk kenmerk) => Alleen.Contains(kenmerk);

    /// <summary>Zonder gekozen plaats ziet iemand de eigen plaatsen; wie landelijk werkt alle.</summary>
    public Werklijstfilter AlsFilter(Gebruiker wie) => new()
    {
        Deel = Deel,
        Werkplaatsen = Werkplaats switch
        {
            AllePlaatsen => [],
            { Length: > 0 } code => [code],
            _ => wie.IsLandelijk ? [] : wie.Werkplaatsen,
        },
        Wet = Wet,
        Onderwerp = Onderwerp,
        Niveau = Niveau,
        Contactpersoon = Contactpersoon,
        ZonderContactpersoon = Wil(Werklijstkenmerk.ZonderContactpersoon),
        Spoed = Wil(Werklijstkenmerk.Spoed),
        OverTermijn = Wil(Werklijstkenmerk.OverTermijn),
        OpTeamagenda = Wil(Werklijstkenmerk.OpTeamagenda),
        Gepauzeerd = Wil(Werklijstkenmerk.Gepauzeerd),
        ZonderAntwoord = Wil(Werklijstkenmerk.ZonderAntwoord),
        Tekst = Tekst,
        Van = Van,
        Tot = Tot,
        Volgorde = Sorteer,
        Omgekeerd = Omgekeerd,
        Pagina = Math.Clamp(Pagina, 1, 100_000),
        PerPagina = Bladgroottes.Contains(PerPagina) ? PerPagina : Bladgroottes[0],
    };

    /// <summary>Het adres van deze lijst, met één ding anders.</summary>
    public string Adres(Werklijstdeel? deel = null, Werklijstvolgorde? sorteer = null, bool? omgekeerd = null, int? perPagina = null) =>
        "/casussen" + Zoekreeks(deel ?? Deel, sorteer ?? Sorteer, omgekeerd ?? Omgekeerd, perPagina ?? PerPagina);

    /// <summary>Alle keuzes als zoekreeks, zonder bladzijde.</summary>
    public string Zoekreeks() => Zoekreeks(Deel, Sorteer, Omgekeerd, PerPagina);

    private string Zoekreeks(Werklijstdeel deel, Werklijstvolgorde sorteer, bool omgekeerd, int perPagina)
    {
        var reeks = new QueryBuilder();
        void Voeg(string naam, string? waarde)
        {
            if (!string.IsNullOrEmpty(waarde))
            {
                reeks.Add(naam, waarde);
            }
        }

        Voeg("deel", deel == default ? null : deel.ToString());
        Voeg("werkplaats", Werkplaats);
        Voeg("wet", Wet);
        Voeg("onderwerp", Onderwerp);
        Voeg("niveau", Niveau);
        Voeg("contactpersoon", Contactpersoon?.ToString());
        Alleen.ForEach(a => Voeg("alleen", a.ToString()));
        Voeg("tekst", Tekst);
        Voeg("van", Van?.ToString("yyyy-MM-dd"));
        Voeg("tot", Tot?.ToString("yyyy-MM-dd"));
        Cijfer.Voeg(reeks);
        Voeg("sorteer", sorteer == default ? null : sorteer.ToString());
        Voeg("omgekeerd", omgekeerd ? "true" : null);
        Voeg("perPagina", perPagina == Bladgroottes[0] ? null : $"{perPagina}");
        return reeks.ToQueryString().ToString();
    }
}
