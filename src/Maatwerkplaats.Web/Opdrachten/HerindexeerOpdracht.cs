using System.CommandLine;
using System.Diagnostics;
using Maatwerkplaats.Core.Casusprudentie.Indexering;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>herindexeer</c>: maakt de zoekindex opnieuw uit het register, terwijl de website doordraait.</summary>
internal static class HerindexeerOpdracht
{
    public static Command Maak()
    {
        var opties = new Opties();
        var opdracht = new Command("herindexeer", "Maakt de zoekindex van de casusprudentie opnieuw; zoeken en publiceren gaan door.");
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var klok = Stopwatch.StartNew();
            await using var diensten = Gegevens.Open(opties, gelezen);
            if (await diensten.GetRequiredService<Indexherbouw>().Doe(Gegevens.Organisatie, ct) is not { } aantal)
            {
                await Console.Error.WriteLineAsync("Een ander proces werkt al aan de zoekindex. Probeer het zo nog eens.");
                return Opdrachtregel.Mislukt;
            }

            Console.WriteLine($"{aantal} uitspraken opnieuw geïndexeerd in {klok.Elapsed.TotalSeconds:F1} s");
            return Opdrachtregel.Gelukt;
        });
        return opdracht;
    }
}
