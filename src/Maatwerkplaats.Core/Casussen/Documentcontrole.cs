using System.Text;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Kijkt of een bestand is wat het zegt te zijn. Een naam kan alles beweren; de inhoud beslist.</summary>
public static class Documentcontrole
{
    /// <summary>Grootste bestand, in bytes.</summary>
    public const int Grootst = 10 * 1024 * 1024;

    private static readonly Dictionary<string, (string Soort, Func<byte[], bool> Past)> Soorten = new()
    {
        ["pdf"] = ("application/pdf", i => i.AsSpan(0, Math.Min(i.Length, 1024)).IndexOf("%PDF-"u8) >= 0),
        ["png"] = ("image/png", i => i.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        ["jpg"] = ("image/jpeg", IsJpeg),
        ["jpeg"] = ("image/jpeg", IsJpeg),
        ["txt"] = ("text/plain", IsTekst),
        ["eml"] = ("message/rfc822", i => IsTekst(i) && HeeftMailkop(i)),
        ["docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", i => Pakket.Bevat(i, "word/document.xml")),
        ["xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", i => Pakket.Bevat(i, "xl/workbook.xml")),
        ["odt"] = ("application/vnd.oasis.opendocument.text", i => Pakket.Bevat(i, "content.xml")),
    };

    /// <summary>De extensies die mogen, voor het kiesvenster van de browser.</summary>
    public static string Kiesbaar { get; } = string.Join(',', Soorten.Keys.Select(k => "." + k));

    /// <summary>Controleert de inhoud en geeft de soort (media type) terug.</summary>
    /// <exception cref="Shared.RegelOvertreden">Als het bestand leeg, te groot, onbekend, vermomd of gevaarlijk is.</exception>
    public static string Controleer(string naam, byte[] inhoud)
    {
        CasusRegels.DocumentIsNietLeeg.Eis(inhoud.Length > 0);
        CasusRegels.DocumentIsNietTeGroot.Eis(inhoud.Length <= Grootst);
        CasusRegels.DocumentHeeftEenBekendeSoort.Eis(Soorten.TryGetValue(Bestandsnaam.Extensie(naam), out var soort));
        CasusRegels.DocumentIsWatHetZegt.Eis(soort.Past(inhoud));
        return soort.Soort;
    }

    private static bool IsJpeg(byte[] inhoud) => inhoud.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    /// <summary>Tekst heeft geen stuurtekens behalve regeleinden, tabs en paginawissels.</summary>
    private static bool IsTekst(byte[] inhoud) => !inhoud.AsSpan().ContainsAnyInRange((byte)0x00, (byte)0x08)
        && !inhoud.AsSpan().ContainsAnyInRange((byte)0x0E, (byte)0x1A);

    private static bool HeeftMailkop(byte[] inhoud)
    {
        var begin = Encoding.Latin1.GetString(inhoud, 0, Math.Min(inhoud.Length, 16 * 1024));
        var kop = begin.Split(["\r\n\r\n", "\n\n"], 2, StringSplitOptions.None)[0];
        return kop.Split('\n').Any(r => r.StartsWith("From:", StringComparison.OrdinalIgnoreCase) || r.StartsWith("Received:", StringComparison.OrdinalIgnoreCase));
    }
}
