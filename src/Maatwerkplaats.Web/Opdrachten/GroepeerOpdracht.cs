using System.CommandLine;
using Maatwerkplaats.Core.Casusprudentie;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>groepeer</c>: verdeelt de casussen van een bestand in groepen die over hetzelfde gaan.</summary>
internal static class GroepeerOpdracht
{
    public static Command Maak()
    {
        var bestanden = new InvoerUitvoer();
        var opdracht = new Command("groepeer", "Verdeelt casussen in groepen die over hetzelfde gaan.");
        bestanden.VoegToe(opdracht, verplicht: true);
        // De groepen volgen alleen uit het bestand; de opties van de database mogen wel worden meegegeven.
        new Opties().VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var weigeringen = new Weigeringen();
            var casussen = bestanden.Lees(gelezen, weigeringen).ToList();
            var groepen = Groepenindeling.Verdeel([.. casussen.Select(casus => Uitspraakinhoud.Lees(casus.Object))]);
            var antwoorden = casussen.Zip(groepen, (casus, groep) => new { Id = Regelbestand.Tekst(casus.Object, "id") ?? $"{casus.Regel}", Groep = $"G{groep}" });
            await bestanden.Schrijf(gelezen, antwoorden, ct);
            return weigeringen.Afsluitcode;
        });
        return opdracht;
    }
}
