using System.CommandLine;
using System.Globalization;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>rapport</c>: telt de tabellen van de evaluatie en de andere cijfers van de verantwoording.</summary>
internal static class RapportOpdracht
{
    private const string Alles = "alles";

    private static readonly string[] Dagvormen = ["yyyy-MM-dd", "d-M-yyyy"];

    public static Command Maak()
    {
        var tabel = new Argument<string>("tabel") { Description = "4.1 tot en met 4.7, uitkomst, onderwerp, alles, of een andere tabel van de verantwoording." };
        tabel.AcceptOnlyFromAmong([.. Cijfertabellen.Evaluatie.Concat(Cijfertabellen.Anders).Select(t => t.Code), Alles]);
        var (van, tot) = (Dag("--van", "Eerste dag, zoals 2026-01-31."), Dag("--tot", "Laatste dag."));
        var plaats = new Option<string?>("--plaats") { Description = "Code van een Maatwerkplaats." };
        var wet = new Option<string?>("--wet") { Description = "Groep van de belangrijkste wet, zoals WIA/WGA." };
        var onderdeel = new Option<string?>("--onderdeel") { Description = "Code van het onderdeel van de inbrenger." };
        var beschermd = new Option<bool>("--beschermd") { Description = "Zonder kleine aantallen, zoals een leidinggevende het ziet; alleen voor een heel jaar." };
        var json = new Option<bool>("--json") { Description = "Antwoord als JSON." };
        var opties = new Opties();
        var opdracht = new Command("rapport", "Telt de tabellen van de verantwoording.") { tabel, van, tot, plaats, wet, onderdeel, beschermd, json };
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var filter = new Cijferfilter(new(gelezen.GetValue(van), gelezen.GetValue(tot)), gelezen.GetValue(plaats), gelezen.GetValue(wet), gelezen.GetValue(onderdeel));
            await using var diensten = Gegevens.Open(opties, gelezen);
            try
            {
                var blik = await diensten.GetRequiredService<Verantwoordingslezer>().OpenVoorBeheer(Gegevens.Organisatie, filter, gelezen.GetValue(beschermd), ct);
                Schrijf(gelezen.GetValue(tabel)!, blik, gelezen.GetValue(json));
                return Opdrachtregel.Gelukt;
            }
            catch (RegelOvertreden fout)
            {
                await Console.Error.WriteLineAsync(fout.Message);
                return Opdrachtregel.VerkeerdGebruik;
            }
        });
        return opdracht;
    }

    private static Option<DateOnly?> Dag(string naam, string uitleg) => new(naam)
    {
        Description = uitleg,
        CustomParser = gelezen =>
        {
            if (DateOnly.TryParseExact(gelezen.Tokens[0].Value, Dagvormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
            {
                return dag;
            }

            gelezen.AddError($"{naam} is een dag, zoals 2026-01-31.");
            return null;
        },
    };

    private static void Schrijf(string tabel, Cijferblik blik, bool json)
    {
        var tabellen = tabel.Equals(Alles, StringComparison.OrdinalIgnoreCase) ? Cijfertabellen.Evaluatie : [Cijfertabellen.Zoek(tabel)!];
        var rapporten = tabellen.Select(t => Rapport.Maak(t, blik)).ToArray();
        if (!json)
        {
            Console.WriteLine(string.Join("\n\n", rapporten.Select(r => r.AlsTekst())));
        }
        else if (tabellen.Count == 1)
        {
            Console.WriteLine(Regelbestand.AlsJson(rapporten[0]));
        }
        else
        {
            Console.WriteLine($"[\n{string.Join(",\n", rapporten.Select(Regelbestand.AlsJson))}\n]");
        }
    }

    /// <summary>Eén tabel zoals andere programma's haar lezen. Wat verborgen is, is leeg.</summary>
    private sealed record Rapport(string Tabel, int? N, IReadOnlyList<Rapportrij> Rijen)
    {
        public static Rapport Maak(Cijfertabel tabel, Cijferblik blik)
        {
            var cijfers = blik.Tel(tabel);
            // Tabel 4.2 heeft twee kolommen: de kern, en daarachter alles wat meespeelt.
            var erbij = tabel.Code == "4.2" ? blik.Tel(Cijfertabellen.Zoek("4.2-totaal")!).Regels.Select(r => new Rapportrij($"Totaal genoemd: {r.Label}", r.Aantal, r.Percentage)) : [];
            return new(tabel.Code, cijfers.N, [.. cijfers.Regels.Select(r => new Rapportrij(r.Label, r.Aantal, r.Percentage)), .. erbij]);
        }

        public string AlsTekst() => string.Join('\n', Rijen
            .Select(r => $"{r.Label,-60}{r.Aantal?.ToString(CultureInfo.InvariantCulture) ?? "-",8}{(r.Percentage is { } deel ? $"{deel}%" : "-"),6}")
            .Prepend($"{Tabel} {Cijfertabellen.Zoek(Tabel)!.Titel} (n={N?.ToString(CultureInfo.InvariantCulture) ?? "-"})"));
    }

    private sealed record Rapportrij(string Label, int? Aantal, int? Percentage);
}
