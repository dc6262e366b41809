using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Pages.Casusprudentie;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen;

/// <summary>Een bladzijde over gekozen verhalen. De keuze en de volgorde staan in het adres; wat intussen is ingetrokken, valt eruit.</summary>
public abstract class Bundelpagina(Verhalenlezer lezer) : RegisterPagina
{
    /// <summary>Nummers van de gekozen verhalen, op volgorde.</summary>
    [BindProperty(SupportsGet = true, Name = "v")]
    public List<string> Nummers { get; set; } = [];

    public IReadOnlyList<GelezenVerhaal> Gekozen { get; private set; } = [];

    /// <summary>De keuze zoals zij in een adres staat.</summary>
    public string Keuze => Adresdeel(Gekozen.Select(v => v.Nummer));

    protected Verhalenlezer Lezer { get; } = lezer;

    protected async Task Laad(CancellationToken ct) => Gekozen = await Lezer.Kies(Bezoeker, Nummers, ct);

    protected static string Adresdeel(IEnumerable<string> nummers) => string.Join('&', nummers.Select(n => $"v={Uri.EscapeDataString(n)}"));
}
