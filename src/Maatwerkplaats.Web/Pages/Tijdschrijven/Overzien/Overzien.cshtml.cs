using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Tijdschrijven.Overzien;

/// <summary>De eigen tijd van een kwartaal. Niemand anders komt hier bij.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class OverzienModel(Tijdlezer lezer, Tijddienst dienst, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    public Tijdstaat Boek { get; private set; } = null!;

    public IReadOnlyList<Kwartaal> Kwartalen { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>De eigen tijd per soort werk, in minuten, in de volgorde van de lijst.</summary>
    public IEnumerable<(string Soort, int Minuten)> PerSoort =>
        Boek.Regels.GroupBy(r => r.Soort).Select(g => (g.Key, g.Sum(r => r.Minuten))).OrderBy(p => Lijsten.Waarden.FirstOrDefault(w => w.Code == p.Key)?.Volgorde);

    public Task OnGetAsync(string? kwartaal, CancellationToken ct) => Laad(kwartaal, ct);

    public async Task<IActionResult> OnPostWegAsync(string? kwartaal, Guid regel, CancellationToken ct)
    {
        Invoernaam = "";
        if (Kwartaal.Lees(kwartaal) is not { } gekozen)
        {
            return NotFound();
        }

        if (!await Probeer(() => dienst.HaalWeg(Gebruiker, gekozen, regel, new(HandelingId), ct)))
        {
            await Laad(kwartaal, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("De tijd is weggehaald.");
        return Redirect($"/tijd?kwartaal={gekozen.Code}");
    }

    private async Task Laad(string? kwartaal, CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        Boek = await lezer.Mijn(Gebruiker, Kwartaal.Lees(kwartaal) ?? Kwartaal.Met(Vandaag), ct);
        Kwartalen = await lezer.Kwartalen(Gebruiker, ct);
    }
}
