using Maatwerkplaats.Core.Casussen;
using static Maatwerkplaats.Core.Casussen.Weergavenkast;

namespace Maatwerkplaats.Core.Tests.Casussen;

/// <summary>Eigen weergaven van de werklijst, en concepten.</summary>
public sealed class WeergavenkastTests
{
    [Theory, OpElkeDatabase]
    public async Task WeergaveHeeftEenNaam_WhenBlank_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Weergavenkast>().Bewaar(await Eenling.Maak(site), " ", "deel=Open").ShouldBreken(WeergaveHeeftEenNaam);
    }

    [Theory, OpElkeDatabase]
    public async Task WeergaveHeeftEenKorteNaam_WhenLonger_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Weergavenkast>().Bewaar(await Eenling.Maak(site), new('x', LangsteNaam + 1), "deel=Open").ShouldBreken(WeergaveHeeftEenKorteNaam);
    }

    [Theory, OpElkeDatabase]
    public async Task WeergaveHeeftEenEigenNaam_WhenTaken_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var (kast, wie) = (site.Dienst<Weergavenkast>(), await Eenling.Maak(site));
        await kast.Bewaar(wie, "Mijn spoed", "deel=Open");

        await kast.Bewaar(wie, "mijn SPOED", "deel=Nieuw").ShouldBreken(WeergaveHeeftEenEigenNaam);
    }

    [Theory, OpElkeDatabase]
    public async Task ErIsPlaatsVoorEenWeergave_WhenFull_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var (kast, wie) = (site.Dienst<Weergavenkast>(), await Eenling.Maak(site));
        for (var keer = 0; keer < Meest; keer++)
        {
            await kast.Bewaar(wie, $"Weergave {keer}", "deel=Open");
        }

        await kast.Bewaar(wie, "Nog een", "deel=Open").ShouldBreken(ErIsPlaatsVoorEenWeergave);
    }

    [Theory, OpElkeDatabase]
    public async Task ConceptIsNietTeLang_WhenLonger_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var velden = new Dictionary<string, string[]> { ["Invoer.Buikpijn"] = [new('x', Conceptenkast.LangsteConcept)] };

        await site.Dienst<Conceptenkast>().Bewaar(await Eenling.Maak(site), "aanmelden", velden, default).ShouldBreken(Conceptenkast.ConceptIsNietTeLang);
    }
}
