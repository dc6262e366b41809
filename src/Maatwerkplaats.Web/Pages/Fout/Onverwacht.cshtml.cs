using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Fout;

/// <summary>De pagina bij een fout die niemand voorzag; de code staat ook in het logboek van de server.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class OnverwachtModel : PageModel
{
    public string Foutcode => Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
}
