using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Hoe en wanneer de cliënt het besluit hoorde.</summary>
public sealed class VertellenInvoer
{
    public Verteld? Hoe { get; set; }

    public DateOnly? Op { get; set; }
}
