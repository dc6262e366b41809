using System.CommandLine;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Inlezen;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>importeer</c>: neemt bestanden over. Nog eens importeren verandert niets.</summary>
internal static class ImporteerOpdracht
{
    public static Command Maak()
    {
        var bestanden = new Argument<FileInfo[]>("bestanden") { Description = "Wat er wordt overgenomen: xlsx, csv, docx of jsonl.", Arity = ArgumentArity.OneOrMore };
        bestanden.AcceptExistingOnly();
        var soort = new Option<string?>("--soort") { Description = "Wat er in de bestanden staat; zonder deze optie blijkt dat uit het bestand." };
        soort.AcceptOnlyFromAmong([.. Enum.GetNames<Bronsoort>().Select(n => n.ToLowerInvariant())]);
        var proef = new Option<bool>("--proef") { Description = "Alleen kijken wat er zou gebeuren." };
        var perRij = new Option<bool>("--per-rij") { Description = "Goede rijen overnemen, ook als er andere zijn geweigerd. Anders is elk bestand alles of niets." };
        var bron = new Option<string?>("--bron") { Description = "Naam van het registratiebestand, als nummers uit verschillende bestanden gelijk kunnen zijn." };
        var twijfel = new Option<bool>("--ook-twijfel") { Description = "Ook overnemen wat op een bestaande casus lijkt." };
        var opties = new Opties();
        var opdracht = new Command("importeer", "Neemt bestanden over.") { bestanden, soort, proef, perRij, bron, twijfel };
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var uitslag = new Importuitslag(gelezen.GetValue(proef));
            try
            {
                await using var diensten = Gegevens.Open(opties, gelezen);
                var register = new Registerimport(diensten.GetRequiredService<Inlezer>(), new()
                {
                    PerRij = gelezen.GetValue(perRij),
                    Bron = gelezen.GetValue(bron),
                    TwijfelToevoegen = gelezen.GetValue(twijfel),
                }, diensten.GetRequiredService<TimeProvider>());
                var casusprudentie = new Casusprudentieimport(diensten.GetRequiredService<Publicatie>());
                foreach (var bestand in gelezen.GetRequiredValue(bestanden))
                {
                    await Neem(bestand, gelezen.GetValue(soort), register, casusprudentie, uitslag, ct);
                }
            }
            catch (Exception fout) when (fout is DbUpdateException or System.Data.Common.DbException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync($"Het importeren is mislukt: {fout.Message}");
                Console.WriteLine(uitslag);
                return Opdrachtregel.Mislukt;
            }

            Console.WriteLine(uitslag);
            return uitslag.Afsluitcode;
        });
        return opdracht;
    }

    private static async Task Neem(
        FileInfo bestand, string? soort, Registerimport register, Casusprudentieimport casusprudentie, Importuitslag uitslag, CancellationToken ct)
    {
        await using var inhoud = bestand.OpenRead();
        try
        {
            var gekozen = soort is null ? Bronsoorten.Raad(inhoud, bestand.Name) : Enum.Parse<Bronsoort>(soort, ignoreCase: true);
            Bronsoorten.Eis(gekozen, inhoud, bestand.Name);
            await (gekozen == Bronsoort.Casusprudentie
                ? casusprudentie.Neem(bestand, uitslag, ct)
                : register.Neem(bestand, inhoud, uitslag, ct));
        }
        catch (BestandGeweigerd geweigerd)
        {
            uitslag.Weiger(bestand.Name, geweigerd.Plek, geweigerd.Message);
        }
    }
}
