namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>Schrijft een bestand dat pas onder zijn naam verschijnt als alles is gelukt; een fout laat niets achter.</summary>
internal static class NieuwBestand
{
    public static async Task Schrijf(FileInfo bestand, Func<Stream, Task> inhoud)
    {
        var tijdelijk = bestand.FullName + ".deel";
        try
        {
            await using (var stroom = File.Create(tijdelijk))
            {
                await inhoud(stroom);
            }

            File.Move(tijdelijk, bestand.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(tijdelijk);
        }
    }
}
