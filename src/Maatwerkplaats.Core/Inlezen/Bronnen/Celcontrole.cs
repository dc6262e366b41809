using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>
/// Zoekt cellen die er bij het lezen leeg uitzien maar het niet zijn: een foutwaarde, of een formule waarvan de uitkomst niet is
/// bewaard. Zonder deze controle zou een waarde ongemerkt ontbreken.
/// </summary>
internal static class Celcontrole
{
    /// <summary>Meer kapotte cellen herstelt niemand één voor één; ze zouden alle in het geheugen staan.</summary>
    internal const int MeesteKapot = 20_000;

    private const string Fout = "bevat een foutwaarde van Excel in plaats van een uitkomst";
    private const string ZonderUitkomst = "is een formule zonder uitkomst: open het bestand in Excel en bewaar het opnieuw";

    /// <returns>Per naam van een blad de cellen met wat eraan mankeert; rij vanaf 1 en kolom vanaf 0.</returns>
    public static IReadOnlyDictionary<string, Dictionary<(int Rij, int Kolom), string>> Zoek(Stream stroom)
    {
        var gevonden = new Dictionary<string, Dictionary<(int, int), string>>();
        stroom.Position = 0;
        try
        {
            using var pakket = new ZipArchive(stroom, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var (naam, onderdeel) in Bladen(pakket))
            {
                if (pakket.GetEntry(onderdeel) is { } blad && MoetNagekeken(blad))
                {
                    using var inhoud = blad.Open();
                    gevonden[naam] = ZoekIn(inhoud);
                }
            }
        }
        catch (Exception fout) when (fout is XmlException or InvalidDataException or EndOfStreamException)
        {
            throw new BestandGeweigerd("Het bestand is niet heel: een werkblad is afgebroken of beschadigd. Bewaar of kopieer het opnieuw");
        }

        return gevonden;
    }

    private static IEnumerable<(string Naam, string Onderdeel)> Bladen(ZipArchive pakket)
    {
        var plekken = new Dictionary<string, string>();
        if (pakket.GetEntry("xl/_rels/workbook.xml.rels") is { } verwijzingen)
        {
            foreach (var element in Elementen(verwijzingen, "Relationship"))
            {
                var doel = element["Target"];
                plekken[element["Id"]] = doel.StartsWith('/') ? doel[1..] : "xl/" + doel;
            }
        }

        return [.. Elementen(pakket.GetEntry("xl/workbook.xml")!, "sheet")
            .Select(blad => (blad["name"], plekken.GetValueOrDefault(blad.FirstOrDefault(a => a.Key.EndsWith(":id", StringComparison.Ordinal)).Value ?? "", "")))];
    }

    private static IEnumerable<Dictionary<string, string>> Elementen(ZipArchiveEntry onderdeel, string naam)
    {
        using var inhoud = onderdeel.Open();
        using var xml = XmlReader.Create(inhoud);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == naam)
            {
                var velden = new Dictionary<string, string>();
                while (xml.MoveToNextAttribute())
                {
                    velden[xml.Name] = xml.Value;
                }

                yield return velden;
            }
        }
    }

    /// <summary>Een snelle blik vooraf: de meeste bladen hebben geen formules of fouten en hoeven niet te worden ontleed.</summary>
    private static bool MoetNagekeken(ZipArchiveEntry blad)
    {
        using var inhoud = blad.Open();
        var buffer = new byte[128 * 1024];
        var (over, gelezen) = (0, 0);
        while ((gelezen = inhoud.Read(buffer, over, buffer.Length - over)) > 0)
        {
            var stuk = buffer.AsSpan(0, over + gelezen);
            if (stuk.IndexOf("<f>"u8) >= 0 || stuk.IndexOf("<f "u8) >= 0 || stuk.IndexOf(":f>"u8) >= 0 || stuk.IndexOf("t=\"e\""u8) >= 0)
            {
                return true;
            }

            over = Math.Min(4, stuk.Length);
            stuk[^over..].CopyTo(buffer);
        }

        return false;
    }

    private static Dictionary<(int Rij, int Kolom), string> ZoekIn(Stream inhoud)
    {
        var gevonden = new Dictionary<(int, int), string>();
        using var xml = XmlReader.Create(inhoud);
        var (cel, soort) = ("", "");
        while (xml.Read())
        {
            if (gevonden.Count > MeesteKapot)
            {
                throw new BestandGeweigerd($"Meer dan {MeesteKapot} cellen bevatten een foutwaarde of een formule zonder uitkomst. Herstel ze in Excel, of haal de kolom weg");
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "c")
            {
                (cel, soort) = (xml.GetAttribute("r") ?? "", xml.GetAttribute("t") ?? "");
                if (soort == "e")
                {
                    gevonden[Plek(cel)] = Fout;
                }
            }
            else if (xml.LocalName == "f" && soort != "e")
            {
                // De formule zelf is ook tekst; pas wat daarna komt is de uitkomst. Een lege tekst mag de uitkomst zijn.
                xml.Skip();
                if (!HeeftUitkomst(xml) && soort != "str")
                {
                    gevonden[Plek(cel)] = ZonderUitkomst;
                }
            }
        }

        return gevonden;
    }

    /// <summary>Staat er tussen hier en het einde van de cel een uitkomst?</summary>
    private static bool HeeftUitkomst(XmlReader xml)
    {
        var gevuld = false;
        while (!(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "c"))
        {
            gevuld |= xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA;
            if (!xml.Read())
            {
                break;
            }
        }

        return gevuld;
    }

    private static (int Rij, int Kolom) Plek(string cel)
    {
        var letters = cel.TakeWhile(char.IsAsciiLetterUpper).Aggregate(0, (som, letter) => (som * 26) + letter - 'A' + 1);
        return (int.TryParse(cel.AsSpan(cel.TakeWhile(char.IsAsciiLetterUpper).Count()), NumberStyles.None, CultureInfo.InvariantCulture, out var rij) ? rij : 0, letters - 1);
    }
}
