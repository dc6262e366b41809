using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Wat elke kolom van het bestand betekent, en dat zelf kiezen.</summary>
[Authorize(Policy = Beleid.Inlezen)]
public sealed class KolommenModel(Inleesdienst dienst, Inleesvoortgang voortgang) : MaatwerkPagina
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(4);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>De koppen zoals ze op het formulier stonden, met bij elke de keuze op dezelfde plaats.</summary>
    [BindProperty]
    public List<string> Koppen { get; set; } = [];

    [BindProperty]
    public List<string> Bestemmingen { get; set; } = [];

    public Inleesbestand Bestand { get; private set; } = null!;

    public IReadOnlyList<(Bronkop Kop, Kolombestemming Bestemming)> Kolommen { get; private set; } = [];

    /// <summary>Er zijn koppen uit meer dan één blad.</summary>
    public bool MeerBladen => Kolommen.Select(k => k.Kop.Blad).Distinct().Count() > 1;

    public static IReadOnlyList<SelectListItem> Keuzes(Kolombestemming gekozen)
    {
        var nu = Kolomkeuzes.Schrijf(gekozen);
        return
        [
            new("Als opmerking bij de casus bewaren", Kolomkeuzes.Opmerking, nu == Kolomkeuzes.Opmerking),
            new("Niet overnemen", Kolomkeuzes.Niet, nu == Kolomkeuzes.Niet),
            .. Enum.GetValues<Registratieveld>().Select(v => new SelectListItem(v.Label(), v.ToString(), nu == v.ToString())),
        ];
    }

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var gekozen = Koppen.Zip(Bestemmingen).DistinctBy(k => k.First).ToDictionary(k => k.First, k => k.Second);
        if (!await Probeer(() => dienst.KiesKolommen(Gebruiker, Id, gekozen, ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("De kolommen zijn onthouden. Het bestand is opnieuw nagelopen.");
        await voortgang.WachtOp(Id, Geduld, ct);
        return Redirect($"/register/inlezen/{Id}");
    }

    private async Task Laad(CancellationToken ct)
    {
        Bestand = await dienst.Lees(Gebruiker, Id, ct);
        Kolommen = [.. (await dienst.Kolommen(Gebruiker, Id, ct)).DistinctBy(k => k.Kop.Kop)];
    }
}
