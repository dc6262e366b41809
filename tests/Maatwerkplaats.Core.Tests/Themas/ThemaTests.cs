using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Themas;
using static Maatwerkplaats.Core.Themas.ThemaRegels;

namespace Maatwerkplaats.Core.Tests.Themas;

public sealed class ThemaTests
{
    private static readonly Guid Een = Guid.NewGuid(), Twee = Guid.NewGuid(), Drie = Guid.NewGuid();

    [Fact]
    public void Begin_WithOneSignal_IsATheme()
    {
        var staat = Thema.Herhaal(Nieuw(Een).Nieuw);

        (staat.Nummer, staat.Naam, staat.Stand).ShouldBe(("THM-2026-0001", "Brief onduidelijk", Themastand.Open));
        staat.Signalen.ShouldBe([Een]);
    }

    [Fact]
    public void ThemaHeeftEenNaam_WhenEmpty_Refuses() => Breekt(ThemaHeeftEenNaam, () => Thema.Begin(Guid.NewGuid(), "THM-2026-0001", " ", null, [Een]));

    [Fact]
    public void NaamIsNietTeLang_WhenTooLong_Refuses() => Breekt(NaamIsNietTeLang, () => Nieuw(Een).Hernoem(new('x', LangsteNaam + 1), null));

    [Fact]
    public void TekstIsNietTeLang_WhenTooLong_Refuses() => Breekt(TekstIsNietTeLang, () => Nieuw(Een).Hernoem("Naam", new('x', LangsteTekst + 1)));

    [Fact]
    public void ThemaHeeftEenSignaal_WhenNone_Refuses() => Breekt(ThemaHeeftEenSignaal, () => Nieuw());

    [Fact]
    public void ThemaHeeftEenSignaal_WhenAllBelongAlready_Refuses() => Breekt(ThemaHeeftEenSignaal, () => Nieuw(Een).VoegToe([Een]));

    [Fact]
    public void HaalEraf_AsCounterExample_StaysInSightUntilItBelongsAgain()
    {
        var thema = Nieuw(Een, Twee);

        thema.HaalEraf(Twee, tegenvoorbeeld: true);
        (thema.Staat.Signalen.Count, thema.Staat.Tegenvoorbeelden.Count).ShouldBe((1, 1));
        thema.VoegToe([Twee]);
        (thema.Staat.Signalen.Count, thema.Staat.Tegenvoorbeelden.Count).ShouldBe((2, 0));
    }

    [Fact]
    public void SignaalHoortErbij_WhenItDoesNot_Refuses() => Breekt(SignaalHoortErbij, () => Nieuw(Een, Twee).HaalEraf(Drie, false));

    [Fact]
    public void ThemaHoudtEenSignaal_WhenItIsTheLast_Refuses() => Breekt(ThemaHoudtEenSignaal, () => Nieuw(Een).HaalEraf(Een, false));

    [Fact]
    public void ThemaHoudtEenSignaal_WhenAllSplitOff_Refuses() => Breekt(ThemaHoudtEenSignaal, () => Nieuw(Een, Twee).SplitsAf([Een, Twee], "THM-2026-0002"));

    [Fact]
    public void LegTerzijde_UntilItGrowsByTheStatedAmount_ThenComesBack()
    {
        var thema = Nieuw(Een);
        thema.LegTerzijde("We wachten af.", 2);

        thema.VoegToe([Twee]);
        thema.Staat.Stand.ShouldBe(Themastand.Terzijde);
        thema.VoegToe([Drie]);

        (thema.Staat.Stand, thema.Staat.Reden).ShouldBe((Themastand.Open, null));
        Thema.Herhaal(thema.Nieuw).Stand.ShouldBe(Themastand.Open);
    }

    [Fact]
    public void TerzijdeHeeftEenReden_WhenEmpty_Refuses() => Breekt(TerzijdeHeeftEenReden, () => Nieuw(Een).LegTerzijde("", 2));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(MeesteGroei + 1)]
    public void TerugBijIsEenAantal_WhenItIsNot_Refuses(int? aantal) => Breekt(TerugBijIsEenAantal, () => Nieuw(Een).LegTerzijde("Daarom.", aantal));

    [Fact]
    public void ThemaLigtNietAlTerzijde_WhenItDoes_Refuses()
    {
        var thema = Nieuw(Een);
        thema.LegTerzijde("Daarom.", 2);

        Breekt(ThemaLigtNietAlTerzijde, () => thema.LegTerzijde("Nog eens.", 2));
    }

    [Fact]
    public void ThemaLigtTerzijde_WhenItIsOpen_Refuses() => Breekt(ThemaLigtTerzijde, () => Nieuw(Een).PakWeerOp());

    [Fact]
    public void SamenIsMetEenAnder_WhenItIsItself_Refuses() => Breekt(SamenIsMetEenAnder, () => Nieuw(Een).GaOpIn(Nieuw(Een).Staat));

    [Fact]
    public void ThemaIsNietOpgegaan_WhenItIs_Refuses()
    {
        var thema = Nieuw(Een);
        thema.GaOpIn(new() { Nummer = "THM-2026-0002" });

        Breekt(ThemaIsNietOpgegaan, () => thema.VoegToe([Twee]));
        (thema.Staat.OpgegaanIn, thema.Staat.Signalen.Count).ShouldBe(("THM-2026-0002", 0));
    }

    [Fact]
    public void SplitsingHeeftSignalen_WhenTheyAreOfAnother_Refuses() => Breekt(SplitsingHeeftSignalen, () => Nieuw(Een, Twee).SplitsAf([Drie], "THM-2026-0002"));

    private static Thema Nieuw(params Guid[] signalen) => Thema.Begin(Guid.NewGuid(), "THM-2026-0001", "Brief onduidelijk", null, signalen);

    private static void Breekt(Regel regel, Action daad) => Should.Throw<RegelOvertreden>(daad).Regel.ShouldBe(regel);
}
