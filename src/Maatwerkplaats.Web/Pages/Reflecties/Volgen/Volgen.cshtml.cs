using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Volgen;

/// <summary>Eén stap van de leidraad, met wat de deelnemers opschreven.</summary>
public sealed class LeidraadModel(Reflectielezer lezer, Reflectiedienst dienst, Inzagelog log) : ReflectiePagina(lezer, dienst, log)
{
    [BindProperty(SupportsGet = true)]
    public string Stap { get; set; } = "";

    [BindProperty]
    public NotitieInvoer Invoer { get; set; } = new();

    public Leidraadstap Leidraad => Reflectieleidraad.Stappen.FirstOrDefault(s => string.Equals(s.Stap.ToString(), Stap, StringComparison.OrdinalIgnoreCase)) ?? throw new NietGevonden();

    /// <summary>De stap hierna; leeg bij de laatste.</summary>
    public Leidraadstap? Volgende => Reflectieleidraad.Stappen.FirstOrDefault(s => s.Stap == Leidraad.Stap + 1);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var stap = Leidraad.Stap;
        await Bekijk(ReflectieRecht.Meedoen, ct);
        Invoer.Tekst = Gelezen.Notities.FirstOrDefault(n => n.Stap == stap && n.PersoonId == Gebruiker.Id)?.Tekst;
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var stap = Leidraad.Stap;
        return Verwerk(
            ReflectieRecht.Meedoen, () => Dienst.Noteer(Gebruiker, Nummer, stap, Invoer.Tekst, ct), "Bewaard.",
            Volgende is { } volgende ? $"{Adres}/leidraad/{volgende.Stap.ToString().ToLowerInvariant()}" : $"{Adres}#lessen", ct);
    }
}

/// <summary>Wat iemand bij een stap wil onthouden.</summary>
public sealed class NotitieInvoer
{
    [StringLength(4000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Tekst { get; set; }
}
