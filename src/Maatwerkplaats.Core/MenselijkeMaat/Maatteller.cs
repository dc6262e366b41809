using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>
/// Telt de tabellen van een halfjaar en het halfjaar ervoor, altijd beschermd zoals de cijfers voor wie geen casussen ziet: kleine
/// aantallen verborgen, zo nodig ook een ander zodat niets is uit te rekenen, en de rest afgerond op vijf.
/// </summary>
public sealed class Maatteller(IDbContextFactory<MaatwerkDb> databases, Feitenspiegel spiegel)
{
    private const string Leeg = "";

    public async Task<IReadOnlyList<Maattabel>> Tel(string organisatie, Halfjaar half, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var (lijsten, minimum) = (await Lijsten.Lees(db, ct), await Kleinstecel.Lees(db, ct));
        var themas = await db.Set<ThemaRij>().AsNoTracking().Where(t => t.Stand != Themastand.Opgegaan).OrderBy(t => t.Nummer).Select(t => new { t.Nummer, t.Naam }).ToListAsync(ct);
        var feiten = await spiegel.Lees(organisatie, ct);
        return
        [
            await Signalen(
                db, half, minimum, "themas", "Waar gaan de signalen over?",
                "Signalen uit elke bron, op de dag waarop het speelde of binnenkwam, naar het thema waar zij bij horen. Een signaal dat hetzelfde zegt als een ander telt één keer. Het percentage gaat over alle signalen.",
                [.. themas.Select(t => (t.Nummer, t.Naam)), (Leeg, "Nog bij geen thema")], s => s.GroupBy(x => x.Thema ?? "").Select(g => new Groep(g.Key, g.Count())), ct),
            await Signalen(
                db, half, minimum, "klantreis", "Waar in de klantreis loopt het vast?",
                "Dezelfde signalen, naar de klantreis waarin het speelde. Het percentage gaat over alle signalen, ook over die waarvan de klantreis niet bekend is.",
                [.. Waarden(lijsten, Lijst.Klantreis), (Leeg, "Niet bekend")], s => s.GroupBy(x => x.Klantreis).Select(g => new Groep(g.Key, g.Count())), ct),
            await Signalen(
                db, half, minimum, "bron", "Van wie horen we het?",
                "Dezelfde signalen, naar de bron. Het percentage gaat over alle signalen.",
                [.. Waarden(lijsten, Lijst.Signaalbron)], s => s.GroupBy(x => x.Bron).Select(g => new Groep(g.Key, g.Count())), ct),
            Casussen(feiten, lijsten, half, minimum, Niveaus.Oplossing),
            Casussen(feiten, lijsten, half, minimum, Besluiten.Regulier),
            Casussen(feiten, lijsten, half, minimum, Triages.Uitkomst),
            await OnderSolve(db, half, minimum, ct),
        ];
    }

    /// <summary>Een tabel met één niveau, geteld en beschermd.</summary>
    internal static Maattabel Beschermd(
        string code, string titel, string definitie, string wat, IReadOnlyList<(string Sleutel, string Label)> rijen,
        IReadOnlyDictionary<string, int> nu, IReadOnlyDictionary<string, int> toen, int minimum)
    {
        var boom = new Rijboom(rijen.Select(r => new Tabelrij(r.Sleutel, r.Label)));
        var (dit, vorig) = (Zijde(boom, nu, minimum), Zijde(boom, toen, minimum));
        return new(
            code, titel, definitie, wat, dit.N, vorig.N,
            [
                .. Enumerable.Range(0, boom.Rijen.Count).Where(i => dit.StaatErbij(i) || vorig.StaatErbij(i))
                    .Select(i => new Maatrij(boom.Rijen[i].Label, 0, dit.Toon(i), dit.Deel(i), vorig.Toon(i), vorig.Deel(i))),
            ]);
    }

    private static async Task<Maattabel> Signalen(
        MaatwerkDb db, Halfjaar half, int minimum, string code, string titel, string definitie, IReadOnlyList<(string, string)> rijen,
        Func<IQueryable<SignaalRij>, IQueryable<Groep>> groepeer, CancellationToken ct)
    {
        var bekend = rijen.Select(r => r.Item1).ToHashSet();
        var (nu, toen) = (await Tel(half), await Tel(half.Vorige));
        var overig = nu.Keys.Concat(toen.Keys).Where(k => !bekend.Contains(k)).Distinct().Order(StringComparer.Ordinal).Select(k => (k, k.Length == 0 ? "Niet bekend" : k));
        return Beschermd(code, titel, definitie, "signalen", [.. rijen, .. overig], nu, toen, minimum);

        async Task<Dictionary<string, int>> Tel(Halfjaar welk)
        {
            var (van, tot) = (welk.Van, welk.Tot);
            return await groepeer(db.Set<SignaalRij>().AsNoTracking().Where(s => s.DubbelVan == null && s.Datum >= van && s.Datum <= tot)).ToDictionaryAsync(g => g.Sleutel, g => g.Aantal, ct);
        }
    }

