using System.CommandLine;
using Maatwerkplaats.Core.Data.Controles;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>controleer</c>: rekent geschiedenis, inzagelog, projecties, verwijzingen en zoekindex na.</summary>
internal static class ControleerOpdracht
{
    public static Command Maak()
    {
        var opties = new Opties();
        var opdracht = new Command("controleer", "Kijkt of de gegevens kloppen; zegt wat er mis is en eindigt dan met 1.");
        opties.VoegToe(opdracht);
        opdracht.SetAction((gelezen, ct) => Doe(opties, gelezen, ct));
        return opdracht;
    }

    private static async Task<int> Doe(Opties opties, ParseResult gelezen, CancellationToken ct)
    {
        await using var plek = new Gegevensplek(opties, gelezen);
        // Nieuwe sleutels zouden elke ketting gebroken laten lijken.
        var ontbreekt = File.Exists(plek.Sleutelbestand) ? await plek.WatOntbreekt(ct) : $"Het sleutelbestand {plek.Sleutelbestand} is er niet.";
        if (ontbreekt is not null)
        {
            await Console.Error.WriteLineAsync(ontbreekt);
            return Opdrachtregel.Mislukt;
        }

        var uitslag = await plek.Dienst<Controle>().Doe(ct);
        foreach (var bevinding in uitslag.Bevindingen)
        {
            Console.WriteLine(bevinding);
        }

        if (uitslag.Aantal > uitslag.Bevindingen.Count)
        {
            Console.WriteLine($"En nog {uitslag.Aantal - uitslag.Bevindingen.Count} bevindingen.");
        }

        Console.WriteLine($"{uitslag.Casussen} casussen, {uitslag.Gebeurtenissen} gebeurtenissen, {uitslag.Inzages} regels inzagelog en {uitslag.Uitspraken} uitspraken gecontroleerd; {uitslag.Aantal} bevindingen");
        return uitslag.Klopt ? Opdrachtregel.Gelukt : Opdrachtregel.Mislukt;
    }
}
