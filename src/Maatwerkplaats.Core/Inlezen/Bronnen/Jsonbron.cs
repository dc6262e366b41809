using System.Text;
using System.Text.Json;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Casussen als JSONL: één object per regel, UTF-8. Namen van velden zijn de koppen; een veld in een veld heet naar beide.</summary>
internal sealed class Jsonbron(Stream stroom) : Bron
{
    /// <summary>Scheidt de delen van een lijst, zodat een komma in een deel een komma blijft.</summary>
    public const char Deelteken = '\u001F';

    private const int LangsteRegel = 4 * 1024 * 1024;

    public override IEnumerable<Bronrij> Rijen()
    {
        var codering = Tekencodering.Bepaal(stroom);
        if (codering is not UTF8Encoding)
        {
            throw new BestandGeweigerd("Een jsonl-bestand staat altijd in UTF-8. Bewaar het opnieuw");
        }

        using var tekst = new StreamReader(stroom, codering, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var nummer = 0;
        while (Regel(tekst, ref nummer) is { } regel)
        {
            if (regel.Trim('\uFEFF', ' ', '\t', '\r').Length > 0)
            {
                yield return Toon(Maak(nummer, regel));
            }
        }
    }

    /// <exception cref="BestandGeweigerd">Als een regel niet ophoudt.</exception>
    private static string? Regel(StreamReader tekst, ref int nummer)
    {
        nummer++;
        var regel = new StringBuilder();
        int teken;
        while ((teken = tekst.Read()) >= 0)
        {
            if (teken == '\n')
            {
                return regel.ToString();
            }

            if (regel.Length >= LangsteRegel)
            {
                throw new BestandGeweigerd("De regel is te lang. Elke casus staat op een eigen regel", $"regel {nummer}");
            }

            regel.Append((char)teken);
        }

        return regel.Length > 0 ? regel.ToString() : null;
    }

    private Bronrij Maak(int nummer, string regel)
    {
        try
        {
            using var json = JsonDocument.Parse(regel.TrimStart('\uFEFF'));
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new(null, nummer, [], "is geen JSON-object");
            }

            var waarden = Velden(json.RootElement, "").Where(w => w.Tekst.Length > 0).ToArray();
            if (waarden.Length > MeesteKolommen)
            {
                throw new BestandGeweigerd($"Er staan meer dan {MeesteKolommen} velden in een casus", $"regel {nummer}");
            }

            Ken(null, waarden.Select(w => w.Kop));
            return new(null, nummer, waarden);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            return new(null, nummer, [], "is geen heel JSON-object: de regel is afgebroken of beschadigd");
        }
    }

    private static IEnumerable<Bronwaarde> Velden(JsonElement json, string ervoor) => json.EnumerateObject().SelectMany(veld =>
    {
        var kop = ervoor.Length == 0 ? veld.Name : $"{ervoor} {veld.Name}";
        return veld.Value.ValueKind == JsonValueKind.Object ? Velden(veld.Value, kop) : [new Bronwaarde(kop, $"veld {kop}", Tekst(veld.Value))];
    });

    private static string Tekst(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Brontekst.Schoon(json.GetString()),
        JsonValueKind.Number => json.GetRawText(),
        JsonValueKind.True => "ja",
        JsonValueKind.False => "nee",
        JsonValueKind.Array => string.Join(Deelteken, json.EnumerateArray().Select(Tekst).Where(t => t.Length > 0)),
        JsonValueKind.Object => string.Join("; ", json.EnumerateObject().Select(v => Tekst(v.Value)).Where(t => t.Length > 0)),
        _ => "",
    };
}
