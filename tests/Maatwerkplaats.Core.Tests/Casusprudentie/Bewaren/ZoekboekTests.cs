using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Toegang;
using static Maatwerkplaats.Core.Casusprudentie.Bewaren.ZoekboekRegels;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Bewaren;

public sealed class ZoekboekTests
{
    private static readonly Bewaarkeuze Keuze = new("Voorschotten", "Voor het overleg", Zoekritme.Geen);

    [Theory, OpElkeDatabase]
    public async Task ZoekopdrachtHeeftEenNaam_WhenBlank_Refuses(Database database) =>
        await Bewaar(database, await Wie(database), Keuze with { Naam = " " }).ShouldBreken(ZoekopdrachtHeeftEenNaam);

    [Theory, OpElkeDatabase]
    public async Task ZoekopdrachtHeeftEenKorteNaam_WhenLonger_Refuses(Database database) =>
        await Bewaar(database, await Wie(database), Keuze with { Naam = new('x', LangsteNaam + 1) }).ShouldBreken(ZoekopdrachtHeeftEenKorteNaam);

    [Theory, OpElkeDatabase]
    public async Task WaaromIsKort_WhenLonger_Refuses(Database database) =>
        await Bewaar(database, await Wie(database), Keuze with { Waarom = new('x', LangsteWaarom + 1) }).ShouldBreken(WaaromIsKort);

    [Theory, OpElkeDatabase]
    public async Task ErStaatGeenBsnIn_NameReasonOrWords_Refuses(Database database)
    {
        var wie = await Wie(database);

        await Bewaar(database, wie, Keuze with { Naam = "klant 111222333" }).ShouldBreken(ErStaatGeenBsnIn);
        await Bewaar(database, wie, Keuze with { Waarom = "klant 111222333" }).ShouldBreken(ErStaatGeenBsnIn);
        await Bewaar(database, wie, Keuze, "111222333").ShouldBreken(ErStaatGeenBsnIn);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsIetsGezocht_WhenEmpty_Refuses(Database database) =>
        await Bewaar(database, await Wie(database), Keuze, " ").ShouldBreken(ErIsIetsGezocht);

    [Theory, OpElkeDatabase]
    public async Task ZoekopdrachtHeeftEenEigenNaam_WhenTakenInOtherCapitals_Refuses(Database database)
    {
        var wie = await Wie(database);
        await Bewaar(database, wie, Keuze);

        await Bewaar(database, wie, Keuze with { Naam = "VOORSCHOTTEN" }).ShouldBreken(ZoekopdrachtHeeftEenEigenNaam);
        await Bewaar(database, await Wie(database), Keuze);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsPlaatsVoorEenZoekopdracht_WhenFull_Refuses(Database database)
    {
        var wie = await Wie(database);
        for (var keer = 0; keer < Meest; keer++)
        {
            await Bewaar(database, wie, Keuze with { Naam = $"Zoekopdracht {keer}" });
        }

        await Bewaar(database, wie, Keuze).ShouldBreken(ErIsPlaatsVoorEenZoekopdracht);
    }

    /// <summary>Een lezer voor zichzelf, zodat tests elkaar niet tellen.</summary>
    private static async Task<Gebruiker> Wie(Database database) => await Eenling.Maak(Testsite.Op(database));

    private static Task Bewaar(Database database, Gebruiker wie, Bewaarkeuze keuze, string zoek = "voorschot") =>
        Testsite.Op(database).Dienst<Zoekboek>().Bewaar(wie, new Zoekopdracht(zoek), keuze, Guid.CreateVersion7());
}
