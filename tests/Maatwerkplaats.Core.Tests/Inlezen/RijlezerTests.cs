using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Plan;

namespace Maatwerkplaats.Core.Tests.Inlezen;

public sealed class RijlezerTests
{
    [Theory]
    [InlineData("WIA/WGA; Wajong", "WIA Wajong")]
    [InlineData("WIA, WW, Awb", "WIA WW Awb")]
    [InlineData("Ziektewet en Toeslagenwet", "ZW TW")]
    [InlineData("Werkloosheidswet (WW)", "WW")]
    [InlineData("nWajong", "Wajong")]
    [InlineData("overig", "overig")]
    public void Lees_OfLaws_KnowsCodesNamesAndLists(string tekst, string codes) => Lezing.Rij(("Wet", tekst)).Gelezen.Wetten.ShouldBe(codes.Split(' '));

    [Fact]
    public void Lees_OfALawOutsideTheList_CountsAsOtherAndKeepsTheName()
    {
        var r = Lezing.Rij(("Wet", "WW; Kinderbijslagwet, AOW")).Gelezen;

        r.Wetten.ShouldBe(["WW", "overig"]);
        r.Overig["Wet"].ShouldBe("Kinderbijslagwet; AOW");
    }

    [Theory]
    [InlineData("Wet", "Gerda Hoekstra")]
    [InlineData("Niveau probleem", "de arts")]
    [InlineData("Status", "misschien")]
    [InlineData("Maatwerkplaats", "Brussel")]
    [InlineData("Hoofdonderwerp", "het weer")]
    [InlineData("Uitkomst", "best aardig")]
    [InlineData("Datum binnenkomst", "afgehandeld")]
    [InlineData("Contra legem", "soms")]
    public void Lees_WhenAValueDoesNotBelongInItsColumn_RefusesTheRowAndNamesTheColumnButNotTheValue(string kop, string waarde)
    {
        var melding = Lezing.Rij(("Naam casus", "a"), (kop, waarde)).Meldingen.ShouldHaveSingleItem();

        melding.Soort.ShouldBe(Meldingsoort.Weigering);
        melding.Plek.ShouldBe($"kolom C ({kop})");
        melding.Zin.ShouldNotContain(waarde);
    }

    [Theory]
    [InlineData("Oorzaak", "een brief die te laat kwam")]
    [InlineData("Subonderwerp", "keukentafelgesprek")]
    [InlineData("Procesgang", "op de fiets")]
    [InlineData("Regio", "de kust")]
    public void Lees_WhenAFreeColumnHoldsSomethingElse_KeepsItAsARemark(string kop, string waarde)
    {
        var rij = Lezing.Rij(("Naam casus", "a"), (kop, waarde));

        rij.Meldingen.ShouldBeEmpty();
        rij.Gelezen.Overig[kop].ShouldBe(waarde);
    }

    [Theory]
    [InlineData("Landelijk en Utrecht", "landelijk utrecht")]
    [InlineData("Den Haag en Zuid-Holland Centraal en Landelijk", "den-haag-zuid-holland-centraal landelijk")]
    [InlineData("Maatwerkplaats Noord", "noord")]
    [InlineData("Midden- en Oost-Brabant", "midden-en-oost-brabant")]
    [InlineData("regio Den Haag", "den-haag-zuid-holland-centraal")]
    public void Lees_OfPlaces_KnowsOneOrMore(string tekst, string codes) => Lezing.Rij(("Maatwerkplaats", tekst)).Gelezen.Werkplaatsen.ShouldBe(codes.Split(' '));

