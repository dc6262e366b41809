using System.IO.Compression;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Veel afhandelingsformulieren in één zip. Elk formulier is een rij; de naam van het formulier staat waar anders het blad staat.</summary>
internal sealed class Bundelbron(Stream stroom) : Bron
{
    /// <summary>Grootste formulier, in bytes.</summary>
    private const long Grootst = 25 * 1024 * 1024;

    /// <summary>De formulieren in een zip waar niets anders in zit.</summary>
    public static IEnumerable<ZipArchiveEntry> Formulieren(ZipArchive pakket)
    {
        var bestanden = pakket.Entries.Where(e => e.Name.Length > 0 && !e.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal)).ToArray();
        return bestanden.All(e => e.Name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)) ? bestanden : [];
    }

    public override IEnumerable<Bronrij> Rijen()
    {
        using var pakket = new ZipArchive(stroom, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var formulier in Formulieren(pakket))
        {
            var rij = Lees(formulier);
            Ken(null, rij.Waarden.Select(w => w.Kop));
            yield return rij;
        }
    }

    private static Bronrij Lees(ZipArchiveEntry formulier)
    {
        try
        {
            using var inhoud = new MemoryStream();
            using (var bron = formulier.Open())
            {
                Kopieer(bron, inhoud);
            }

            return Bestandskeuring.Keur(inhoud, formulier.Name) == Bestandsvorm.Word
                ? new Formulierbron(inhoud).Rijen().Single() with { Blad = formulier.Name }
                : new(formulier.Name, 1, [], "is geen Word-bestand");
        }
        catch (BestandGeweigerd geweigerd)
        {
            return new(formulier.Name, 1, [], $"is niet te lezen: {char.ToLowerInvariant(geweigerd.Message[0])}{geweigerd.Message[1..]}");
        }
        catch (InvalidDataException)
        {
            return new(formulier.Name, 1, [], "is afgebroken of beschadigd");
        }
    }

    private static void Kopieer(Stream bron, MemoryStream inhoud)
    {
        var buffer = new byte[64 * 1024];
        int gelezen;
        while ((gelezen = bron.Read(buffer)) > 0)
        {
            if (inhoud.Length + gelezen > Grootst)
            {
                throw new BestandGeweigerd("Het formulier is groter dan 25 MB");
            }

            inhoud.Write(buffer, 0, gelezen);
        }
    }
}
