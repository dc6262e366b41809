using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.DocumentToevoegen;

/// <summary>Een bestand en wie het mag lezen.</summary>
public sealed class DocumentToevoegenInvoer
{
    public IFormFile? Bestand { get; set; }

    public Zichtbaarheid Voor { get; set; } = Zichtbaarheid.Betrokkenen;
}
