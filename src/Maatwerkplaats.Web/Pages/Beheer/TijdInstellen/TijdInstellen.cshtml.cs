using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Beheer.TijdInstellen;

/// <summary>Waar geschreven uren naast staan: formatie per plaats, uren per fte, en vanaf hoeveel mensen uren te zien zijn.</summary>
[Authorize(Policy = Beleid.Beheer)]
public sealed class TijdInstellenModel(Inrichtingdienst dienst, Inrichtinglezer lezer, Lijstenbron lijsten) : BeheerPagina
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [BindProperty]
    public TijdnormInvoer Invoer { get; set; } = new();

    public IReadOnlyList<(string Code, string Naam)> Plaatsen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        Versie = await dienst.Versie(Gebruiker, InrichtingSoort.Termijn, ct);
        var norm = await lezer.Tijdnorm(Gebruiker, ct);
        Invoer = new() { UrenPerFte = norm.UrenPerFte, Minimum = norm.Minimum, Fte = Plaatsen.ToDictionary(p => p.Code, p => (string?)norm.FteVan(p.Code).ToString("0.##", Nederlands)) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(ct);
        var fte = new Dictionary<string, decimal>();
        foreach (var (code, _) in Plaatsen)
        {
            // Een komma hoort erbij; wie een punt typt, bedoelt hetzelfde.
            if (decimal.TryParse(Invoer.Fte.GetValueOrDefault(code)?.Replace('.', ','), NumberStyles.AllowDecimalPoint, Nederlands, out var getal))
            {
                fte[code] = getal;
            }
            else
            {
                ModelState.AddModelError($"Invoer.Fte[{code}]", InrichtingRegels.FteLigtBinnenDeGrenzen.Zin);
            }
        }

        if (await Bewaar(() => dienst.ZetTijdnorm(Gebruiker, new(Invoer.UrenPerFte!.Value, Invoer.Minimum!.Value, fte), Opdracht, ct)))
        {
            TempData.Meld("De gereserveerde tijd is opgeslagen.");
            return Redirect("/beheer/tijd");
        }

        return OpnieuwMetFouten();
    }

    private async Task Laad(CancellationToken ct) =>
        Plaatsen = [.. (await lijsten.Lees(Gebruiker.Organisatie, ct)).Werkplaatsen.Where(w => w.GeldigTot is null).Select(w => (w.Code, w.Naam))];
}

/// <summary>De norm voor tijd, zoals ingevuld.</summary>
public sealed class TijdnormInvoer
{
    [Required(ErrorMessage = "Schrijf een aantal uren.")]
    public int? UrenPerFte { get; set; }

    [Required(ErrorMessage = "Schrijf een aantal mensen.")]
    public int? Minimum { get; set; }

    /// <summary>Fte per code van een Maatwerkplaats, zoals getypt.</summary>
    public Dictionary<string, string?> Fte { get; set; } = [];
}
