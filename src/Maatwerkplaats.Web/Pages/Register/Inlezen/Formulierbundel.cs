using System.IO.Compression;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Maakt van een paar formulieren tegelijk één bestand, zodat ze samen worden nagelopen en ingelezen.</summary>
internal static class Formulierbundel
{
    /// <summary>Meer formulieren dan dit bij elkaar gaan niet in één keer, in bytes.</summary>
    private const long Grootst = 50 * 1024 * 1024;

    /// <returns>Eén bestand zoals het is; van meer bestanden een bundel met een naam die zegt hoeveel het er zijn.</returns>
    public static async Task<(string Naam, Stream Inhoud)> Maak(Aangebodenbestand eerste, CancellationToken ct)
    {
        if (!eerste.Naam.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
        {
            return (eerste.Naam, eerste.Inhoud);
        }

        var bundel = new MemoryStream();
        var namen = new List<string>();
        using (var zip = new ZipArchive(bundel, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var bestand = eerste; bestand is not null; bestand = await bestand.Volgende(ct))
            {
                var naam = Path.GetFileName(bestand.Naam);
                await using var deel = await zip.CreateEntry(namen.Contains(naam) ? $"{namen.Count + 1} {naam}" : naam, CompressionLevel.Fastest).OpenAsync(ct);
                await bestand.Inhoud.CopyToAsync(deel, ct);
                namen.Add(naam);
                Inleesregels.BestandIsNietTeGroot.Eis(bundel.Length <= Grootst);
            }
        }

        bundel.Position = 0;
        return (namen.Count == 1 ? namen[0] + ".zip" : $"{namen.Count} formulieren.zip", bundel);
    }
}
