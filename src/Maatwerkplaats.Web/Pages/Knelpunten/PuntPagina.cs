using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Knelpunten;

/// <summary>Een bladzijde over één knelpunt uit een ronde.</summary>
public abstract class PuntPagina(Rondelezer lezer, Rondedienst dienst, Lijstenbron bron, Inzagelog log, TimeProvider klok) : RondePagina(lezer, dienst, bron, log, klok)
{
    /// <summary>Sleutel van het knelpunt, uit het adres.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <exception cref="NietGevonden">Als dit knelpunt niet in de ronde staat.</exception>
    public Knelpunt Knelpunt => Ronde.Knelpunt(Id) ?? throw new NietGevonden();
}
