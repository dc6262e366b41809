namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Welke casusprudentie het besluit noemt.</summary>
public sealed class AanhalenInvoer
{
    public Aanhaalformulier Aanhalingen { get; set; } = new();
}
