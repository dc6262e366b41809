using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Netwerk.Tafelgenoten;

/// <summary>
/// Wie hoort er aan tafel? Wat er misschien ontbreekt, met de reden en wie je kunt vragen. Advies: je haalt iemand erbij, of
/// legt het met een woord terzijde.
/// </summary>
public sealed class TafelgenotenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Tafelgenotenlezer tafel, Collegas collegas)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public TerzijdeInvoer Invoer { get; set; } = new();

    /// <summary>Naam van de vlek die de gebruiker terzijde wil leggen.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terzijde { get; set; }

    public Tafelvoorstel Voorstel { get; private set; } = null!;

    public bool MagVeranderen => Casus.Fase.IsOpen() && Inzicht.Mag(CasusRecht.MensenErbijHalen);

    /// <summary>De toestemming van de cliënt die er voor deze organisatie al is.</summary>
    public Toestemming? ToestemmingVoor(Tafelrol rol) => !rol.IsVanBuiten ? null
        : Casus.Toestemmingen.FirstOrDefault(t => t.IsGeldig(Vandaag) && Organisatienamen.Herken(t.Organisatie, Lijsten).Contains(rol.Organisatie));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Lezen, ct);
        Voorstel = await tafel.Lees(Gebruiker, Casus, ct);
    }

    /// <summary>Haalt een voorgestelde collega erbij, met de rol en alles wat al bekend is.</summary>
    /// <param name="vlek">Naam van de vlek die deze collega opvult; leeg voor iemand die meedenkt.</param>
    public async Task<IActionResult> OnPostErbijAsync(Guid collega, string? vlek, CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        Voorstel = await tafel.Lees(Gebruiker, Casus, ct);
        var plek = Voorstel.Plekken.FirstOrDefault(p => p.Vlek.Naam == vlek && p.Kandidaten.Any(k => k.Kaartje.PersoonId == collega));
        var kaartje = (plek?.Kandidaten ?? Voorstel.Meedenkers).FirstOrDefault(k => k.Kaartje.PersoonId == collega)?.Kaartje;
        if (kaartje is null || await collegas.Vind(Gebruiker, collega, ct) is not { } wie)
        {
            ModelState.AddModelError("", Casus.Deelnemers.Any(d => d.Wie.Is(collega)) ? CasusRegels.DeelnemerDoetNogNietMee.Zin : "Deze collega is niet meer te vragen. Kies iemand anders.");
            return OpnieuwMetFouten();
        }

        var deskundigheid = kaartje.Deskundigheid.Length > 0 ? kaartje.Deskundigheid : string.Join(", ", kaartje.Onderwerpen.Select(Lijsten.Label));
        var rol = plek?.Vlek.Rol.Rol ?? "Meedenker";
        if (!await Doe(CasusRecht.MensenErbijHalen, c => c.HaalCollegaErbij(wie.AlsBetrokkene(), rol, deskundigheid, kaartje.Mandaat), ct))
        {
            Voorstel = await tafel.Lees(Gebruiker, Casus, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld($"{wie.Naam} doet mee als {rol.ToLowerInvariant()} en krijgt bericht.");
        return NaarCasus("tafelgenoten");
    }

    /// <summary>Legt een vlek terzijde, met een woord waarom.</summary>
    public async Task<IActionResult> OnPostTerzijdeAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        Voorstel = await tafel.Lees(Gebruiker, Casus, ct);
        if (Voorstel.Plekken.FirstOrDefault(p => p.Vlek.Naam == Terzijde)?.Vlek is not { } vlek)
        {
            // Iemand anders was eerder, of de casus veranderde: dan is er niets meer om terzijde te leggen.
            return NaarCasus("tafelgenoten");
        }

        if (!await Doe(CasusRecht.MensenErbijHalen, c => c.LegVlekTerzijde(vlek.Naam, vlek.Zin, vlek.Aanleiding, Invoer.Reden), ct))
        {
            return OpnieuwMetFouten();
        }

        TempData.Meld("Terzijde gelegd. Verandert de casus, dan kan het terugkomen.");
        return NaarCasus("tafelgenoten");
    }

    /// <summary>Laat een terzijde gelegde vlek weer meetellen.</summary>
    public async Task<IActionResult> OnPostTerugAsync(string? vlek, CancellationToken ct)
    {
        await Laad(CasusRecht.MensenErbijHalen, ct);
        if (!await Doe(CasusRecht.MensenErbijHalen, c => c.HaalVlekTerug(vlek ?? ""), ct))
        {
            Voorstel = await tafel.Lees(Gebruiker, Casus, ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Dit telt weer mee.");
        return NaarCasus("tafelgenoten");
    }
}
