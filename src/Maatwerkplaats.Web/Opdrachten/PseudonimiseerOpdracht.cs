using System.CommandLine;
using Maatwerkplaats.Taal.Persoonsgegevens.Bestanden;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>pseudonimiseer</c>: zoekt persoonsgegevens in een bestand met teksten en vervangt ze door rollabels.</summary>
internal static class PseudonimiseerOpdracht
{
    public static Command Maak()
    {
        var invoer = new Option<FileInfo>("--invoer") { Description = "JSONL met per regel id, tekst en desgewenst dossier.", Required = true }.AcceptExistingOnly();
        var uitvoer = new Option<FileInfo>("--uitvoer") { Description = "JSONL met per regel id, vondsten en resultaat.", Required = true };
        var opdracht = new Command("pseudonimiseer", "Zoekt persoonsgegevens en vervangt ze door rollabels.") { invoer, uitvoer };
        new Opties().VoegToe(opdracht);
        opdracht.SetAction(gelezen => Voer(gelezen.GetRequiredValue(invoer), gelezen.GetRequiredValue(uitvoer)));
        return opdracht;
    }

    /// <summary>Schrijft naast de uitvoer en wisselt pas als alles klaar is, zodat een fout niets achterlaat.</summary>
    private static int Voer(FileInfo invoer, FileInfo uitvoer)
    {
        var tijdelijk = uitvoer.FullName + ".deel";
        int geweigerd;
        try
        {
            using (var lezer = invoer.OpenText())
            using (var schrijver = File.Create(tijdelijk))
            {
                geweigerd = Pseudonimiseerbestand.Verwerk(lezer, schrijver, Console.Error);
            }

            File.Move(tijdelijk, uitvoer.FullName, overwrite: true);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"Niet gelukt: {fout.Message}");
            return Opdrachtregel.Mislukt;
        }

        return geweigerd == 0 ? Opdrachtregel.Gelukt : Opdrachtregel.DeelsGeweigerd;
    }
}
