using SkiaSharp;

namespace Maatwerkplaats.Core.Verhalen;

/// <summary>
/// Tekent een aangeboden beeld opnieuw: wat er verder in het bestand zat (plaats, toestel, voorvertoning, verstopte inhoud) is daarna
/// weg. Wat geen gewone jpg of png is, wordt geweigerd; de inhoud beslist, niet de naam.
/// </summary>
public static class Beeldbewerker
{
    /// <summary>Grootste bestand, in bytes.</summary>
    public const int Grootst = 8 * 1024 * 1024;

    /// <summary>Langste zijde van een aangeboden beeld, in punten: een klein bestand kan uitgepakt het geheugen vullen.</summary>
    public const int LangsteZijde = 8000;

    /// <summary>Langste zijde zoals het wordt bewaard.</summary>
    public const int Bewaard = 1600;

    private const int Kwaliteit = 85;

    /// <exception cref="Shared.RegelOvertreden">Als het beeld te groot is, of geen gewone jpg of png.</exception>
    public static Schoonbeeld Maak(byte[] bestand)
    {
        VerhaalRegels.BeeldIsNietTeGroot.Eis(bestand.Length <= Grootst);
        using var gegevens = SKData.CreateCopy(bestand);
        using var lezer = SKCodec.Create(gegevens);
        VerhaalRegels.BeeldIsJpegOfPng.Eis(lezer?.EncodedFormat is SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png && lezer.FrameCount <= 1);
        VerhaalRegels.BeeldIsNietTeGroot.Eis(lezer!.Info is { Width: <= LangsteZijde, Height: <= LangsteZijde });
        // Een half bestand wordt anders ongemerkt een half grijs beeld.
        var vorm = lezer.Info.AlphaType == SKAlphaType.Unpremul ? lezer.Info.WithAlphaType(SKAlphaType.Premul) : lezer.Info;
        using var gelezen = new SKBitmap(vorm);
        VerhaalRegels.BeeldIsJpegOfPng.Eis(lezer.GetPixels(vorm, gelezen.GetPixels()) == SKCodecResult.Success);
        using var recht = Recht(gelezen, lezer.EncodedOrigin);
        var png = lezer.EncodedFormat == SKEncodedImageFormat.Png;
        using var klaar = recht.Encode(png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Kwaliteit);
        return new(klaar.ToArray(), png ? "image/png" : "image/jpeg", recht.Width, recht.Height);
    }

    /// <summary>Verkleind, en gedraaid zoals het toestel zei dat het hoort.</summary>
    private static SKBitmap Recht(SKBitmap beeld, SKEncodedOrigin stand)
    {
        var schaal = Math.Min(1f, (float)Bewaard / Math.Max(beeld.Width, beeld.Height));
        var (breed, hoog) = (Math.Max(1, (int)(beeld.Width * schaal)), Math.Max(1, (int)(beeld.Height * schaal)));
        var kantelt = stand is SKEncodedOrigin.LeftTop or SKEncodedOrigin.RightTop or SKEncodedOrigin.RightBottom or SKEncodedOrigin.LeftBottom;
        var recht = new SKBitmap(kantelt ? hoog : breed, kantelt ? breed : hoog);
        using var doek = new SKCanvas(recht);
        doek.SetMatrix(Draai(stand, recht.Width, recht.Height));
        using var plaat = SKImage.FromBitmap(beeld);
        doek.DrawImage(plaat, new SKRect(0, 0, breed, hoog), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return recht;
    }

    /// <param name="breed">Breedte van het rechte beeld.</param>
    private static SKMatrix Draai(SKEncodedOrigin stand, int breed, int hoog) => stand switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, breed, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, breed, 0, -1, hoog, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, hoog, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, breed, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, breed, -1, 0, hoog, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, hoog, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}

/// <summary>Een beeld waar niets meer in zit dan wat te zien is.</summary>
/// <param name="Soort">image/jpeg of image/png.</param>
/// <param name="Breedte">In punten.</param>
/// <param name="Hoogte">In punten.</param>
public sealed record Schoonbeeld(byte[] Inhoud, string Soort, int Breedte, int Hoogte);
