using System.Text.Encodings.Web;
using System.Text.Json;
using Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Bestanden;

/// <summary>
/// Pseudonimiseert een bestand met één JSON-object per regel: <c>{id, tekst, dossier?}</c> wordt
/// <c>{id, vondsten:[{start, lengte, soort, tekst, zekerheid, regel}], resultaat}</c>, in dezelfde volgorde.
/// </summary>
public static class Pseudonimiseerbestand
{
    private static readonly JsonWriterOptions Opmaak = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Verwerkt alle regels; een regel die niet te lezen is, wordt met regelnummer en reden gemeld en overgeslagen.</summary>
    /// <param name="invoer">De regels; lege regels tellen niet mee.</param>
    /// <param name="uitvoer">Krijgt een regel per verwerkte tekst.</param>
    /// <param name="fouten">Krijgt een zin per geweigerde regel, zonder de inhoud ervan.</param>
    /// <returns>Het aantal geweigerde regels.</returns>
    public static int Verwerk(TextReader invoer, Stream uitvoer, TextWriter fouten)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(uitvoer);
        ArgumentNullException.ThrowIfNull(fouten);
        var (nummer, geweigerd) = (0, 0);
        while (invoer.ReadLine() is { } regel)
        {
            nummer++;
            if (string.IsNullOrWhiteSpace(regel)) continue;
            var fout = VerwerkRegel(regel, uitvoer);
            if (fout is null) continue;
            geweigerd++;
            fouten.WriteLine($"Regel {nummer}: {fout}");
        }

        return geweigerd;
    }

    /// <summary>Geeft de reden van weigering, of <c>null</c> als de regel verwerkt is.</summary>
    private static string? VerwerkRegel(string regel, Stream uitvoer)
    {
        try
        {
            using var json = JsonDocument.Parse(regel);
            var wortel = json.RootElement;
            if (wortel.ValueKind != JsonValueKind.Object) return "geen JSON-object.";
            if (!wortel.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return "id ontbreekt.";
            if (!wortel.TryGetProperty("tekst", out var tekst) || tekst.ValueKind != JsonValueKind.String) return "tekst ontbreekt of is geen tekst.";
            var dossier = wortel.TryGetProperty("dossier", out var gegeven) && gegeven.ValueKind == JsonValueKind.Object ? Dossierlezer.Lees(gegeven) : null;
            Schrijf(uitvoer, id, tekst.GetString()!, dossier);
            return null;
        }
        catch (JsonException)
        {
            return "geen geldige JSON.";
        }
        catch (InvalidOperationException)
        {
            return "de tekst bevat een half teken (losse surrogaat).";
        }
    }

    private static void Schrijf(Stream uitvoer, JsonElement id, string tekst, Dossier? dossier)
    {
        var vondsten = Herkenner.Zoek(tekst, dossier);
        using (var schrijver = new Utf8JsonWriter(uitvoer, Opmaak))
        {
            schrijver.WriteStartObject();
            schrijver.WritePropertyName("id");
            id.WriteTo(schrijver);
            schrijver.WriteStartArray("vondsten");
            foreach (var vondst in vondsten) SchrijfVondst(schrijver, tekst, vondst);
            schrijver.WriteEndArray();
            schrijver.WriteString("resultaat", Pseudonimiseerder.Vervang(tekst, vondsten).Resultaat);
            schrijver.WriteEndObject();
        }

        uitvoer.WriteByte((byte)'\n');
    }

    private static void SchrijfVondst(Utf8JsonWriter schrijver, string tekst, Vondst vondst)
    {
        schrijver.WriteStartObject();
        schrijver.WriteNumber("start", vondst.Start);
        schrijver.WriteNumber("lengte", vondst.Lengte);
        schrijver.WriteString("soort", vondst.Soort.Code());
        schrijver.WriteString("tekst", vondst.Tekst(tekst));
        schrijver.WriteString("zekerheid", vondst.Zekerheid.ToString().ToLowerInvariant());
        schrijver.WriteString("regel", vondst.Regel);
        schrijver.WriteEndObject();
    }
}
