using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verantwoording.Bekijken;

/// <summary>Eén vraag of tabel, met uitleg, vergelijking en uitvoer.</summary>
public sealed class BekijkenModel(Verantwoordingslezer lezer, Contralegemlijst contraLegem, Lijstenbron lijsten, TimeProvider klok) : CijferPagina(lezer, lijsten, klok)
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = "";

    public Verantwoordingsvraag Vraag { get; private set; } = null!;

    /// <summary>Besluiten tegen de letter van de wet, als de vraag daarover gaat en de lezer de casussen mag zien.</summary>
    public IReadOnlyList<Contralegembesluit>? ContraLegem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Verantwoordingsvragen.Zoek(Code) is not { } vraag)
        {
            return NotFound();
        }

        Vraag = vraag;
        await Laad(ct);
        if (Blik is not null && vraag.Code == Verantwoordingsvragen.ContraLegem && Zicht.ZietCasussen())
        {
            ContraLegem = await contraLegem.Lees(Gebruiker, Blik.Filter, ct);
        }

        return Page();
    }

    /// <summary>Waar de casussen achter een rij te vinden zijn; leeg voor wie ze niet mag zien.</summary>
    public string? Casussenadres(Cijfertabel tabel, string rij) =>
        !Zicht.ZietCasussen() || Blik is null ? null : "/casussen" + new Casussen.Overzien.CijferverwijzingInvoer(tabel.Code, rij, Blik.Filter).Zoekreeks();
}
