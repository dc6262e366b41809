using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Leerlijn;

public sealed class LeernotitiesTests
{
    [Theory, OpElkeDatabase]
    public async Task LeernotitieIsGeschreven_WhenEmpty_IsRefused(Database database) => await Schrijf(database, " ").ShouldBreken(LeerRegels.LeernotitieIsGeschreven);

    [Theory, OpElkeDatabase]
    public async Task LeernotitieIsNietTeLang_WhenLong_IsRefused(Database database) => await Schrijf(database, new('a', LeerRegels.MeesteTekens + 1)).ShouldBreken(LeerRegels.LeernotitieIsNietTeLang);

    [Theory, OpElkeDatabase]
    public async Task LeernotitieBijIsNietTeLang_WhenLong_IsRefused(Database database) => await Schrijf(database, "Geleerd.", new('a', LeerRegels.LangsteBij + 1)).ShouldBreken(LeerRegels.LeernotitieBijIsNietTeLang);

    [Theory, OpElkeDatabase]
    public async Task LeernotitieNoemtGeenBsn_WhenItDoes_IsRefused(Database database)
    {
        await Schrijf(database, "Van 999993653 geleerd.").ShouldBreken(LeerRegels.LeernotitieNoemtGeenBsn);
        await Schrijf(database, "Geleerd.", "999993653").ShouldBreken(LeerRegels.LeernotitieNoemtGeenBsn);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsPlaatsVoorEenLeernotitie_WhenThereAreTooMany_IsRefused(Database database)
    {
        var (notities, wie) = (Testsite.Op(database).Dienst<Leernotities>(), Iemand());
        await notities.Schrijf(wie, Guid.CreateVersion7(), "Eerste.", null);
        await using (var db = await Testsite.Op(database).Databases.Open("uwv"))
        {
            var sleutel = (await db.Set<Leernotitie>().AsNoTracking().ToListAsync()).OrderBy(n => n.Id).Last().Schrijversleutel;
            db.AddRange(Enumerable.Range(1, LeerRegels.MeesteNotities - 1).Select(_ => new Leernotitie { Id = Guid.CreateVersion7(), Organisatie = "uwv", Schrijversleutel = sleutel, Inhoud = new("x") }));
            await db.SaveChangesAsync();
        }

        await notities.Schrijf(wie, Guid.CreateVersion7(), "Te veel.", null).ShouldBreken(LeerRegels.ErIsPlaatsVoorEenLeernotitie);
        await notities.GooiAllesWeg(wie);
        await notities.Schrijf(wie, Guid.CreateVersion7(), "Past weer.", null);
    }

    [Theory, OpElkeDatabase]
    public async Task LeernotitieIsNogDezelfde_WhenChangedElsewhere_IsRefused(Database database)
    {
        var (notities, wie, id) = (Testsite.Op(database).Dienst<Leernotities>(), Iemand(), Guid.CreateVersion7());
        await notities.Schrijf(wie, id, "Eerst.", null);
        await notities.Wijzig(wie, id, 0, "Toen.", null);

        await notities.Wijzig(wie, id, 0, "Anders.", null).ShouldBreken(LeerRegels.LeernotitieIsNogDezelfde);
        await notities.Wijzig(wie, id, 0, "Toen.", null);
        await notities.Wijzig(wie, id, 1, "Anders.", "MWP-2026-0001");
        (await notities.Van(wie)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            n => (n.Inhoud.Tekst, n.Inhoud.Bij, n.Slag).ShouldBe(("Anders.", "MWP-2026-0001", 2)), n => n.Inhoud.GewijzigdOp.ShouldNotBeNull());
    }

    [Theory, OpElkeDatabase]
    public async Task Notities_OfAnother_AreNotThere(Database database)
    {
        var (notities, ik, ander, id) = (Testsite.Op(database).Dienst<Leernotities>(), Iemand(), Iemand(), Guid.CreateVersion7());
        await notities.Schrijf(ik, id, "Van mij.", null);
        await notities.Schrijf(ik, id, "Nog eens verstuurd.", null);

        (await notities.Van(ander)).ShouldBeEmpty();
        await Should.ThrowAsync<NietGevonden>(() => notities.Lees(ander, id));
        await Should.ThrowAsync<NietGevonden>(() => notities.Wijzig(ander, id, 0, "Gekaapt.", null));
        await notities.Schrijf(ander, id, "Overschreven?", null);
        await notities.GooiWeg(ander, id);
        await notities.GooiAllesWeg(ander);
        (await notities.Van(ander with { Rollen = [.. Enum.GetValues<Rol>().Select(r => new Rolhouding(r, "landelijk"))] })).ShouldBeEmpty();
        await Should.ThrowAsync<GeenToegang>(() => notities.Van(ik with { Extern = true }));

        (await notities.Lees(ik, id)).Inhoud.Tekst.ShouldBe("Van mij.");
        await notities.GooiWeg(ik, id);
        await notities.GooiWeg(ik, id);
        (await notities.Van(ik)).ShouldBeEmpty();
    }

    private static Gebruiker Iemand() => new(Guid.CreateVersion7(), "uwv", "Proef", "medewerker", "uitkeren", Extern: false, []);

    private static Task Schrijf(Database database, string tekst, string? bij = null) => Testsite.Op(database).Dienst<Leernotities>().Schrijf(Iemand(), Guid.CreateVersion7(), tekst, bij);
}
