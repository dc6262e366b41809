using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Over;

/// <summary>Wat er met persoonsgegevens gebeurt, in gewone taal.</summary>
[AllowAnonymous]
public sealed class PrivacyModel(IConfiguration configuratie) : PageModel
{
    public Contactgegeven? Contact => Contactgegeven.Lees(configuratie, "Privacy:Contact");
}
