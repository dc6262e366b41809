using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Options;

namespace Maatwerkplaats.Web.Pages.Stijlgids;

/// <summary>Alle onderdelen van het scherm bij elkaar, om te bekijken en te controleren.</summary>
[AllowAnonymous]
public sealed class BekijkenModel(IOptions<StijlgidsOptions> opties) : PageModel
{
    public static readonly SelectListItem[] Wetten =
        [new("WW", "ww"), new("Ziektewet", "zw"), new("WIA", "wia"), new("Wajong", "wajong"), new("Participatiewet", "pw")];

    public static readonly SelectListItem[] Spoed =
    [
        new KeuzeMetUitleg("Vandaag", "vandaag", "Er dreigt nu iets, zoals een afsluiting of ontruiming."),
        new KeuzeMetUitleg("Deze week", "week", "Wachten maakt het erger."),
        new SelectListItem("Geen haast", "geen"),
    ];

    public static readonly SelectListItem[] Hulp = [new("Even sparren", "sparren"), new("Iemand leren kennen die dit weet", "contact"), new("Een maatwerksessie", "sessie")];

    [BindProperty]
    public Proefinvoer Input { get; set; } = new();

    public string? Zoek { get; set; }

    public string? Filterwet { get; set; }

    public DateTime Nu { get; } = new(2026, 11, 22, 13, 3, 0, DateTimeKind.Utc);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!opties.Value.Zichtbaar) context.Result = NotFound();
    }

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid) return Page();
        TempData.Meld("Je casus is ingebracht. Er is niets bewaard: dit is de stijlgids.");
        return RedirectToPage();
    }

    public IActionResult OnPostBewaar() => new JsonResult(new { velden = new Dictionary<string, string>() });

    public sealed class Proefinvoer
    {
        [Required(ErrorMessage = "Vul in wat je buikpijn is")]
        [StringLength(400, ErrorMessage = "Houd je buikpijn onder de 400 tekens")]
        public string? Buikpijn { get; set; }

        public string? Titel { get; set; }

        [Required(ErrorMessage = "Kies om welke wet het gaat")]
        public string? Wet { get; set; }

        [Required(ErrorMessage = "Kies hoe snel het moet")]
        public string? Spoed { get; set; }

        public List<string> Hulp { get; set; } = ["sparren"];

        public DateOnly? Datum { get; set; } = new(2026, 12, 1);

        public string? Bsn { get; set; }

        public bool Akkoord { get; set; }
    }
}
