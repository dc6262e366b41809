using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Leesgebruik;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Dashboards;

/// <summary>
/// Stelt een dashboard samen voor wie het opent: uit de feiten in het geheugen, en met hooguit een handvol tellingen aan de database
/// over wat daar niet in staat. Er zijn geen ranglijsten van mensen of plaatsen.
/// </summary>
public sealed class Dashboardlezer(
    IDbContextFactory<MaatwerkDb> databases, Feitenspiegel spiegel, Lijstenbron lijstenbron, Terugbliklezer terugblikken, Urencijfers uren, TimeProvider klok)
{
    private static readonly Solvestand[] Lopend = [Solvestand.Opgepakt, Solvestand.Besloten, Solvestand.InUitvoering];

    private readonly Dashboardrekenaar _rekenaar = new();

    /// <exception cref="GeenToegang">Als deze gebruiker geen cijfers mag zien.</exception>
    /// <exception cref="NietGevonden">Als dit dashboard niet voor deze gebruiker is.</exception>
    public async Task<Dashboard> Lees(Gebruiker wie, Dashboardsoort soort, CancellationToken ct = default)
    {
        DashboardToegang.Eis(wie, soort);
        var (zicht, vandaag) = (Verantwoordingstoegang.Voor(wie), Kalender.DatumInNederland(klok.Nu()));
        var beschermd = zicht == Cijferzicht.Beschermd;
        await using var db = await databases.Open(wie.Organisatie, ct);
        int? minimum = beschermd ? await Kleinstecel.Lees(db, ct) : null;
        var perioden = beschermd ? Dashboardperioden.Beschermd(vandaag) : Dashboardperioden.Volledig(vandaag);
        var uitFeiten = _rekenaar.Reken(
            await spiegel.Lees(wie.Organisatie, ct), zicht == Cijferzicht.EigenPlaatsen ? wie.Werkplaatsen : [], soort, perioden, await lijstenbron.Lees(wie.Organisatie, ct), minimum);
        var cijfers = new List<Kerncijfer>(uitFeiten);
        if (soort is Dashboardsoort.Kernteam or Dashboardsoort.Coordinator)
        {
            cijfers.AddRange(await Werkstand(db, wie, vandaag, ct));
        }

        cijfers.AddRange(await uren.Lees(wie, vandaag, ct));
        cijfers.Add(await Geholpen(wie, ct));
        if (!wie.Extern)
        {
            cijfers.Add(await Gepubliceerd(db, vandaag.Year, ct));
            cijfers.Add(await Solves(db, ct));
        }

        if (wie.IsMaatwerker)
        {
            cijfers.Add(await Missers(db, ct));
        }

        return new(soort, DashboardToegang.Soorten(wie), perioden, [.. cijfers.OrderBy(c => c.Doel)], minimum);
    }

    /// <summary>Wat er nu ligt, in één telling; alleen voor wie die casussen ook in de werklijst ziet.</summary>
    private static async Task<IEnumerable<Kerncijfer>> Werkstand(MaatwerkDb db, Gebruiker wie, DateOnly vandaag, CancellationToken ct)
    {
        var filter = new Werklijstfilter { Werkplaatsen = wie.IsLandelijk ? [] : wie.Werkplaatsen };
        var stand = await db.Set<CasusRij>().AsNoTracking().Zichtbaar(wie, vandaag).Voldoet(filter, vandaag).GroupBy(_ => 1).Select(g => new
        {
            Open = g.Count(),
            ZonderAntwoord = g.Count(c => c.Fase == Fase.Aangemeld || c.Fase == Fase.Triage),
            ZonderContactpersoon = g.Count(c => c.ContactpersoonId == null),
            OverTermijn = g.Count(c => !c.Gepauzeerd && c.Streefdatum < vandaag),
        }).FirstOrDefaultAsync(ct);
        return
        [
            Nu("open", "Hoeveel casussen staan nu open?", "Alles wat nog niet is afgerond, doorverwezen of ingetrokken, van de Maatwerkplaatsen waar je voor werkt.", stand?.Open, "/casussen"),
            Nu("zonder-antwoord", "Hoeveel inbrengers wachten op antwoord?", "Open casussen waarvan de triage nog niet is afgesloten.", stand?.ZonderAntwoord, "/casussen?alleen=ZonderAntwoord"),
            Nu("zonder-contactpersoon", "Hoeveel casussen hebben nog geen contactpersoon?", "Open casussen die nog niemand heeft opgepakt.", stand?.ZonderContactpersoon, "/casussen?alleen=ZonderContactpersoon"),
            Nu("over-termijn", "Hoeveel casussen zijn over hun termijn?", "Open casussen waarvan de streefdatum voorbij is en de klok loopt.", stand?.OverTermijn, "/casussen?alleen=OverTermijn"),
        ];

        static Kerncijfer Nu(string code, string vraag, string definitie, int? aantal, string adres) =>
            new(code, Registratiedoel.Voortgang, vraag, definitie, Cijfersoort.Aantal, aantal ?? 0, null, "op dit moment", []) { Adres = adres };
    }

    /// <summary>Wat mensen ervan vonden; voor iedereen dezelfde, beschermde cijfers.</summary>
    private async Task<Kerncijfer> Geholpen(Gebruiker wie, CancellationToken ct)
    {
        var cijfers = await terugblikken.Lees(wie, ct: ct);
        var tabel = cijfers.Tabellen[0];
        var ja = tabel.Rijen.FirstOrDefault(r => r.Label == Terugblikoordeel.Ja.Label());
        return new(
            "geholpen", Registratiedoel.Leren, "Hoeveel mensen vonden dat de Maatwerkplaats hielp?", tabel.Definitie, Cijfersoort.Aandeel, ja?.NuDeel, ja?.ToenDeel,
            tabel.Nu is > 0 ? $"van {tabel.Nu:N0} antwoorden in de {cijfers.Half}, van alle Maatwerkplaatsen samen" : null,
            [new($"{cijfers.Half.Vorige}", ja?.ToenDeel), new($"{cijfers.Half}", ja?.NuDeel)])
        {
            Adres = "/terugblikken",
            IsVerborgen = ja?.NuDeel is null && tabel.Nu is not 0,
        };
    }

    /// <summary>Nummers lopen per jaar vanaf 1: het hoogste is het aantal, zonder alles te tellen.</summary>
    private static async Task<Kerncijfer> Gepubliceerd(MaatwerkDb db, int jaar, CancellationToken ct)
    {
        var verloop = new List<Verlooppunt>();
        for (var welk = jaar - 4; welk <= jaar; welk++)
        {
            verloop.Add(new($"{welk}", await db.Set<Uitspraak>().Where(u => u.Jaar == welk).MaxAsync(u => (int?)u.Nummer, ct) ?? 0));
        }

        return new(
            "casusprudentie", Registratiedoel.Leren, "Hoeveel casussen kwamen erbij in de casusprudentie?",
            "Gepubliceerd in het kalenderjaar, van alle Maatwerkplaatsen samen, ook wat later is ingetrokken. Elke collega kan ze lezen.",
            Cijfersoort.Aantal, verloop[^1].Waarde, verloop[^2].Waarde, $"in {jaar} tot nu toe", verloop)
        { Adres = "/casusprudentie", IsVergelijkbaar = false };
    }

    private static async Task<Kerncijfer> Solves(MaatwerkDb db, CancellationToken ct)
    {
        var standen = await db.Set<SolveRij>().AsNoTracking().GroupBy(s => s.Stand).Select(g => new { Stand = g.Key, Aantal = g.Count() }).ToListAsync(ct);
        return new(
            "solves", Registratiedoel.Oorzaken, "Aan hoeveel oorzaken wordt gewerkt?",
            "Solves die zijn opgepakt, besloten of in uitvoering. Een solve gaat over een oorzaak, niet over een mens; elke collega kan ze lezen.",
            Cijfersoort.Aantal, standen.Where(s => Lopend.Contains(s.Stand)).Sum(s => s.Aantal), null,
            $"en {standen.Where(s => s.Stand == Solvestand.Opgelost).Sum(s => s.Aantal):N0} opgelost", [])
        { Adres = "/solves" };
    }

    private static async Task<Kerncijfer> Missers(MaatwerkDb db, CancellationToken ct) => new(
        "niet-gevonden", Registratiedoel.Leren, "Waarnaar wordt gezocht zonder dat er iets is?",
        "Woorden waarop minstens twee keer zonder uitslag is gezocht en die nog niemand afhandelde. Wie zocht, staat er niet bij.",
        Cijfersoort.Aantal, await db.Set<Zoekmisser>().CountAsync(z => z.AfgehandeldOp == null && z.Aantal >= Zoekmisserboek.Minste, ct), null, "in alle Maatwerkplaatsen samen", [])
    { Adres = "/casusprudentie/gebruik#niet-gevonden" };
}
