using System.Text.Json;

namespace Maatwerkplaats.Web.Tests.Sessies;

/// <summary>Leest een agendabestand met een lezer die niet van ons is (npm <c>ical.js</c>, die van Thunderbird).</summary>
internal static class Agendalezer
{
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static async Task<GelezenAfspraak> Lees(string bestand)
    {
        using var node = await Nodemap.Start("Sessies/Agendalezer", "lees.mjs");
        var fouten = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(bestand);
        node.StandardInput.Close();
        var uitkomst = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<GelezenAfspraak>(uitkomst, Vorm)!
            : throw new InvalidOperationException("ical.js las het bestand niet: " + await fouten);
    }
}

/// <summary>Wat de lezer in het bestand zag.</summary>
internal sealed record GelezenAfspraak(
    string Methode, string Maker, string Versie, string Zone, int Aantal, string Sleutel, int Volgnummer, DateTime Gemaakt, DateTime Begin, DateTime Eind,
    string BeginZone, string Titel, string Uitleg, string? Plek, string? Adres, string Stand, string Uitnodiger, string UitnodigerNaam, string[] Ontvangers);
