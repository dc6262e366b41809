using System.CommandLine;
using System.Data.Common;
using Maatwerkplaats.Core.Data.Kopieen;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>herstel DIR</c>: zet een kopie terug op een lege plek.</summary>
internal static class HerstelOpdracht
{
    public static Command Maak()
    {
        var map = new Argument<string>("dir") { Description = "Map met de kopie." };
        var opties = new Opties();
        var opdracht = new Command("herstel", "Zet een kopie terug op een lege plek, en rekent na of alles er staat.") { map };
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, ct) => Doe(opties, gelezen, gelezen.GetValue(map)!, ct));
        return opdracht;
    }

    private static async Task<int> Doe(Opties opties, ParseResult gelezen, string map, CancellationToken ct)
    {
        await using var plek = new Gegevensplek(opties, gelezen);
        try
        {
            var uitslag = await plek.Dienst<Terugzetting>().Zet(map, ct);
            if (!File.Exists(plek.Sleutelbestand))
            {
                await Console.Error.WriteLineAsync($"Zet nu het sleutelbestand dat bij deze gegevens hoort terug als {plek.Sleutelbestand}.");
            }

            Console.WriteLine($"{uitslag.Rijen} rijen teruggezet, kenmerk {uitslag.Kenmerk}");
            return Opdrachtregel.Gelukt;
        }
        catch (Exception fout) when (fout is IOException or InvalidDataException or UnauthorizedAccessException or DbException)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return Opdrachtregel.Mislukt;
        }
    }
}
