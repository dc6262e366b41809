using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.TestCommon.Willekeurig;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Toegang;

public sealed class ZichtbaarTests
{
    /// <summary>De lijst en de casus zelf mogen het nooit oneens zijn over wie iets mag weten.</summary>
    [Theory, OpElkeDatabase]
    public async Task Zichtbaar_ForManyRandomCasesAndPeople_GivesExactlyTheCasesThatMayBeSeen(Database database)
    {
        await using var test = new Testdatabase(database, gereed: true);
        await using var db = test.Open();
        var toeval = new Random(42);
        var casussen = Enumerable.Range(1, 400)
            .Select(n => Willekeurigverloop.Speel([.. Enumerable.Range(0, toeval.Next(120)).Select(_ => toeval.Next())], $"MWP-2026-{n:0000}").Staat).ToArray();
        foreach (var casus in casussen)
        {
            var rij = new CasusRij { Id = casus.Id, Organisatie = "uwv", Nummer = casus.Nummer };
            CasusProjectie.WerkBij(rij, casus, casus.AangemeldOp, null);
            db.Add(rij);
        }

        await db.SaveChangesAsync();
        // Pas kijken als alles is gebeurd; sommige toestemmingen gelden dan nog even.
        var eind = DateOnly.FromDateTime(TestCasus.Begin).AddDays(100);
        foreach (var wie in Mensen())
        {
            foreach (var dag in new[] { eind, eind.AddDays(10), eind.AddDays(400) })
            {
                var lijst = await db.Set<CasusRij>().Zichtbaar(wie, dag).Select(c => c.Nummer).ToListAsync();
                var rechten = casussen.Where(c => CasusToegang.Voor(wie, c, dag).MagZien).Select(c => c.Nummer).ToArray();
                var wat = $"{wie.Naam}, extern {wie.Extern}, rollen {string.Join(',', wie.Rollen)}, op {dag}";
                lijst.Except(rechten).ShouldBeEmpty(wat);
                rechten.Except(lijst).ShouldBeEmpty(wat);
            }
        }
    }

    private static IEnumerable<Gebruiker> Mensen() =>
        from mens in Daden.Mensen.Append(new(Guid.CreateVersion7(), "Buitenstaander", "adviseur", "uitkeren"))
        from rol in new Rolhouding?[] { null, new(Rol.Kernteam, "limburg"), new(Rol.CoordinatorRegio, "noord"), new(Rol.CoordinatorLandelijk, ""), new(Rol.Solve, ""), new(Rol.Manager, "noord"), new(Rol.Beheerder, "") }
        from vanBuiten in new[] { false, true }
        select new Gebruiker(mens.PersoonId ?? Guid.CreateVersion7(), "uwv", mens.Naam, mens.Functie, mens.Onderdeel, vanBuiten, rol is null ? [] : [rol]);
}
