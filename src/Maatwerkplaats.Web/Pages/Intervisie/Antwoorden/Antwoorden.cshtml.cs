using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Intervisie.Antwoorden;

/// <summary>Antwoord geven op een vraag uit een casus; het gaat terug naar wie vroeg en naar de inbrenger.</summary>
public sealed class AntwoordenModel(Intervisielezer lezer, Intervisiedienst dienst, Inzagelog log, TimeProvider klok) : IntervisiePagina(lezer, dienst, log, klok), IDeeltekst
{
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public Guid Sleutel { get; set; }

    [BindProperty]
    public DeeltekstInvoer Invoer { get; set; } = new();

    public Intervisievraag Vraag { get; private set; } = null!;

    public IReadOnlyList<string> Twijfels { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Twijfels = Invoer.Twijfels();
        return Verwerk(
            Invoer, Twijfels, o => Dienst.Doe(Gebruiker, Nummer, o, g => g.Beantwoord(Sleutel, Invoer.Tekst), ct), "Het antwoord is terug bij de inbrenger.", $"{Adres}#antwoorden", ct);
    }

    protected override async Task Laad(CancellationToken ct)
    {
        await base.Laad(ct);
        Vraag = Groep.Vragen.FirstOrDefault(v => v.Id == Sleutel) ?? throw new NietGevonden();
    }
}
