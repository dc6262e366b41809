using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Over;

/// <summary>De toegankelijkheidsverklaring.</summary>
[AllowAnonymous]
public sealed class ToegankelijkheidModel(IConfiguration configuratie) : PageModel
{
    public DateOnly OpgesteldOp { get; } = new(2026, 11, 22);

    public Contactgegeven? Contact => Contactgegeven.Lees(configuratie, "Toegankelijkheid:Contact");
}
