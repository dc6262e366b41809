using System.Globalization;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Solvetafels;

/// <summary>Een bladzijde over één zitting van een solvetafel.</summary>
public abstract class ZittingPagina(Solvetafellezer lezer, Solvetafeldienst dienst, Inzagelog log, TimeProvider klok) : SolvetafelPagina(lezer, dienst, log, klok)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Volgnummer van de zitting, uit het adres.</summary>
    [BindProperty(SupportsGet = true, Name = "zitting")]
    public int Volgnummer { get; set; }

    public Zitting Zitting { get; private set; } = null!;

    public string Zittingadres => $"{Adres}/zittingen/{Volgnummer}";

    public static string Wanneer(Zitting zitting) =>
        $"{Kalender.TijdInNederland(zitting.Moment.Begin).ToString("dddd d MMMM yyyy 'om' HH:mm", Nederlands)} tot {Kalender.TijdInNederland(zitting.Moment.Eind):HH:mm}";

    protected override async Task Laad(SolvetafelRecht recht, CancellationToken ct)
    {
        await base.Laad(recht, ct);
        Zitting = Tafel.Zitting(Volgnummer) ?? throw new NietGevonden();
    }
}
