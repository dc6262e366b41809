using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Themas;

/// <summary>Een bladzijde over één thema.</summary>
public abstract class ThemaPagina(Themalezer lezer, Themadienst dienst) : VersiePagina
{
    /// <summary>Nummer van het thema, uit het adres.</summary>
    [BindProperty(SupportsGet = true, Name = "thema")]
    public string Nummer { get; set; } = "";

    [BindProperty]
    public ThemaInvoer Invoer { get; set; } = new();

    public GelezenThema Gelezen { get; private set; } = null!;

    public Themastaat Thema => Gelezen.Thema;

    protected Themadienst Dienst { get; } = dienst;

    protected async Task Laad(CancellationToken ct) => Gelezen = await lezer.Lees(Gebruiker, Nummer, ct);

    /// <summary>Doet iets met het thema en gaat er dan heen; anders de bladzijde opnieuw met de meldingen.</summary>
    protected async Task<IActionResult> Doe(Func<Opdracht, Task<string>> daad, string bevestiging, CancellationToken ct)
    {
        await Laad(ct);
        var nummer = Nummer;
        if (!await Bewaar(async () => nummer = await daad(Opdracht)))
        {
            await LaadErbij(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld(bevestiging);
        return Redirect($"/themas/{nummer}");
    }

    /// <summary>Wat de bladzijde nog meer nodig heeft om te tonen.</summary>
    protected virtual Task LaadErbij(CancellationToken ct) => Task.CompletedTask;
}
