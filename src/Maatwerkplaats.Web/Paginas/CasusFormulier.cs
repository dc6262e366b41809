using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een langer formulier bij een casus: vooraf ingevuld met wat al bekend is, en bewaard terwijl je typt.</summary>
/// <typeparam name="TInvoer">Wat er op het formulier staat.</typeparam>
public abstract class CasusFormulier<TInvoer>(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
    where TInvoer : class, new()
{
    [BindProperty]
    public TInvoer Invoer { get; set; } = new();

    /// <summary>Wanneer het teruggehaalde concept is bewaard.</summary>
    public DateTime? ConceptVan { get; private set; }

    /// <summary>De casus is in behandeling, dus dit formulier kan worden verstuurd.</summary>
    public bool KanNu => Casus.Fase.IsInBehandeling();

    /// <summary>Het recht dat bij dit formulier hoort.</summary>
    protected abstract CasusRecht Recht { get; }

    /// <summary>Adres van dit formulier onder de casus; samen met het nummer ook de naam van het concept.</summary>
    protected abstract string Plek { get; }

    private string Formulier => $"{Nummer}/{Plek}";

    public virtual async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await Bekijk(Recht, ct);
        VulVooraf();
        ConceptVan = await this.HaalConceptTerug(kast, Gebruiker, Formulier, Invoer, ct);
        VulAan();
        return Page();
    }

    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct)
    {
        await Laad(Recht, ct);
        return await this.BewaarConcept(kast, Gebruiker, Formulier, ct);
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        await Laad(Recht, ct);
        await kast.GooiWeg(Gebruiker, Formulier, ct);
        return NaarCasus(Plek);
    }

    /// <summary>Vult in wat al bekend is.</summary>
    protected virtual void VulVooraf()
    {
    }

    /// <summary>Vult aan wat het scherm nodig heeft en niet is ingevuld, ook als het formulier met fouten terugkomt.</summary>
    protected virtual void VulAan()
    {
    }

    /// <summary>Doet wat het formulier vraagt; lukt het niet, dan komt het terug met alles wat was getypt.</summary>
    /// <param name="bevestiging">Zin op de volgende bladzijde.</param>
    /// <param name="naar">Adres onder de casus waar het verdergaat.</param>
    protected async Task<IActionResult> Verwerk(Action<Casus> daad, string bevestiging, string naar, CancellationToken ct)
    {
        if (!await Doe(Recht, daad, ct))
        {
            VulAan();
            return OpnieuwMetFouten();
        }

        await kast.GooiWeg(Gebruiker, Formulier, ct);
        TempData.Meld(bevestiging);
        return NaarCasus(naar);
    }
}
