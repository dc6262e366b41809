using Maatwerkplaats.Core.Apisleutels;
using static Maatwerkplaats.Core.Apisleutels.ApisleutelRegels;

namespace Maatwerkplaats.Core.Tests.Apisleutels;

public sealed class ApisleutelRegelsTests
{
    [Theory, OpElkeDatabase]
    public async Task SleutelHeeftEenNaam_WhenBlank_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Apisleutelbeheer>().Maak(await Proefcasus.Persoon(site, "beheerder"), " ", default, new(Guid.CreateVersion7())).ShouldBreken(SleutelHeeftEenNaam);
    }

    [Theory, OpElkeDatabase]
    public async Task SleutelGeldtNog_WhenWithdrawnTwice_RefusesTheSecond(Database database)
    {
        var site = Testsite.Op(database);
        var (beheer, beheerder, id) = (site.Dienst<Apisleutelbeheer>(), await Proefcasus.Persoon(site, "beheerder"), Guid.CreateVersion7());
        await beheer.Maak(beheerder, $"programma {id:N}", default, new(id));
        await beheer.TrekIn(beheerder, id, new(Guid.CreateVersion7()));

        await beheer.TrekIn(beheerder, id, new(Guid.CreateVersion7())).ShouldBreken(SleutelGeldtNog);
    }

    [Theory, OpElkeDatabase]
    public async Task NaamIsNietTeLang_WhenLonger_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Apisleutelbeheer>().Maak(await Proefcasus.Persoon(site, "beheerder"), new('x', LangsteNaam + 1), default, new(Guid.CreateVersion7()))
            .ShouldBreken(NaamIsNietTeLang);
    }
}
