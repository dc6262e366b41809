using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Oefenen.Meedoen;

/// <summary>Meedoen met de groep van een collega, met een link of een code.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class MeedoenModel(Oefenlezer lezer, Oefendienst dienst) : MaatwerkPagina
{
    /// <summary>Uit het adres of van het formulier.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>Leeg als de code niet klopt.</summary>
    public Oefenuitnodiging? Uitnodiging { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Invoernaam = "";
        if (!string.IsNullOrWhiteSpace(Code) && !await Probeer(async () => Uitnodiging = await lezer.Uitnodiging(Gebruiker, Code, ct)))
        {
            return OpnieuwMetFouten();
        }

        return Uitnodiging is { ZitErAl: true } ? Redirect($"/oefenen/{Uitnodiging.Id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Invoernaam = "";
        var id = Guid.Empty;
        if (await Probeer(async () => id = await dienst.DoeMee(Gebruiker, Code, new(HandelingId), ct)))
        {
            return Redirect($"/oefenen/{id}");
        }

        return OpnieuwMetFouten();
    }
}
