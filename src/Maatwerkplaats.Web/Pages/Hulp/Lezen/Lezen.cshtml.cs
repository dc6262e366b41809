using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Hulp;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Hulp.Lezen;

/// <summary>De handleiding, bladzijde voor bladzijde.</summary>
public sealed class LezenModel : MaatwerkPagina
{
    /// <summary>Bladzijde uit het adres; zonder keuze de eerste.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Onderwerp { get; set; }

    public Hulppagina Huidige { get; private set; } = null!;

    public Hulppagina? Vorige => Buur(-1);

    public Hulppagina? Volgende => Buur(1);

    public void OnGet() => Huidige = Onderwerp is null
        ? Handleiding.Alle[0]
        : Handleiding.Alle.FirstOrDefault(p => p.Adres == Onderwerp) ?? throw new NietGevonden();

    private Hulppagina? Buur(int stap) => Handleiding.Alle.ElementAtOrDefault(Plaats() + stap);

    private int Plaats() => Handleiding.Alle.ToList().IndexOf(Huidige);
}
