using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Buiten.Aangemeld;

/// <summary>De bevestiging met de code. Die is maar één keer te zien: daarna kent ook de site hem niet meer.</summary>
[AllowAnonymous]
public sealed class AangemeldModel(IConfiguration instellingen) : Buitenpagina(instellingen)
{
    /// <summary>Onder deze naam geeft het formulier de code door.</summary>
    internal const string Codesleutel = "Volgcode";

    public string Code { get; private set; } = "";

    public IActionResult OnGet()
    {
        if (TempData[Codesleutel] is not string { Length: > 0 } code)
        {
            return Redirect("/buiten");
        }

        Code = code;
        return Page();
    }
}
