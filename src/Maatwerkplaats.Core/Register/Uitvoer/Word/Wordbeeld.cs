using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>Een beeld in de tekst, met een beschrijving die een schermlezer voorleest.</summary>
internal static class Wordbeeld
{
    /// <summary>EMU (914.400 per inch) in een twintigste van een punt.</summary>
    private const long PerTwintigste = 635;

    /// <summary>EMU in een punt van het beeld, bij 96 punten per inch.</summary>
    private const long PerPunt = 9525;

    /// <summary>Een beeld neemt hoogstens dit deel van de hoogte van het blad.</summary>
    private const double DeelVanBlad = 0.4;

    /// <param name="ruimte">Breedte van de tekst, in twintigsten van een punt.</param>
    public static Paragraph Maak(MainDocumentPart document, byte[] inhoud, string soort, int breedte, int hoogte, string tekst, uint nummer, uint ruimte)
    {
        var deel = document.AddImagePart(soort == "image/png" ? ImagePartType.Png : ImagePartType.Jpeg);
        using (var stroom = new MemoryStream(inhoud))
        {
            deel.FeedData(stroom);
        }

        var schaal = Math.Min(1, Math.Min((double)ruimte * PerTwintigste / (breedte * PerPunt), Wordblad.Hoogte * PerTwintigste * DeelVanBlad / (hoogte * PerPunt)));
        var (breed, hoog) = ((long)(breedte * PerPunt * schaal), (long)(hoogte * PerPunt * schaal));
        var naam = $"Beeld {nummer}";
        var plaat = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = nummer, Name = naam, Description = tekst }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = document.GetIdOfPart(deel) }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = breed, Cy = hoog }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new(new Run(new Drawing(new Wp.Inline(
            new Wp.Extent { Cx = breed, Cy = hoog },
            new Wp.DocProperties { Id = nummer, Name = naam, Description = tekst },
            new A.Graphic(new A.GraphicData(plaat) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }
}
