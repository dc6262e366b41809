using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Buiten.Bekijken;

/// <summary>Wat iemand van buiten moet weten voordat hij iets meldt.</summary>
[AllowAnonymous]
public sealed class BekijkenModel : PageModel;
