using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>Maakt alinea's van tekst die iemand heeft getypt.</summary>
internal static class Wordalinea
{
    /// <summary>Eén alinea per regel; zonder tekst één lege alinea.</summary>
    public static Paragraph[] Maak(string? tekst, string? stijl = null) =>
        [.. Schoon(tekst).Split('\n').Select(regel => Alinea(stijl, Loop(regel)))];

    /// <summary>Een vet woord met tekst erachter.</summary>
    public static Paragraph[] MetNaam(string naam, string tekst)
    {
        var regels = Schoon(tekst).Split('\n');
        return [Alinea(null, Loop(naam + " ", vet: true), Loop(regels[0])), .. regels.Skip(1).Select(regel => Alinea(null, Loop(regel)))];
    }

    /// <summary>Haalt weg wat niet in XML kan staan, en maakt van elk regeleinde een enkele.</summary>
    public static string Schoon(string? tekst)
    {
        var gelijk = (tekst ?? "").ReplaceLineEndings("\n");
        if (gelijk.All(t => t == '\n' || XmlConvert.IsXmlChar(t)))
        {
            return gelijk;
        }

        return string.Concat(gelijk.EnumerateRunes().Where(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value)).Where(r => r.Value != 0xFFFD));
    }

    private static Paragraph Alinea(string? stijl, params Run[] lopen)
    {
        var alinea = new Paragraph();
        if (stijl is not null)
        {
            alinea.ParagraphProperties = new() { ParagraphStyleId = new() { Val = stijl } };
        }

        alinea.Append(lopen.Where(l => l.HasChildren));
        return alinea;
    }

    private static Run Loop(string tekst, bool vet = false)
    {
        var loop = new Run();
        if (tekst.Length == 0)
        {
            return loop;
        }

        if (vet)
        {
            loop.RunProperties = new(new Bold());
        }

        var delen = tekst.Split('\t');
        for (var i = 0; i < delen.Length; i++)
        {
            if (i > 0)
            {
                loop.Append(new TabChar());
            }

            loop.Append(new Text(delen[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return loop;
    }
}
