using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.BordBekijken;

/// <summary>De open casussen per fase naast elkaar.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class BordBekijkenModel(Werkbord bord, Lijstenbron lijsten, TimeProvider klok) : MaatwerkPagina
{
    /// <summary>Code van de gekozen Maatwerkplaats; leeg voor de eigen, of landelijk voor alle.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Werkplaats { get; set; }

    public IReadOnlyList<Bordkolom> Kolommen { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    /// <summary>De plaatsen waaruit deze gebruiker kan kiezen.</summary>
    public IReadOnlyList<SelectListItem> Plaatsen =>
        [.. Lijsten.WerkplaatsOpties(Vandaag).Where(p => Gebruiker.IsLandelijk || Gebruiker.Werkplaatsen.Contains(p.Value))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        IReadOnlyList<string> eigen = Gebruiker.IsLandelijk ? [] : Gebruiker.Werkplaatsen;
        Kolommen = await bord.Toon(Gebruiker, string.IsNullOrEmpty(Werkplaats) ? eigen : [Werkplaats], ct);
    }

    /// <summary>Wat er met een kaart in deze kolom het eerst te doen is.</summary>
    public static (string Tekst, string Plek) Daad(Werklijstregel casus) => casus.Fase switch
    {
        Fase.Aangemeld => ("Pak op of geef door", "beoordelen"),
        Fase.Triage => ("Beoordeel", "beoordelen"),
        _ => ("Ga verder", ""),
    };
}
