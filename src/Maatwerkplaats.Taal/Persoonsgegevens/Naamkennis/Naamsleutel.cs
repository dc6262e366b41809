using System.Globalization;
using System.Text;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

/// <summary>
/// De sleutel waaronder een woord bekend is: zonder hoofdletters en accenten, als twee vingerafdrukken van 32 bits.
/// De bouwstap <c>vingerafdruk.mjs</c> rekent hetzelfde.
/// </summary>
internal struct Naamsleutel
{
    private static readonly string[] Gevouwen = MaakGevouwen();

    private uint eerste = 0x811c9dc5;
    private uint tweede = 0x9747b28c;

    public Naamsleutel()
    {
    }

    /// <summary>De twee vingerafdrukken naast elkaar.</summary>
    public readonly ulong Waarde
    {
        get
        {
            var h = eerste;
            h ^= h >> 16;
            h *= 0x85ebca6b;
            h ^= h >> 13;
            return ((ulong)h << 32) | tweede;
        }
    }

    public static ulong Van(ReadOnlySpan<char> woord)
    {
        var sleutel = new Naamsleutel();
        foreach (var c in woord) sleutel.Voeg(c);
        return sleutel.Waarde;
    }

    /// <summary>Het woord in de vorm waarin het vergeleken wordt.</summary>
    public static string Vouw(ReadOnlySpan<char> woord)
    {
        var uit = new StringBuilder(woord.Length);
        foreach (var c in woord)
        {
            if (c < Gevouwen.Length) uit.Append(Gevouwen[c]);
            else if (!IsOnzichtbaar(c)) uit.Append(char.ToLowerInvariant(c));
        }

        return uit.ToString();
    }

    /// <summary>Voegt het volgende teken toe.</summary>
    public void Voeg(char c)
    {
        if (c < 128)
        {
            if ((uint)(c - 'A') <= 'Z' - 'A') c = (char)(c | 0x20);
            else if (c == '`') c = '\'';
            Meng(c);
        }
        else if (c < Gevouwen.Length)
        {
            foreach (var d in Gevouwen[c]) Meng(d);
        }
        else if (c is '\u2019' or '\u2018')
        {
            Meng('\'');
        }
        else if (!IsOnzichtbaar(c))
        {
            Meng(char.ToLowerInvariant(c));
        }
    }

    private static bool IsOnzichtbaar(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    private static string[] MaakGevouwen()
    {
        var tabel = new string[0x1F00];
        for (var c = 0; c < tabel.Length; c++) tabel[c] = Vouw1((char)c);
        return tabel;
    }

    private static string Vouw1(char c) => char.ToLowerInvariant(c) switch
    {
        'ĳ' => "ij",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        'æ' => "ae",
        'œ' => "oe",
        'ð' => "d",
        'þ' => "th",
        '`' or '´' or 'ʼ' => "'",
        _ when IsOnzichtbaar(c) => "",
        var klein when klein is (>= '\u00C0' and < '\u0250') or >= '\u1E00' => ZonderAccent(klein),
        var klein => klein.ToString(),
    };

    private static string ZonderAccent(char c) =>
        string.Concat(c.ToString().Normalize(NormalizationForm.FormD).Where(d => !IsOnzichtbaar(d))).ToLowerInvariant();

    private void Meng(char c)
    {
        eerste = (eerste ^ c) * 0x01000193;
        tweede = (tweede + c) * 0x9e3779b1;
        tweede ^= tweede >> 15;
    }
}
