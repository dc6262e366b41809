using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Berichten.Lezen;

/// <summary>De eigen berichten, ongelezen voorop.</summary>
public sealed class LezenModel(Berichtenbak bak, TimeProvider klok) : MaatwerkPagina
{
    public const int PerPagina = 20;

    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    public Berichtenlijst Berichten { get; private set; } = null!;

    /// <summary>Moment waarop deze lijst werd gemaakt, in ticks: wat later binnenkomt, blijft ongelezen.</summary>
    public long GezienTot { get; } = klok.Nu().Ticks;

    public async Task OnGetAsync(CancellationToken ct) => Berichten = await bak.Lees(Gebruiker, Pagina, PerPagina, ct);

    /// <summary>Markeert één bericht en gaat, als daarom is gevraagd, naar waar het over gaat.</summary>
    public async Task<IActionResult> OnPostGelezenAsync(Guid bericht, bool open, CancellationToken ct)
    {
        var (soort, casus, adres) = await bak.Markeer(Gebruiker, bericht, ct);
        return open && Berichtadres.Van(soort, casus, adres) is { } naar ? Redirect(naar) : RedirectToPage(new { Pagina = Pagina > 1 ? Pagina : (int?)null });
    }

    public async Task<IActionResult> OnPostAllesAsync(long gezienTot, CancellationToken ct)
    {
        var tot = new DateTime(Math.Clamp(gezienTot, 0, GezienTot), DateTimeKind.Utc);
        var aantal = await bak.MarkeerAlles(Gebruiker, tot, ct);
        TempData.Meld(aantal == 1 ? "Eén bericht is gelezen." : $"{aantal} berichten zijn gelezen.");
        return Redirect("/berichten");
    }
}
