using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Signalen.Mijn;

/// <summary>De signalen die deze gebruiker zelf gaf, en wat ermee gebeurde.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class MijnModel(Signaallijst lijst, Lijstenbron bron) : MaatwerkPagina
{
    /// <summary>Waar de vorige bladzijde eindigde.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public Signaalbladzijde Bladzijde { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Bladzijde = await lijst.Mijn(Gebruiker, Signaalplek.Lees(Na), ct);
    }
}
