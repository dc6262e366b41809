using System.CommandLine;
using Maatwerkplaats.Core.Data.Kopieen;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>backup DIR</c>: maakt een kopie van de gegevens, ook terwijl de website draait.</summary>
internal static class BackupOpdracht
{
    public static Command Maak()
    {
        var map = new Argument<string>("dir") { Description = "Nieuwe of lege map voor de kopie." };
        var opties = new Opties();
        var opdracht = new Command("backup", "Maakt een kopie van alle gegevens op één moment. De sleutels horen er niet bij.") { map };
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, ct) => Doe(opties, gelezen, gelezen.GetValue(map)!, ct));
        return opdracht;
    }

    private static async Task<int> Doe(Opties opties, ParseResult gelezen, string map, CancellationToken ct)
    {
        await using var plek = new Gegevensplek(opties, gelezen);
        try
        {
            if (await plek.WatOntbreekt(ct) is { } ontbreekt)
            {
                throw new IOException(ontbreekt);
            }

            var uitslag = await plek.Dienst<Kopie>().Maak(map, ct);
            await Console.Error.WriteLineAsync($"De sleutels zitten niet in de kopie. Bewaar {plek.Sleutelbestand} apart en veilig: zonder is de kopie niet te gebruiken.");
            Console.WriteLine($"{uitslag.Rijen} rijen gekopieerd, kenmerk {uitslag.Kenmerk}");
            return Opdrachtregel.Gelukt;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fout.Message);
            return Opdrachtregel.Mislukt;
        }
    }
}
