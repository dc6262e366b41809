using Maatwerkplaats.Core.Inrichting;
using static Maatwerkplaats.Core.Inrichting.InrichtingRegels;

namespace Maatwerkplaats.Core.Tests.Inrichting;

/// <summary>De regels voor Maatwerkplaatsen, termijnen en grenzen.</summary>
public sealed class PlaatsregelsTests
{
    [Theory, OpElkeDatabase]
    public Task PlaatsHeeftEenNaam_WhenBlank_Refuses(Database database) => Begin(database, " ", "een-code").ShouldBreken(PlaatsHeeftEenNaam);

    [Theory, OpElkeDatabase]
    public async Task PlaatscodeIsGeldig_WhenItHasOtherSigns_Refuses(Database database)
    {
        await Begin(database, "Maatwerkplaats met een vreemde code", "Twee Woorden").ShouldBreken(PlaatscodeIsGeldig);
        await Begin(database, "Maatwerkplaats met een lange code", new('x', 41)).ShouldBreken(PlaatscodeIsGeldig);
    }

    [Theory, OpElkeDatabase]
    public async Task DrempelLigtBinnenDeGrenzen_OutsideTheBounds_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var beheerder = await Proefcasus.Persoon(site, "beheerder");

        foreach (var drempel in new[] { Werklast.Laagst - 1, Werklast.Hoogst + 1 })
        {
            await site.Dienst<Inrichtingdienst>().ZetTermijnen(beheerder, new(Termijnen.Kortst, Termijnen.Langst), drempel, new(Guid.CreateVersion7()))
                .ShouldBreken(DrempelLigtBinnenDeGrenzen);
        }
    }

    [Theory, OpElkeDatabase]
    public async Task KleinsteAantalLigtBinnenDeGrenzen_OutsideTheBounds_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var beheerder = await Proefcasus.Persoon(site, "beheerder");

        foreach (var minimum in new[] { Kleinstecel.Laagst - 1, Kleinstecel.Hoogst + 1 })
        {
            await site.Dienst<Inrichtingdienst>().ZetKleinsteCel(beheerder, minimum, new(Guid.CreateVersion7())).ShouldBreken(KleinsteAantalLigtBinnenDeGrenzen);
        }
    }

    private static async Task Begin(Database database, string naam, string code)
    {
        var site = Testsite.Op(database);
        await site.Dienst<Inrichtingdienst>().BeginWerkplaats(
            await Proefcasus.Persoon(site, "beheerder"), code, new(naam, WerkplaatsSoort.Mini, null, null), [], new(Guid.CreateVersion7()));
    }
}
