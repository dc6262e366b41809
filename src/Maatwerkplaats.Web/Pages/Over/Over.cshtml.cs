using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Over;

/// <summary>Wat een Maatwerkplaats is, voor wie er voor het eerst komt.</summary>
[AllowAnonymous]
public sealed class OverModel : PageModel;
