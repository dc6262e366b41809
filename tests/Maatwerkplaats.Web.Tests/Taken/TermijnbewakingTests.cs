using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Taken;

public sealed class TermijnbewakingTests
{
    [Theory, OpElkeDatabase]
    public async Task Controleer_WhenDueTomorrowAndThenOverdue_TellsTheContactPersonOnceEach(Database database)
    {
        var proef = await Proef.Maak(database);

        (await proef.Controleer(dagen: 0)).ShouldBe(0);
        (await proef.Controleer(dagen: proef.DagenTotStreefdatum - 1)).ShouldBe(1);
        (await proef.Controleer(dagen: proef.DagenTotStreefdatum)).ShouldBe(0);
        (await proef.Controleer(dagen: proef.DagenTotStreefdatum + 7)).ShouldBe(1);
        (await proef.Controleer(dagen: proef.DagenTotStreefdatum + 8)).ShouldBe(0);

        var berichten = await proef.Termijnberichten();
        berichten.Count.ShouldBe(2);
        berichten.ShouldAllBe(b => b.PersoonId == proef.Ik.Id && b.Casus == proef.Casus.Nummer);
    }

    [Theory, OpElkeDatabase]
    public async Task Controleer_WhenClockIsPaused_SaysNothing(Database database)
    {
        var proef = await Proef.Maak(database);
        await proef.Doe(c => c.PauzeerKlok("Wacht op advies"));

        (await proef.Controleer(dagen: 60)).ShouldBe(0);
    }

    [Theory, OpElkeDatabase]
    public async Task Neem_WhenAnotherHoldsTheTurn_WaitsUntilItEnds(Database database)
    {
        var taak = $"proef-{Guid.NewGuid():N}";
        var (een, twee, nu) = (Guid.NewGuid(), Guid.NewGuid(), new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
        var databases = Testsite.Op(database).Databases;
        Task<bool> Neem(Guid wie, int minuten) =>
            new Beurtverdeler(databases, new Testklok(nu.AddMinutes(minuten))).Neem(taak, wie, TimeSpan.FromMinutes(30), default);

        (await Neem(een, 0)).ShouldBeTrue();
        (await Neem(twee, 10)).ShouldBeFalse();
        (await Neem(een, 15)).ShouldBeTrue();
        (await Neem(twee, 40)).ShouldBeFalse();
        (await Neem(twee, 46)).ShouldBeTrue();
    }

    /// <summary>Een casus in een eigen organisatie, zodat de controle niets van andere tests raakt.</summary>
    private sealed record Proef(Testsite Site, Gebruiker Ik, CasusStaat Casus)
    {
        public int DagenTotStreefdatum => Casus.Termijn.Streefdatum!.Value.DayNumber - Kalender.DatumInNederland(DateTime.UtcNow).DayNumber;

        public static async Task<Proef> Maak(Database database)
        {
            var site = Testsite.Op(database);
            var organisatie = $"org-{Guid.NewGuid():N}";
            var persoon = new Persoon { Id = Guid.CreateVersion7(), Organisatie = organisatie, Naam = "Ans", Functie = "", Onderdeel = "", Email = "ans@voorbeeld.nl" };
            await using (var db = await site.Databases.Open(organisatie))
            {
                db.Add(persoon);
                await db.SaveChangesAsync();
            }

            var ik = Gebruiker.Van(persoon) with { };
            var kernteam = new Gebruiker(ik.Id, organisatie, ik.Naam, "", "", false, [new(Rol.Kernteam, "landelijk")]);
            var dienst = site.Dienst<Casusdienst>();
            var casus = await dienst.MeldAan(kernteam, new("Wringt", "Wens") { Werkplaats = "landelijk" }, new(Guid.NewGuid()));
            return new(site, kernteam, await dienst.Doe(kernteam, casus.Nummer, CasusRecht.Beoordelen, new(Guid.NewGuid()), c => c.PakOp()));
        }

        public Task<CasusStaat> Doe(Action<Casus> daad) =>
            Site.Dienst<Casusdienst>().Doe(Ik, Casus.Nummer, CasusRecht.Aanvullen, new(Guid.NewGuid()), daad);

        public Task<int> Controleer(int dagen) =>
            new Termijnbewaking(Site.Databases, Site.Dienst<Organisatieronde>(), Site.Dienst<Versleuteling>(), new Dagklok(dagen)).Controleer(Ik.Organisatie);

        public async Task<List<Bericht>> Termijnberichten()
        {
            await using var db = await Site.Databases.Open(Ik.Organisatie);
            return await db.Set<Bericht>().Where(b => b.Soort == BerichtSoort.Termijn).ToListAsync();
        }
    }

    private sealed class Dagklok(int dagen) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddDays(dagen);
    }
}
