using Maatwerkplaats.Web.Demo;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Toegang.Aanmelden;

/// <summary>De aanmeldbladzijde. In de demo staan hier de verzonnen collega's.</summary>
[AllowAnonymous]
public sealed class AanmeldenModel(DemoKeuze demo) : PageModel
{
    public IReadOnlyList<Persona> Personas => demo.Aan ? Persona.Alle : [];

    public void OnGet()
    {
    }
}
