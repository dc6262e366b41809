using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Sessies.Plannen;

/// <summary>Een maatwerksessie opzetten voor een casus. Wie bij de casus hoort, staat al klaar.</summary>
public sealed class PlannenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Sessiedienst sessies, Gastnaam gastnaam)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public PlannenInvoer Invoer { get; set; } = new();

    /// <summary>Zonder hen gaat het niet door.</summary>
    public IEnumerable<Genodigde> Erbij => Mensen.Where(m => m.Wie.MoetErbij).Select(m => m.Wie);

    public IReadOnlyList<SelectListItem> Keuzes =>
        [.. Mensen.Where(m => !m.Wie.MoetErbij && !m.Wie.Wie.Is(Gebruiker.Id)).Select(m => new KeuzeMetUitleg(Naam(m.Wie), m.Sleutel, m.Wie.Rol))];

    private IReadOnlyList<(string Sleutel, Genodigde Wie)> Mensen { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(SessieToegang.Plannen, ct);
        VulMensen();
        Invoer.Mensen = [.. Keuzes.Select(k => k.Value)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(SessieToegang.Plannen, ct);
        VulMensen();
        var momenten = Invoer.Momenten(ModelState, nameof(Invoer));
        string[] zonder = [.. Keuzes.Select(k => k.Value).Except(Invoer.Mensen)];
        var sessie = "";
        if (!ModelState.IsValid || !await Probeer(async () => sessie = await sessies.ZetOp(Gebruiker, Nummer, zonder, momenten, Invoer.Plek, new(HandelingId), ct)))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Iedereen krijgt een mail met de vraag wanneer het kan.");
        return Redirect($"/sessies/{sessie}");
    }

    public string Naam(Genodigde wie) => gastnaam.OpUitnodiging(wie.Wie, wie.Gast?.Naam);

    private void VulMensen()
    {
        var genodigden = Genodigdenlijst.Van(Casus, Vandaag);
        Mensen =
        [
            .. Casusmensen.Van(Casus)
                .Select(m => (m.Sleutel, genodigden.FirstOrDefault(g => g.Wie == m.Wie && (g.Gast is null || g.Gast.Deelnemer == m.Deelnemer?.Id))!))
                .Where(m => m.Item2 is not null),
        ];
    }
}
