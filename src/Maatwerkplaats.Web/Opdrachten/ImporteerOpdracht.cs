using System.CommandLine;
using Maatwerkplaats.Core.Casusprudentie;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>importeer</c>: neemt bestanden over. Nog eens importeren verandert niets.</summary>
internal static class ImporteerOpdracht
{
    public static Command Maak()
    {
        var bestanden = new Argument<FileInfo[]>("bestanden") { Description = "Wat er wordt overgenomen.", Arity = ArgumentArity.OneOrMore };
        bestanden.AcceptExistingOnly();
        var soort = new Option<string>("--soort") { Description = "Wat er in de bestanden staat.", DefaultValueFactory = _ => "casusprudentie" };
        soort.AcceptOnlyFromAmong("casusprudentie");
        var proef = new Option<bool>("--proef") { Description = "Alleen kijken wat er zou gebeuren." };
        var opties = new Opties();
        var opdracht = new Command("importeer", "Neemt bestanden over.") { bestanden, soort, proef };
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var weigeringen = new Weigeringen();
            var casussen = gelezen.GetRequiredValue(bestanden).SelectMany(bestand => Casussen(bestand.FullName, weigeringen)).ToList();
            await using var diensten = Gegevens.Open(opties, gelezen);
            var telling = await diensten.GetRequiredService<Publicatie>().Publiceer(Gegevens.Organisatie, casussen, gelezen.GetValue(proef), ct);
            Console.WriteLine($"{casussen.Count + weigeringen.Aantal} gelezen, {telling.Toegevoegd} toegevoegd, {telling.Bijgewerkt} bijgewerkt, {weigeringen.Aantal} geweigerd");
            return weigeringen.Afsluitcode;
        });
        return opdracht;
    }

    private static IEnumerable<Aangeboden> Casussen(string bestand, Weigeringen weigeringen)
    {
        foreach (var (regel, json) in Regelbestand.Lees(bestand, weigeringen))
        {
            // Een casus zoals die is ingetypt, mag nooit per ongeluk openbaar worden.
            if (Regelbestand.Tekst(json, "bsn")?.Any(char.IsAsciiDigit) == true) weigeringen.Meld(bestand, regel, "heeft een bsn en is dus geen casusprudentie");
            else if (Regelbestand.Tekst(json, "id") is { Length: > 0 } id) yield return new(id, Uitspraakinhoud.Lees(json));
            else weigeringen.Meld(bestand, regel, "heeft geen id");
        }
    }
}