    [Theory]
    [InlineData("nee", false, "")]
    [InlineData("ja", true, "")]
    [InlineData("Ja, namelijk: de gemeente", true, "gemeente")]
    [InlineData("Belastingdienst, Toeslagen", true, "belastingdienst|Toeslagen")]
    [InlineData("re-integratiebureau/opleider", true, "reintegratiebureau")]
    [InlineData("CIZ", true, "CIZ")]
    public void Lees_OfAnotherOrganisation_KeepsANameThatIsInNoList(string tekst, bool ja, string welke)
    {
        var r = Lezing.Rij(("Andere organisatie", tekst)).Gelezen;

        r.AndereOrganisatie.ShouldBe(ja);
        r.AndereOrganisaties.ShouldBe(welke.Split('|', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Lees_OfAWrongBsn_TakesTheCaseWithoutItAndSaysSo()
    {
        var rij = Lezing.Rij(("BSN", "123456789"));

        rij.IsGeweigerd.ShouldBeFalse();
        rij.Bsn.ShouldBeNull();
        rij.Meldingen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.Soort.ShouldBe(Meldingsoort.NietOvergenomen), m => m.Zin.ShouldNotContain("123456789"));
    }

    [Fact]
    public void Lees_WhenItEndsBeforeItBegan_RefusesTheRow() =>
        Lezing.Rij(("Datum binnenkomst", "5-5-2021"), ("Datum oplossing", "4-5-2021")).IsGeweigerd.ShouldBeTrue();

    [Theory]
    [InlineData("onbekend")]
    [InlineData("n.v.t.")]
    [InlineData("?")]
    public void Lees_WhenSomeoneWroteThatItIsUnknown_ItIsUnknown(string tekst)
    {
        var r = Lezing.Rij(("Wet", tekst), ("Uitkomst", tekst), ("Datum oplossing", tekst), ("Contra legem", tekst)).Gelezen;

        (r.Wetten.Count, r.Uitkomst, r.Afgehandeld, r.ContraLegem).ShouldBe((0, null, null, null));
    }

    [Fact]
    public void Lees_WithColumnsChosenByHand_FollowsThem()
    {
        var eigen = new Kolomtoewijzing(new Dictionary<string, Kolombestemming>
        {
            ["wat speelt er"] = new(Registratieveld.Probleem),
            ["status"] = Kolombestemming.AlsOpmerking,
            ["geheim"] = Kolombestemming.Niet,
        });

        var r = Lezing.Van("Nummer;Wat speelt er?;Status;Naam casus;Geheim\n1;Schuld;wachten;a;x\n"u8.ToArray(), "b.csv", eigen).Een.Gelezen;

        r.Probleem.ShouldBe("Schuld");
        r.Overig.ShouldBe(new Dictionary<string, string> { ["Status"] = "wachten" });
    }

    [Fact]
    public void Lees_OfACaseAsJson_NeverTakesTheHiddenKindOfProblem()
    {
        var r = Lezing.Van(Testgegevens.Bytes(Testgegevens.Casussen)).Rijen[0].Gelezen;

        r.Overig.ShouldBeEmpty();
        (r.GebruikelijkeLijn, r.ContraLegem, r.Uitkomst, r.Werkwijze).ShouldBe((true, false, ClientUitkomst.Opgelost, Werkwijze.Maatwerksessie));
    }

    [Fact]
    public void Lees_OfHalfALineOfJson_RefusesThatLine() =>
        Lezing.Van(Encoding.UTF8.GetBytes("{\"id\":\"1\",\"naam_casus\":\"a\"}\n{\"id\":\"2\",\"naam_ca")).Rijen.Select(r => r.IsGeweigerd).ShouldBe([false, true]);

    [Fact]
    public void Lees_WithAName_ThatIsADescription_ShortensTheNameAndKeepsTheText()
    {
        var lang = "Cliënt kreeg " + string.Concat(Enumerable.Repeat("te veel ", 40));
        var r = Lezing.Rij(("Samenvatting", lang)).Gelezen;

        r.NaamCasus!.Length.ShouldBeLessThanOrEqualTo(Melding.TitelLengte);
        r.Overig["Samenvatting"].ShouldBe(lang.Trim());
    }
}
