using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Reflecties.Bekijken;

/// <summary>Eén reflectiegesprek, voor wie erbij hoort.</summary>
public sealed class BekijkenModel(Reflectielezer lezer, Reflectiedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : ReflectiePagina(lezer, dienst, log)
{
    [BindProperty]
    public GehoudenInvoer Invoer { get; set; } = new();

    public Lijsten Lijsten { get; private set; } = null!;

    public IReadOnlyList<Verloopregel> Verloop { get; private set; } = [];

    /// <summary>De dag van het gesprek is er; dan zijn er lessen.</summary>
    public bool IsGeweest => Gesprek.Moment is { } moment && Kalender.DatumInNederland(moment.Begin) <= Kalender.DatumInNederland(klok.Nu());

    public Task OnGetAsync(CancellationToken ct) => Bekijk(ReflectieRecht.Meedoen, ct);

    public Task<IActionResult> OnPostGehoudenAsync(CancellationToken ct) =>
        Verwerk(ReflectieRecht.Leiden, g => g.LegGehoudenVast(Invoer.Client), "Vastgelegd. Schrijf op wat jullie leerden.", $"{Adres}#lessen", ct);

    protected override async Task Laad(ReflectieRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Verloop = await Lezer.Geschiedenis(Gebruiker, Gesprek, ct);
    }
}

/// <summary>Wat er na het gesprek vast te leggen is.</summary>
public sealed class GehoudenInvoer
{
    public ClientNu? Client { get; set; }
}
