using System.CommandLine;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>exporteer register|formulier|evaluatie</c>: schrijft wat er in het register staat naar een bestand.</summary>
internal static class ExporteerOpdracht
{
    public static Command Maak() => new("exporteer", "Schrijft gegevens naar een bestand. Elke uitvoer staat in het inzagelog.") { Register(), Formulier(), Evaluatie() };

    private static Command Register()
    {
        var bestand = Uitvoer(".xlsx", ".csv");
        return Opdracht("register", "Schrijft alle casussen met alle kolommen, zonder BSN.", [bestand], [], async (plek, gelezen, ct) =>
        {
            var doel = gelezen.GetRequiredValue(bestand);
            var vorm = doel.Extension.Equals(".csv", StringComparison.OrdinalIgnoreCase) ? Bestandsvorm.Csv : Bestandsvorm.Xlsx;
            var vraag = new Registervraag(new() { Deel = Werklijstdeel.Alles, Volgorde = Werklijstvolgorde.Nummer }, Registerkolommen.Alle, vorm);
            var aantal = 0;
            await NieuwBestand.Schrijf(doel, async stroom => aantal = await plek.Dienst<Registeruitvoer>().Schrijf(stroom, Opdrachtgever.Nu(), vraag, ct: ct));
            return $"{aantal} {(aantal == 1 ? "casus" : "casussen")} geschreven naar {doel.Name}";
        });
    }

    private static Command Formulier()
    {
        var nummer = new Argument<string>("nummer") { Description = "Nummer van de casus, zoals MWP-2026-0042." };
        var bestand = Uitvoer(".docx");
        var reden = new Option<string>("--met-bsn") { Description = "Zet het hele BSN erin; schrijf waarvoor dat nodig is. De reden komt in het inzagelog." };
        return Opdracht("formulier", "Maakt het afhandelingsformulier van een casus als Word-document.", [nummer, bestand], [reden], async (plek, gelezen, ct) =>
        {
            var (documenten, wie, casus) = (plek.Dienst<Casusdocumenten>(), Opdrachtgever.Nu(), gelezen.GetRequiredValue(nummer));
            var gemaakt = gelezen.GetValue(reden) is { } waarvoor
                ? await documenten.FormulierMetBsn(wie, casus, waarvoor, ct)
                : await documenten.Formulier(wie, casus, ct);
            await NieuwBestand.Schrijf(gelezen.GetRequiredValue(bestand), stroom => stroom.WriteAsync(gemaakt.Inhoud, ct).AsTask());
            return $"Het formulier van {casus} staat in {gelezen.GetRequiredValue(bestand).Name}";
        });
    }

    private static Command Evaluatie()
    {
        var bestand = Uitvoer(".zip");
        var doel = new Option<string>("--doel") { Description = "Voor welk onderzoek de set is; komt in de nota en in het inzagelog.", Required = true };
        var teksten = new Option<bool>("--met-teksten") { Description = "Ook de vrije teksten, met rollabels in plaats van persoonsgegevens." };
        return Opdracht("evaluatie", "Maakt een evaluatieset zonder personen: casussen, codeboek en methodenota.", [bestand], [doel, teksten], async (plek, gelezen, ct) =>
        {
            var aantal = 0;
            var vraag = new Evaluatievraag(gelezen.GetRequiredValue(doel), gelezen.GetValue(teksten));
            await NieuwBestand.Schrijf(gelezen.GetRequiredValue(bestand), async stroom => aantal = await plek.Dienst<Evaluatieset>().Schrijf(stroom, Opdrachtgever.Nu(), vraag, ct: ct));
            return $"{aantal} {(aantal == 1 ? "casus" : "casussen")} geschreven naar {gelezen.GetRequiredValue(bestand).Name}";
        });
    }

    /// <param name="soorten">Waar de naam op moet eindigen.</param>
    private static Argument<FileInfo> Uitvoer(params string[] soorten)
    {
        var bestand = new Argument<FileInfo>("uit") { Description = $"Het bestand dat wordt gemaakt ({string.Join(" of ", soorten)})." };
        bestand.Validators.Add(gelezen =>
        {
            if (!soorten.Contains(Path.GetExtension(gelezen.Tokens[0].Value), StringComparer.OrdinalIgnoreCase))
            {
                gelezen.AddError($"De naam van het bestand eindigt op {string.Join(" of ", soorten)}.");
            }
        });
        return bestand;
    }

    /// <param name="doe">Maakt de uitvoer en zegt in één regel wat er is gemaakt.</param>
    private static Command Opdracht(
        string naam, string uitleg, Argument[] argumenten, Option[] keuzes, Func<Gegevensplek, ParseResult, CancellationToken, Task<string>> doe)
    {
        var opdracht = new Command(naam, uitleg);
        Array.ForEach(argumenten, opdracht.Arguments.Add);
        Array.ForEach(keuzes, opdracht.Options.Add);
        var opties = new Opties();
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            await using var plek = new Gegevensplek(opties, gelezen);
            try
            {
                if (await plek.WatOntbreekt(ct) is { } ontbreekt)
                {
                    throw new IOException(ontbreekt);
                }

                Console.WriteLine(await doe(plek, gelezen, ct));
                return Opdrachtregel.Gelukt;
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or NietGevonden or GeenToegang or RegelOvertreden)
            {
                await Console.Error.WriteLineAsync(fout is NietGevonden ? "Deze casus is er niet." : fout.Message);
                return Opdrachtregel.Mislukt;
            }
        });
        return opdracht;
    }
}
