using System.CommandLine;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>De opdrachtregel. Zonder opdracht start de website, met de instellingen van de host.</summary>
public static class Opdrachtregel
{
    /// <summary>Alles is gedaan.</summary>
    public const int Gelukt = 0;

    /// <summary>Het is mislukt; er is niets veranderd.</summary>
    public const int Mislukt = 1;

    /// <summary>De opdracht is verkeerd gegeven.</summary>
    public const int VerkeerdGebruik = 2;

    /// <summary>Gedaan, maar een deel van de invoer is geweigerd.</summary>
    public const int DeelsGeweigerd = 3;

    public static async Task<int> Voer(string[] args)
    {
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal))
        {
            if (args is not ["--help" or "--version", ..])
            {
                await Website.Bouw(args).RunAsync();
                return Gelukt;
            }
        }

        var opdrachten = new RootCommand("Maatwerkplaats: van professionele buikpijn naar een gewogen besluit.")
        {
            ServeerOpdracht.Maak(),
            ImporteerOpdracht.Maak(),
            ExporteerOpdracht.Maak(),
            ZoekOpdracht.Maak(),
            VergelijkOpdracht.Maak(),
            GroepeerOpdracht.Maak(),
            PseudonimiseerOpdracht.Maak(),
            RapportOpdracht.Maak(),
            HertelOpdracht.Maak(),
            ControleerOpdracht.Maak(),
            HerindexeerOpdracht.Maak(),
            BackupOpdracht.Maak(),
            HerstelOpdracht.Maak(),
            DocumenteerOpdracht.Maak(),
        };
        var gelezen = opdrachten.Parse(args);
        if (gelezen.Errors.Count > 0)
        {
            foreach (var fout in gelezen.Errors)
            {
                await Console.Error.WriteLineAsync(fout.Message);
            }

            return VerkeerdGebruik;
        }

        return await gelezen.InvokeAsync();
    }
}
