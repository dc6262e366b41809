using System.Text;
using SkiaSharp;

namespace Maatwerkplaats.TestCommon;

/// <summary>Maakt beelden zoals een toestel ze maakt, met gegevens die er niet in mogen blijven.</summary>
public static class Testbeeld
{
    /// <summary>Wat er verstopt in staat; het is een verzonnen plaats.</summary>
    public const string Geheim = "GEHEIME-PLAATS";

    public static byte[] Png(int breed = 40, int hoog = 20)
    {
        using var beeld = new SKBitmap(breed, hoog);
        beeld.Erase(SKColors.SteelBlue);
        using var png = beeld.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>Een foto die het toestel een kwartslag gedraaid bewaarde (EXIF-stand 6), met een plaats erin en iets achter het einde.</summary>
    public static byte[] Foto(int breed = 40, int hoog = 20)
    {
        using var beeld = new SKBitmap(breed, hoog);
        beeld.Erase(SKColors.SteelBlue);
        using var jpeg = beeld.Encode(SKEncodedImageFormat.Jpeg, 90);
        byte[] tiff = [.. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        byte[] exif = [.. "Exif"u8, 0, 0, .. tiff, .. Encoding.ASCII.GetBytes(Geheim)];
        var lengte = exif.Length + 2;
        var kaal = jpeg.ToArray();
        return [.. kaal[..2], 0xFF, 0xE1, (byte)(lengte >> 8), (byte)lengte, .. exif, .. kaal[2..], .. Encoding.ASCII.GetBytes(Geheim)];
    }
}
