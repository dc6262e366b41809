using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Pages.Fout;

/// <summary>De pagina bij een adres dat niet bestaat. Zij zegt niet of er iets achter het adres zat.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class NietGevondenModel : PageModel;
