using Maatwerkplaats.Core.Verhalen;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Verhalen.Bundelen;

/// <summary>Verhalen kiezen en op volgorde zetten.</summary>
public sealed class BundelenModel(Verhalenlezer lezer) : Bundelpagina(lezer)
{
    /// <summary>De nieuwste verhalen die er nog niet in zitten.</summary>
    public IReadOnlyList<GelezenVerhaal> Rest { get; private set; } = [];

    /// <summary>Een knop stuurt de nieuwe keuze terug in het adres, zodat vernieuwen niets verandert.</summary>
    public async Task<IActionResult> OnGetAsync(string? erbij, string? eruit, string? omhoog, string? omlaag, CancellationToken ct)
    {
        if (erbij is not null || (eruit ?? omhoog ?? omlaag) is not null)
        {
            var nieuw = Nummers.Where(n => n != eruit && n != erbij).ToList();
            if (erbij is not null)
            {
                nieuw.Add(erbij);
            }

            Schuif(nieuw, omhoog, -1);
            Schuif(nieuw, omlaag, 1);
            return Redirect($"/verhalen/bundel?{Adresdeel(nieuw)}#bundel");
        }

        await Laad(ct);
        Rest = [.. (await Lezer.Nieuwste(Bezoeker, Verhalenlezer.MeesteInBundel, ct)).Where(v => Gekozen.All(g => g.Nummer != v.Nummer))];
        return Page();
    }

    private static void Schuif(List<string> nummers, string? nummer, int stap)
    {
        var van = nummer is null ? -1 : nummers.IndexOf(nummer);
        if (van >= 0 && van + stap >= 0 && van + stap < nummers.Count)
        {
            (nummers[van], nummers[van + stap]) = (nummers[van + stap], nummers[van]);
        }
    }
}
