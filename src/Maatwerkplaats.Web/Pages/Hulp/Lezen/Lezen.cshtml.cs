using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Hulp.Lezen;

/// <summary>De handleiding, bladzijde voor bladzijde.</summary>
public sealed class LezenModel(Hulptekstlezer lezer) : MaatwerkPagina
{
    /// <summary>Bladzijde uit het adres; zonder keuze de eerste.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Onderwerp { get; set; }

    public IReadOnlyList<Hulpblad> Bladen { get; private set; } = [];

    public Hulpblad Huidige { get; private set; } = null!;

    public Hulpblad? Vorige => Buur(-1);

    public Hulpblad? Volgende => Buur(1);

    public bool MagSchrijven => HulptekstToegang.MagSchrijven(Gebruiker);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Bladen = await lezer.Alle(Gebruiker.Organisatie, ct);
        Huidige = Onderwerp is null ? Bladen[0] : Bladen.FirstOrDefault(b => b.Code == Onderwerp) ?? throw new NietGevonden();
    }

    private Hulpblad? Buur(int stap) => Bladen.ElementAtOrDefault(Bladen.ToList().IndexOf(Huidige) + stap);
}