    /// <summary>Een tabel uit de verantwoording, voor twee halfjaren naast elkaar.</summary>
    private static Maattabel Casussen(IReadOnlyList<Feit> feiten, Lijsten lijsten, Halfjaar half, int minimum, Cijfertabel tabel)
    {
        var (nu, toen) = (Blik(half).Tel(tabel), Blik(half.Vorige).Tel(tabel));
        var rijen = nu.Regels.Concat(toen.Regels).DistinctBy(r => r.Sleutel).ToArray();
        return new(
            tabel.Code, tabel.Titel, tabel.Uitleg, Shared.Labels.Label(tabel.Populatie), nu.N, toen.N,
            [.. rijen.Select(r => new Maatrij(r.Label, r.Diepte, Van(nu, r)?.Aantal, Van(nu, r)?.Percentage, Van(toen, r)?.Aantal, Van(toen, r)?.Percentage))]);

        Cijferblik Blik(Halfjaar welk) => new(feiten, new(lijsten), new(new Periode(welk.Van, welk.Tot)), minimum);

        // Wat er in een halfjaar niet bij staat, telde daar niets. Behalve onder een verborgen rij: daar is alles verborgen.
        static Cijferregel? Van(Cijfers cijfers, Cijferregel rij) => cijfers.Regel(rij.Sleutel)
            ?? (cijfers.N is null || (rij.Diepte > 0 && cijfers.HeeftVerborgen) ? null : rij with { Aantal = 0, Percentage = 0 });
    }

    private static async Task<Maattabel> OnderSolve(MaatwerkDb db, Halfjaar half, int minimum, CancellationToken ct)
    {
        var onder = (await db.Set<SolveRij>().AsNoTracking().SelectMany(s => s.Koppelingen).Where(k => k.Soort == Koppelsoort.Casus).Select(k => k.Kenmerk).Distinct().ToListAsync(ct)).ToHashSet();
        return Beschermd(
            "solve", "Is er werk gemaakt van de oorzaak?",
            "Afgeronde casussen, naar of zij onder een solve liggen: een structurele oplossing waar aan wordt gewerkt of die er al is. Het percentage gaat over alle afgeronde casussen.",
            "afgeronde casussen", [("ja", "Ligt onder een solve"), ("nee", "Ligt niet onder een solve")], await Tel(half), await Tel(half.Vorige), minimum);

        async Task<Dictionary<string, int>> Tel(Halfjaar welk)
        {
            var (van, tot) = (welk.Van, welk.Tot);
            var nummers = await db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.Afgerond && c.AfgerondOp >= van && c.AfgerondOp <= tot).Select(c => c.Nummer).ToListAsync(ct);
            return nummers.CountBy(n => onder.Contains(n) ? "ja" : "nee").ToDictionary();
        }
    }

    private static IEnumerable<(string, string)> Waarden(Lijsten lijsten, Lijst lijst) =>
        lijsten.Waarden.Where(w => w.Lijst == lijst).OrderBy(w => w.Volgorde).ThenBy(w => w.Code, StringComparer.Ordinal).Select(w => (w.Code, w.Label));

    private static Kant Zijde(Rijboom boom, IReadOnlyDictionary<string, int> geteld, int minimum)
    {
        int[] aantallen = [.. boom.Rijen.Select(r => geteld.GetValueOrDefault(r.Sleutel))];
        var som = aantallen.Sum();
        var klein = Onderdrukking.IsKlein(som, minimum);
        return new(aantallen, klein ? [.. aantallen.Select(_ => true)] : Onderdrukking.Verberg(boom, aantallen, minimum), klein ? null : Cijferopmaak.RondAf(som));
    }

    /// <summary>Eén halfjaar van een tabel.</summary>
    private sealed record Kant(int[] Aantallen, bool[] Verborgen, int? N)
    {
        /// <summary>Is het hele halfjaar te klein, dan is ook niet te zien welke rijen er zijn.</summary>
        public bool StaatErbij(int rij) => N is not null && Aantallen[rij] > 0;

        public int? Toon(int rij) => Verborgen[rij] ? null : Cijferopmaak.RondAf(Aantallen[rij]);

        public int? Deel(int rij) => Toon(rij) is { } aantal && N is { } n ? Math.Min(100, Cijfers.Percentage(aantal, n)) : null;
    }

    private sealed record Groep(string Sleutel, int Aantal);
}
