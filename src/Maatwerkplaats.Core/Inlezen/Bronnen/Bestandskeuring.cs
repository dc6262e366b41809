using System.IO.Compression;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>De vorm van een bestand, naar zijn inhoud.</summary>
public enum Bestandsvorm
{
    Csv,
    Excel,
    Word,
    Jsonl,

    /// <summary>Een zip met alleen Word-bestanden.</summary>
    Bundel,
}

/// <summary>Kijkt wat een bestand werkelijk is en weigert wat niet te vertrouwen is, voordat iets het opent.</summary>
public static class Bestandskeuring
{
    /// <summary>Grootste bestand, in bytes.</summary>
    public const long Grootst = 200L * 1024 * 1024;

    /// <summary>Wat er hoogstens uit een ingepakt bestand mag komen, in bytes.</summary>
    private const long GrootsteInhoud = 4L * 1024 * 1024 * 1024;

    /// <summary>Zo veel keer groter dan het bestand mag de inhoud zijn; herhaalde tekst haalt de honderd zelden.</summary>
    private const int GrootsteVerhouding = 200;

    /// <summary>Onder deze grootte zegt de verhouding niets, in bytes.</summary>
    private const long AltijdGoed = 16 * 1024 * 1024;

    /// <summary>De tabel met losse teksten gaat als enige in haar geheel in het geheugen, in bytes.</summary>
    private const long GrootsteTekstentabel = 256L * 1024 * 1024;

    private const int MeesteOnderdelen = 5000;

    /// <summary>De extensies die mogen, voor het kiesvenster van de browser.</summary>
    public const string Kiesbaar = ".xlsx,.csv,.txt,.docx,.jsonl,.ndjson,.zip";

    /// <exception cref="BestandGeweigerd">Als het niet te lezen is, met de zin die zegt wat wel kan.</exception>
    public static Bestandsvorm Keur(Stream stroom, string naam)
    {
        if (stroom.Length == 0)
        {
            throw new BestandGeweigerd("Het bestand is leeg");
        }

        if (stroom.Length > Grootst)
        {
            throw new BestandGeweigerd("Het bestand is groter dan 200 MB. Deel het op in kleinere bestanden");
        }

        Span<byte> begin = stackalloc byte[8];
        stroom.Position = 0;
        var kop = begin[..stroom.ReadAtLeast(begin, 8, throwOnEndOfStream: false)];
        return kop.StartsWith("PK"u8) ? Ingepakt(stroom)
            : kop.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? throw OudOfMetWachtwoord(stroom, naam)
            : kop.StartsWith("%PDF"u8) ? throw new BestandGeweigerd("Dit is een pdf. Gebruik het Word-bestand of het registratiebestand waar de pdf van is gemaakt")
            : Terug(stroom, IsJson(stroom) ? Bestandsvorm.Jsonl : Bestandsvorm.Csv);
    }

    private static Bestandsvorm Ingepakt(Stream stroom)
    {
        try
        {
            using var pakket = new ZipArchive(stroom, ZipArchiveMode.Read, leaveOpen: true);
            if (pakket.Entries.Count > MeesteOnderdelen)
            {
                throw new BestandGeweigerd("Het bestand bestaat uit te veel onderdelen");
            }

            if (pakket.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || e.FullName.StartsWith("Basic/", StringComparison.Ordinal)))
            {
                throw new BestandGeweigerd("In het bestand zitten macro's. Bewaar het zonder macro's (xlsx of docx) en probeer het opnieuw");
            }

            if (pakket.Entries.Any(e => e.IsEncrypted))
            {
                throw new BestandGeweigerd("Het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw");
            }

            var vorm = Vorm(pakket);
            Meet(pakket, Math.Max(AltijdGoed, Math.Min(GrootsteInhoud, stroom.Length * GrootsteVerhouding)));
            return Terug(stroom, vorm);
        }
        catch (Exception fout) when (fout is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            throw new BestandGeweigerd("Het bestand is niet heel: het is afgebroken of beschadigd. Bewaar of kopieer het opnieuw");
        }
    }

    private static Bestandsvorm Vorm(ZipArchive pakket)
    {
        bool Heeft(string onderdeel) => pakket.GetEntry(onderdeel) is not null;
        return Heeft("xl/workbook.xml") ? Bestandsvorm.Excel
            : Heeft("word/document.xml") ? Bestandsvorm.Word
            : Heeft("xl/workbook.bin") ? throw new BestandGeweigerd("Dit is een xlsb-bestand. Bewaar het als xlsx of csv")
            : Heeft("content.xml") ? throw new BestandGeweigerd("Dit is een bestand van LibreOffice. Bewaar het als xlsx, docx of csv")
            : Bundelbron.Formulieren(pakket).Any() ? Bestandsvorm.Bundel
            : throw new BestandGeweigerd("Dit is een ingepakt bestand zonder werkblad of formulier. Kies een xlsx-, csv-, docx- of jsonl-bestand");
    }

    /// <summary>Pakt echt uit en telt mee: de grootte die in het pakket zelf staat, kan liegen.</summary>
    private static void Meet(ZipArchive pakket, long ruimte)
    {
        var buffer = new byte[128 * 1024];
        foreach (var onderdeel in pakket.Entries)
        {
            var teksten = onderdeel.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? GrootsteTekstentabel : long.MaxValue;
            using var inhoud = onderdeel.Open();
            int gelezen;
            while ((gelezen = inhoud.Read(buffer)) > 0)
            {
                ruimte -= gelezen;
                teksten -= gelezen;
                if (ruimte < 0)
                {
                    throw new BestandGeweigerd("Het bestand wordt bij uitpakken onredelijk groot en is niet geopend");
                }

                if (teksten < 0)
                {
                    throw new BestandGeweigerd("Er staat te veel tekst in dit xlsx-bestand. Bewaar het als csv: dat kan wel zo groot zijn");
                }
            }
        }
    }

    private static BestandGeweigerd OudOfMetWachtwoord(Stream stroom, string naam)
    {
        var begin = new byte[Math.Min(stroom.Length, 1024 * 1024)];
        stroom.Position = 0;
        stroom.ReadExactly(begin);
        return begin.AsSpan().IndexOf(System.Text.Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0
            ? new("Het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw")
            : new(naam.EndsWith(".doc", StringComparison.OrdinalIgnoreCase)
                ? "Dit is een oud Word-bestand. Bewaar het als docx"
                : "Dit is een oud Office-bestand, of het is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord als xlsx of docx");
    }

    private static bool IsJson(Stream stroom)
    {
        stroom.Position = 0;
        for (var i = 0; i < 64; i++)
        {
            // Een bytevolgordeteken en nullen van UTF-16 zeggen nog niets; het eerste zichtbare teken wel.
            var teken = stroom.ReadByte();
            if (teken is not (0 or ' ' or '\t' or '\r' or '\n' or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF))
            {
                return teken == '{';
            }
        }

        return false;
    }

    private static Bestandsvorm Terug(Stream stroom, Bestandsvorm vorm)
    {
        stroom.Position = 0;
        return vorm;
    }
}
