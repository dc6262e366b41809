using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using static Maatwerkplaats.Core.Tests.Netwerk.Tafelbeelden;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class GelijkeErvaringTests
{
    [Fact]
    public void Van_WithLikeCases_CountsOrganisationsMandatesAndSessions()
    {
        var ervaring = Ervaring(
            Geval("Gemeente Delft, schuldhulp", "teammanager Inning", "maatwerksessie"),
            Geval("gemeente (bijstand)", "directeur Gegevensdiensten", "collega_contact"),
            Geval("", "", "maatwerksessies_meerdere"));

        ervaring.Aantal.ShouldBe(3);
        ervaring.Organisaties.ShouldBe(new Dictionary<string, int> { ["gemeente"] = 2 });
        ervaring.Mandaten.ShouldBe(new Dictionary<string, int> { ["leidinggevende"] = 1, ["directie"] = 1 }, ignoreOrder: true);
        ervaring.MetSessie.ShouldBe(2);
    }

    [Fact]
    public void Van_WhenACaseIsNotAlikeEnough_LeavesItOut() =>
        GelijkeErvaring.Van(new([Geval("gemeente", "", "") with { Score = Gelijkheidstoets.Gelijklat - 0.01 }]), Testlijsten.Standaard).Aantal.ShouldBe(0);

    [Fact]
    public void Vlekken_WhenMostLikeCasesNeededAnOrganisation_SaysInHowMany()
    {
        var vlek = Ervaring(Geval("Belastingdienst", "", ""), Geval("Belastingdienst/Toeslagen", "", ""), Geval("", "", ""))
            .Vlekken(Beeld(new())).ShouldHaveSingleItem();

        vlek.Zin.ShouldBe("In 2 van 3 gelijke gevallen deed de Belastingdienst mee, hier nog niet; daarvoor is toestemming van de cliënt nodig.");
    }

    [Fact]
    public void Vlekken_WhenOnlyOneCaseNeededIt_SaysNothing() =>
        Ervaring(Geval("Belastingdienst", "", ""), Geval("", "", "")).Vlekken(Beeld(new())).ShouldBeEmpty();

    [Fact]
    public void Vlekken_WhenTheMandateIsAtTheTable_SaysNothing()
    {
        var ervaring = Ervaring(Geval("", "regiomanager", ""), Geval("", "districtsmanager SMZ", ""));

        ervaring.Vlekken(Beeld(new())).ShouldHaveSingleItem().Rol.Mandaat.ShouldBe("districtsmanager");
        ervaring.Vlekken(Beeld(new(), Van("smz", "", "directie"))).ShouldBeEmpty();
    }

    private static GelijkeErvaring Ervaring(params GelijkeCasus[] gevallen) => GelijkeErvaring.Van(new(gevallen), Testlijsten.Standaard);

    private static GelijkeCasus Geval(string organisatie, string akkoord, string procesgang) => new(
        "MCP:NL:UWV:2026:1", new Uitspraakinhoud { AndereOrganisatie = organisatie, AkkoordVan = akkoord, Procesgang = procesgang }, 0.5, []);
}
