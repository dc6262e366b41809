using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Publicaties.Herschrijven;

/// <summary>Eén tekst van een publicatie herschrijven.</summary>
public class HerschrijvenModel(Publicatiedienst dienst, Inzagelog log) : PublicatiePagina(dienst, log)
{
    [BindProperty(SupportsGet = true)]
    public string Veld { get; set; } = "";

    [BindProperty]
    public HerschrijvenInvoer Invoer { get; set; } = new();

    /// <summary>De tekst die wordt herschreven.</summary>
    public Publicatieveld Stuk => Enum.TryParse<Publicatieveld>(Veld, true, out var stuk) && !char.IsDigit(Veld[0]) && Publicatiesoort.Velden().Contains(stuk) ? stuk : throw new NietGevonden();

    /// <summary>Zoals het uit de casus kwam.</summary>
    public string? Bron => Werk.Werkstuk?.Bron.GetValueOrDefault(Stuk);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(ct);
        Invoer.Tekst = (Werk.Werkstuk ?? throw new NietGevonden()).Tekst(Stuk);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var stuk = Stuk;
        if (!await Doe(o => Dienst.Doe(Gebruiker, Nummer, o, (zaak, _) => zaak.Herschrijf(stuk, Invoer.Tekst), Publicatiesoort, ct), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("De tekst is opgeslagen.");
        return NaarWerk($"#veld-{stuk}");
    }
}

/// <summary>De herschreven tekst.</summary>
public sealed class HerschrijvenInvoer
{
    [StringLength(8000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }
}
