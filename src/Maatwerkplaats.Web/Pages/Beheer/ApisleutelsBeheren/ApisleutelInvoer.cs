using Maatwerkplaats.Core.Apisleutels;

namespace Maatwerkplaats.Web.Pages.Beheer.ApisleutelsBeheren;

/// <summary>Een sleutel zoals gevraagd.</summary>
public sealed class ApisleutelInvoer
{
    public string? Naam { get; set; }

    public Apidoel Doel { get; set; }
}
