using System.Diagnostics;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Bench.Web;

/// <summary>Veel casussen in weinig tijd: elke staat is met de daden van de methode gemaakt, de rijen gaan in bulk.</summary>
internal static class Zaaigoed
{
    private static readonly string[] Plaatsen =
    [
        "noord", "landelijk", "utrecht", "amersfoort", "rijnmond", "limburg", "zeeland", "west-brabant", "groot-amsterdam", "arnhem-nijmegen",
    ];

    private static readonly Betrokkene[] Mensen =
        [.. Enumerable.Range(0, 200).Select(i => new Betrokkene(Guid.CreateVersion7(), $"Collega {i}", "uitkeringsdeskundige", "uitkeren"))];

    public static string Nummer(int i) => Casusnummer.Maak(2020 + i % 6, i / 6 + 1);

    /// <summary>Eén op de tien is open.</summary>
    public static int Open(int aantal) => aantal / 10;

    /// <param name="tooi">Verandert wat er aan een casus te tellen is, met zijn plek in de rij.</param>
    /// <returns>Duur in seconden.</returns>
    public static async Task<double> Zaai(Opslag opslag, int aantal, Action<CasusFeiten, int>? tooi = null)
    {
        var klok = Stopwatch.StartNew();
        await using var db = opslag.Open();
        await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.MigrateAsync(db.Database);
        foreach (var groep in Enumerable.Range(0, aantal).Chunk(10_000))
        {
            var rijen = groep.Select(i => Rij(i)).ToArray();
            await db.Schrijf(rijen);
            await db.Schrijf(rijen.SelectMany(r => r.Personen));
            await db.Schrijf(rijen.SelectMany(r => r.Kenmerken));
            foreach (var (rij, plek) in rijen.Zip(groep))
            {
                tooi?.Invoke(rij.Feiten!, plek);
            }

            await db.Schrijf(rijen.Select(r => r.Feiten!));
        }

        return klok.Elapsed.TotalSeconds;
    }

    private static CasusRij Rij(int i)
    {
        var isOpen = i % 10 == 0;
        var begin = DateTime.UtcNow.Date.AddDays(-(isOpen ? i / 10 % 60 : 60 + i % 1500) - 1).AddHours(9);
        var wie = Mensen[i % Mensen.Length];
        Handeling Op(int uur) => new(Guid.CreateVersion7(begin), begin.AddHours(uur), Mensen[(i + uur) % Mensen.Length]);
        var dag = DateOnly.FromDateTime(begin);
        var verloop = Casusverloop.Begin(
            Nummer(i),
            new($"Casus {i} over een terugvordering", string.Concat(Enumerable.Repeat("De cliënt moet terugbetalen wat door onze vertraging te veel is betaald. ", 8)), "Dat de vordering vervalt.", new(wie, Kanaal.Zelf)),
            new() { Wetten = ["WIA", "WW"], Niveaus = ["beleid"] },
            Plaatsen[i / 10 % Plaatsen.Length],
            dag.AddDays(3),
            Op(0));
        if (i % 3 > 0 || !isOpen)
        {
            verloop.Doe(Op(1), c => c.PakOp()).Doe(Op(2), c => c.SluitTriageAf(
                isOpen ? TriageUitkomst.SpecifiekMaatwerk : TriageUitkomst.Regulier, "Past binnen de ruimte.", null, "We helpen je verder.", dag.AddDays(45)));
        }

        var rij = new CasusRij { Id = verloop.Staat.Id, Organisatie = "uwv", Nummer = verloop.Staat.Nummer };
        CasusProjectie.WerkBij(rij, verloop.Staat, verloop.Stappen[^1].Handeling.Tijdstip, null);
        return rij;
    }
}
