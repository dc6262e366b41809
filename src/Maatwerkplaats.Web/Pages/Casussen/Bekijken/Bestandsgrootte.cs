namespace Maatwerkplaats.Web.Pages.Casussen.Bekijken;

/// <summary>De grootte van een bestand zoals mensen die lezen.</summary>
public static class Bestandsgrootte
{
    private const int Kilo = 1024;

    /// <param name="bytes">Aantal bytes.</param>
    public static string Tekst(long bytes) => bytes switch
    {
        < Kilo => $"{bytes} bytes",
        < Kilo * Kilo => $"{bytes / Kilo} kB",
        _ => $"{bytes / (double)(Kilo * Kilo):0.0} MB",
    };
}
