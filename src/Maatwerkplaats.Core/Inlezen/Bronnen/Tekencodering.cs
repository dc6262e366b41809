using System.Text;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>
/// Bepaalt in welke tekencodering een tekstbestand staat: naar zijn bytevolgordeteken, anders UTF-8 als alles klopt, en anders
/// Windows-1252 (wat Excel in Nederland schrijft). Een mengsel wordt geweigerd: dan is er al iets verloren gegaan.
/// </summary>
public static class Tekencodering
{
    private const string Gemengd = "In het bestand staan twee tekencoderingen door elkaar. Bewaar het opnieuw als csv in UTF-8";

    private static readonly Encoding Westers = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <exception cref="BestandGeweigerd">Als het geen tekst is, of tekst in twee coderingen door elkaar.</exception>
    public static Encoding Bepaal(Stream stroom)
    {
        stroom.Position = 0;
        Span<byte> begin = stackalloc byte[4];
        var kop = begin[..stroom.ReadAtLeast(begin, 4, throwOnEndOfStream: false)];
        var codering = kop.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : kop.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : kop.Length == 4 && kop[1] == 0 && kop[3] == 0 && kop[0] != 0 ? Encoding.Unicode
            : kop.Length == 4 && kop[0] == 0 && kop[2] == 0 && kop[1] != 0 ? Encoding.BigEndianUnicode
            : Tel(stroom, kop.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]));
        stroom.Position = 0;
        return codering;
    }

    private static Encoding Tel(Stream stroom, bool zegtUtf8)
    {
        stroom.Position = 0;
        var telling = new Telling();
        var buffer = new byte[64 * 1024];
        int gelezen;
        while ((gelezen = stroom.Read(buffer)) > 0)
        {
            telling.Neem(buffer.AsSpan(0, gelezen));
        }

        telling.Sluit();
        return telling.Nullen ? throw new BestandGeweigerd("Dit is geen tekstbestand. Kies een xlsx-, csv-, docx- of jsonl-bestand")
            : telling.IsAfgebroken ? throw new BestandGeweigerd("Het bestand houdt midden in een teken op: het is afgebroken. Bewaar of kopieer het opnieuw")
            : telling.Fout == 0 ? Encoding.UTF8
            : zegtUtf8 || telling.Goed > 0 || telling.BestaatNiet ? throw new BestandGeweigerd(Gemengd, $"regel {telling.EersteFout}")
            : Westers;
    }

    /// <summary>Telt reeksen van meer bytes die in UTF-8 kunnen, en bytes die daar niet kunnen.</summary>
    private sealed class Telling
    {
        private int _verwacht;
        private byte _laagste;
        private byte _hoogste;
        private int _regel = 1;

        public long Goed { get; private set; }

        public long Fout { get; private set; }

        public bool Nullen { get; private set; }

        /// <summary>Er staat een byte die ook Windows-1252 niet kent.</summary>
        public bool BestaatNiet { get; private set; }

        public int EersteFout { get; private set; }

        /// <summary>Het laatste teken is niet heel, en de rest was goede UTF-8.</summary>
        public bool IsAfgebroken { get; private set; }

        public void Neem(ReadOnlySpan<byte> stuk)
        {
            foreach (var b in stuk)
            {
                if (_verwacht > 0)
                {
                    if (b >= _laagste && b <= _hoogste)
                    {
                        (_laagste, _hoogste) = (0x80, 0xBF);
                        Goed += --_verwacht == 0 ? 1 : 0;
                        continue;
                    }

                    _verwacht = 0;
                    Mis();
                }

                Begin(b);
            }
        }

        public void Sluit()
        {
            if (_verwacht > 0)
            {
                IsAfgebroken = Goed > 0 && Fout == 0;
                Mis();
            }
        }

        private void Begin(byte b)
        {
            (_verwacht, _laagste, _hoogste) = b switch
            {
                < 0x80 => (0, (byte)0, (byte)0),
                >= 0xC2 and <= 0xDF => (1, (byte)0x80, (byte)0xBF),
                0xE0 => (2, (byte)0xA0, (byte)0xBF),
                0xED => (2, (byte)0x80, (byte)0x9F),
                >= 0xE1 and <= 0xEF => (2, (byte)0x80, (byte)0xBF),
                0xF0 => (3, (byte)0x90, (byte)0xBF),
                0xF4 => (3, (byte)0x80, (byte)0x8F),
                >= 0xF1 and <= 0xF3 => (3, (byte)0x80, (byte)0xBF),
                _ => (0, (byte)1, (byte)0),
            };
            Nullen |= b == 0;
            BestaatNiet |= b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D;
            if (_laagste == 1)
            {
                Mis();
            }
            else if (b == '\n')
            {
                _regel++;
            }
        }

        private void Mis()
        {
            Fout++;
            EersteFout = EersteFout == 0 ? _regel : EersteFout;
        }
    }
}
