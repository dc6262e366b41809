using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>
/// Telt de uren van een dicht kwartaal op (besluit 591). Elk mens staat in één rij van de eerste twee tabellen: bij het kernteam, of
/// anders bij het onderdeel. Die tabellen worden samen beschermd, zodat het verschil ertussen niets verraadt.
/// </summary>
public sealed class Tijdteller(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Code van de tabel met alle uren per soort werk.</summary>
    public const string Soorten = "soorten";

    private const string Buiten = "";

    /// <exception cref="GeenToegang">Als dit geen cijfers voor deze gebruiker zijn.</exception>
    /// <exception cref="NietGevonden">Als het kwartaal nog open is, of te lang geleden.</exception>
    public async Task<Tijdcijfers> Tel(Gebruiker wie, Kwartaal kwartaal, CancellationToken ct = default)
    {
        var zicht = TijdToegang.EisCijfers(wie);
        if (!Kwartaal.Keuzes(Kalender.DatumInNederland(klok.Nu())).Contains(kwartaal))
        {
            throw new NietGevonden();
        }

        await using var db = await databases.Open(wie.Organisatie, ct);
        var (lijsten, norm) = (await Lijsten.Lees(db, ct), await Tijdnorm.Lees(db, ct));
        var tabellen = Maak(await Lees(db, kwartaal, ct), await Lees(db, kwartaal.Vorige, ct), lijsten, norm, zicht, wie.Werkplaatsen);
        return new(kwartaal, zicht, norm.Minimum, norm.UrenPerFte, tabellen);
    }

    /// <param name="werkplaatsen">De eigen teams van de lezer.</param>
    internal static IReadOnlyList<Urentabel> Maak(IReadOnlyList<Tijdstaat> nu, IReadOnlyList<Tijdstaat> toen, Lijsten lijsten, Tijdnorm norm, Tijdzicht zicht, IEnumerable<string> werkplaatsen)
    {
        var (dit, vorig) = (new Blik(nu, lijsten, norm), new Blik(toen, lijsten, norm));
        return zicht == Tijdzicht.Geheel ? Geheel(dit, vorig) : [.. werkplaatsen.SelectMany(w => Team(w, dit, vorig))];
    }

    private static Urentabel[] Geheel(Blik nu, Blik toen) =>
    [
        Plaatsen("plaatsen", "Uren per Maatwerkplaats", nu, toen, nu.Lijsten.Werkplaatsen.Select(w => w.Code), "De uren van wie bij een kernteam hoort of coördineert, ook bij een casus van een andere plaats."),
        new(
            "onderdelen", "Uren van mensen buiten een kernteam", "De uren van inbrengers, deelnemers en anderen die in geen kernteam zitten, per onderdeel waar zij werken. Het percentage gaat over al deze uren.", "Aandeel",
            [.. nu.Buitenrijen.Select(r => Rij(r, nu.Plaats, toen.Plaats, nu.BuitenUren, toen.BuitenUren))], nu.BuitenUren, toen.BuitenUren),
        new(
            Soorten, "Uren per soort werk", "Alle geschreven uren, naar de soort werk die iemand koos. Het percentage gaat over alle uren.", "Aandeel",
            [.. nu.Soort.Verdeling.Boom.Rijen.Select(r => Rij(r.Sleutel, nu.Soort, toen.Soort, nu.Soort.Uren, toen.Soort.Uren))], nu.Soort.Uren, toen.Soort.Uren),
    ];

    private static Urentabel[] Team(string werkplaats, Blik nu, Blik toen)
    {
        var (dit, vorig) = (nu.Team(werkplaats), toen.Team(werkplaats));
        return
        [
            Plaatsen($"team-{werkplaats}", $"Uren van {nu.Lijsten.Label(werkplaats)}", nu, toen, [werkplaats], "De uren van het hele team samen, ook bij een casus van een andere plaats."),
            new(
                $"soorten-{werkplaats}", $"Uren van {nu.Lijsten.Label(werkplaats)} per soort werk", "De uren van het hele team samen, naar de soort werk die iemand koos. Het percentage gaat over al die uren.", "Aandeel",
                [.. nu.Soort.Verdeling.Boom.Rijen.Select(r => Rij(r.Sleutel, dit, vorig, dit.Uren, vorig.Uren))], dit.Uren, vorig.Uren),
        ];
    }

    private static Urentabel Plaatsen(string code, string titel, Blik nu, Blik toen, IEnumerable<string> werkplaatsen, string wie) => new(
        code, titel,
        $"{wie} Gereserveerd is de formatie van de plaats maal {nu.Norm.UrenPerFte} uur per fte per jaar, gedeeld door vier kwartalen. De afspraak is 1 fte per arbeidsmarktregio; Beheer houdt de formatie bij. Schrijven hoeft niet: er is vaak meer gedaan dan hier staat.",
        "Van gereserveerd",
        [.. werkplaatsen.Select(w => Rij(w, nu.Plaats, toen.Plaats, nu.Norm.PerKwartaal(w), nu.Norm.PerKwartaal(w), nu.Norm.PerKwartaal(w)))], null, null, MetTotaal: false);

    private static Urenrij Rij(string sleutel, Zijde nu, Zijde toen, int? over, int? toenOver, int? gereserveerd = null) =>
        new(sleutel, nu.Label(sleutel), nu.Toon(sleutel), Deel(nu.Toon(sleutel), over), toen.Toon(sleutel), Deel(toen.Toon(sleutel), toenOver), gereserveerd);

    private static int? Deel(int? uren, int? over) => uren is { } u && over is > 0 and var n ? Cijfers.Percentage(u, n) : null;

    private static async Task<IReadOnlyList<Tijdstaat>> Lees(MaatwerkDb db, Kwartaal kwartaal, CancellationToken ct) =>
        (await db.Set<TijdboekRij>().AsNoTracking().Where(t => t.Jaar == kwartaal.Jaar && t.Kwartaal == kwartaal.Nummer).ToListAsync(ct)).ConvertAll(t => t.Lees());

    /// <summary>Eén kwartaal: de uren per plaats en per soort, met wat verborgen is.</summary>
    private sealed class Blik
    {
        private readonly (Tijdregel Regel, Guid Wie)[] _regels;

        public Blik(IReadOnlyList<Tijdstaat> boeken, Lijsten lijsten, Tijdnorm norm)
        {
            (Lijsten, Norm) = (lijsten, norm);
            _regels = [.. boeken.SelectMany(b => b.Regels.Select(r => (r, b.Persoon)))];
            var plaatsen = lijsten.Werkplaatsen.Select(w => new Tabelrij(w.Code, w.Naam)).Append(new(Buiten, "Buiten een kernteam"));
            var onderdelen = lijsten.Waarden.Where(w => w.Lijst == Lijst.Onderdeel && !lijsten.IsBuiten(w.Code)).OrderBy(w => w.Volgorde).Select(w => new Tabelrij(w.Code, w.Label, Buiten))
                .Append(new(Telwoorden.NietInLijst, "Ander onderdeel", Buiten));
            var boom = new Rijboom(plaatsen.Concat(onderdelen));
            Plaats = new(new(boom, _regels.Select(r => (r.Regel.Kernteam.Length > 0 ? r.Regel.Kernteam : boom.Kent(r.Regel.Onderdeel) && r.Regel.Onderdeel.Length > 0 ? r.Regel.Onderdeel : Telwoorden.NietInLijst, r.Wie, r.Regel.Minuten))), norm.Minimum);
            Soort = new(PerSoort(_regels), norm.Minimum);
        }

        public Lijsten Lijsten { get; }

        public Tijdnorm Norm { get; }

        /// <summary>Elk mens in één rij: het kernteam, of het onderdeel.</summary>
        public Zijde Plaats { get; }

        public Zijde Soort { get; }

        public IEnumerable<string> Buitenrijen => Plaats.Verdeling.Boom.Kinderen(Plaats.Verdeling.Boom.Plek(Buiten)).Select(k => Plaats.Verdeling.Boom.Rijen[k].Sleutel);

        public int? BuitenUren => Plaats.Toon(Buiten);

        /// <summary>
        /// De soorten werk van één team. Het geheel min dit team is van de anderen: ook dat moet groot genoeg zijn, voor elke rij die te
        /// zien is en voor wat er verborgen is samen.
        /// </summary>
        public Zijde Team(string werkplaats)
        {
            var (eigen, ander) = (PerSoort(_regels.Where(r => r.Regel.Kernteam == werkplaats)), PerSoort(_regels.Where(r => r.Regel.Kernteam != werkplaats)));
            if (Plaats.Toon(werkplaats) is null || ander.IsKlein(Norm.Minimum))
            {
                return Zijde.Dicht(eigen);
            }

            bool[] vooraf = [.. Enumerable.Range(0, eigen.Boom.Rijen.Count).Select(r => eigen.Minuten(r) > 0 && (Soort.IsVerborgen(r) || Onderdrukking.IsKlein(ander.Samen([r]), Norm.Minimum)))];
            var verborgen = eigen.Verborgen(Norm.Minimum, vooraf);
            int[] weg = [.. Enumerable.Range(0, verborgen.Length).Where(r => verborgen[r])];
            return Onderdrukking.IsKlein(ander.Samen(weg), Norm.Minimum) || Onderdrukking.IsKlein(eigen.Samen(weg), Norm.Minimum) ? Zijde.Dicht(eigen) : new(eigen, verborgen);
        }

        private Urenverdeling PerSoort(IEnumerable<(Tijdregel Regel, Guid Wie)> regels)
        {
            var boom = new Rijboom(Lijsten.Waarden.Where(w => w.Lijst == Lijst.Tijdsoort).OrderBy(w => w.Volgorde).Select(w => new Tabelrij(w.Code, w.Label)));
            return new(boom, regels.Select(r => (r.Regel.Soort, r.Wie, r.Regel.Minuten)));
        }
    }

    /// <summary>Een verdeling met wat ervan te zien is.</summary>
    private sealed class Zijde(Urenverdeling verdeling, bool[] verborgen)
    {
        private const int MinutenPerUur = 60;

        public Zijde(Urenverdeling verdeling, int minimum)
            : this(verdeling, verdeling.IsKlein(minimum) ? Alles(verdeling) : verdeling.Verborgen(minimum))
        {
        }

        public Urenverdeling Verdeling => verdeling;

        /// <summary>Het geheel; leeg als er te weinig te zien is.</summary>
        public int? Uren => verborgen.Any(v => !v) ? Afgerond(verdeling.Totaal) : null;

        public static Zijde Dicht(Urenverdeling verdeling) => new(verdeling, Alles(verdeling));

        public bool IsVerborgen(int rij) => verborgen[rij];

        public string Label(string rij) => verdeling.Boom.Rijen[verdeling.Boom.Plek(rij)].Label;

        public int? Toon(string rij) => verdeling.Boom.Plek(rij) is var plek && verborgen[plek] ? null : Afgerond(verdeling.Minuten(plek));

        private static bool[] Alles(Urenverdeling verdeling) => [.. verdeling.Boom.Rijen.Select(_ => true)];

        private static int Afgerond(int minuten) => Cijferopmaak.RondAf((int)Math.Round(minuten / (decimal)MinutenPerUur, MidpointRounding.AwayFromZero));
    }
}
