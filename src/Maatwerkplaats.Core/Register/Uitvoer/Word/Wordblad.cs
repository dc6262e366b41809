using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>Het blad zelf: A4, met onderaan de titel en het bladzijdenummer.</summary>
internal static class Wordblad
{
    /// <summary>Breedte van A4 in twintigsten van een punt.</summary>
    public const uint Breedte = 11906;

    /// <summary>Hoogte van A4 in twintigsten van een punt.</summary>
    public const uint Hoogte = 16838;

    public static SectionProperties Maak(MainDocumentPart document, string titel, string? bovenschrift, uint marge)
    {
        var blad = new SectionProperties();
        if (bovenschrift is not null)
        {
            var boven = document.AddNewPart<HeaderPart>();
            boven.Header = new(Wordalinea.Maak(bovenschrift, Wordopmaak.Rand));
            blad.Append(new HeaderReference { Type = HeaderFooterValues.Default, Id = document.GetIdOfPart(boven) });
        }

        var onder = document.AddNewPart<FooterPart>();
        onder.Footer = new(Voet(titel));
        blad.Append(
            new FooterReference { Type = HeaderFooterValues.Default, Id = document.GetIdOfPart(onder) },
            new PageSize { Width = Breedte, Height = Hoogte },
            new PageMargin { Top = (int)marge, Bottom = (int)marge, Left = marge, Right = marge, Header = 500, Footer = 400, Gutter = 0 });
        return blad;
    }

    private static Paragraph Voet(string titel)
    {
        var voet = Wordalinea.Maak($"{titel} · bladzijde ", Wordopmaak.Rand)[0];
        voet.Append(
            new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " },
            new Run(new Text(" van ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }),
            new SimpleField(new Run(new Text("1"))) { Instruction = " NUMPAGES " });
        return voet;
    }
}
