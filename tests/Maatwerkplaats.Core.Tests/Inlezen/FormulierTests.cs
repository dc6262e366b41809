using System.IO.Compression;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Plan;
using static Maatwerkplaats.TestCommon.Wordformulier;

namespace Maatwerkplaats.Core.Tests.Inlezen;

public sealed class FormulierTests
{
    private static readonly Dictionary<string, Registratie> Casussen =
        Lezing.Van(Testgegevens.Bytes(Testgegevens.Casussen)).Rijen.ToDictionary(r => r.Nummer!, r => r.Gelezen);

    public static TheoryData<string> Nieuwe => [.. Testgegevens.Formulieren.Where(f => f.Contains("nieuw", StringComparison.Ordinal))];

    public static TheoryData<string> Oude => [.. Testgegevens.Formulieren.Where(f => f.Contains("oud", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Nieuwe))]
    public void Lees_OfANewForm_GivesTheCaseItWasMadeFrom(string naam)
    {
        var (r, hoort) = (Lees(naam), Casussen[naam[..4]]);

        (r.NaamCasus, r.InbrengerNaam, r.InbrengerFunctie, r.InbrengerOnderdeel, r.InbrengerStandplaats, r.Contactpersoon)
            .ShouldBe((hoort.NaamCasus, hoort.InbrengerNaam, hoort.InbrengerFunctie, hoort.InbrengerOnderdeel, hoort.InbrengerStandplaats, hoort.Contactpersoon));
        (r.Ingebracht, r.Afgehandeld, r.Probleem, r.Reden, r.Regels, r.Proces, r.Afweging)
            .ShouldBe((hoort.Ingebracht, hoort.Afgehandeld, hoort.Probleem, hoort.Reden, hoort.Regels, hoort.Proces, hoort.Afweging));
        (r.Juridisch, r.Economisch, r.Maatschappelijk, r.Oplossing, r.GebruikelijkeLijn, r.Opmerkingen)
            .ShouldBe((hoort.Juridisch, hoort.Economisch, hoort.Maatschappelijk, hoort.Oplossing, hoort.GebruikelijkeLijn, hoort.Opmerkingen));
        r.Werkplaatsen.ShouldBe(hoort.Werkplaatsen);
        r.Kernwoorden.ShouldBe(hoort.Kernwoorden);
        r.Wetten.ShouldBe(hoort.Wetten, ignoreOrder: true);
        r.ProbleemNiveaus.ShouldBe(hoort.ProbleemNiveaus, ignoreOrder: true);
        r.OplossingNiveaus.ShouldBe(hoort.OplossingNiveaus, ignoreOrder: true);
        r.AndereOrganisaties.ShouldBe(hoort.AndereOrganisaties);
        r.Overig.ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Oude))]
    public void Lees_OfAnOldForm_GivesWhatItAsks(string naam)
    {
        var (r, hoort) = (Lees(naam), Casussen[naam[..4]]);

        (r.NaamCasus, r.InbrengerNaam, r.Contactpersoon, r.Ingebracht, r.Afgehandeld, r.Oplossing, r.Proces)
            .ShouldBe((hoort.NaamCasus, hoort.InbrengerNaam, hoort.Contactpersoon, hoort.Ingebracht, hoort.Afgehandeld, hoort.Oplossing, hoort.Proces));
        r.Probleem.ShouldNotBeNull().ShouldStartWith(hoort.Probleem!);
        r.Afweging.ShouldNotBeNull().ShouldStartWith(hoort.Afweging!);
        r.Overig.ShouldBeEmpty();
    }

    [Fact]
    public void Lees_OfFieldsThatStillAskForText_LeavesThemUnknown()
    {
        var r = Lees(Alinea("Naam casus : Iets"), LeegVeld("BSN"), LeegVeld("Naam inbrenger"), Alinea("Datum ingebracht : Klik of tik om een datum in te voeren."));

        (r.Gelezen.NaamCasus, r.Bsn, r.Gelezen.InbrengerNaam, r.Gelezen.Ingebracht).ShouldBe(("Iets", null, null, null));
        r.Meldingen.ShouldBeEmpty();
    }

    public static TheoryData<string, Func<bool, string, string>> Vakjes => new()
    {
        { "invulveld", Vakje },
        { "formulierveld", OudVakje },
        { "teken", (aan, tekst) => Alinea($"{(aan ? '☑' : '☐')} {tekst}") },
        { "haken", (aan, tekst) => Alinea($"[{(aan ? "x" : " ")}] {tekst}") },
    };

    [Theory, MemberData(nameof(Vakjes))]
    public void Lees_OfEveryKindOfCheckbox_KnowsWhatIsTicked(string soort, Func<bool, string, string> vakje)
    {
        soort.ShouldNotBeEmpty();
        var r = Lees(
            Alinea("Naam casus : Iets"),
            Alinea("Waar heeft het probleem mee te maken?"), vakje(true, "Wetten (Juridisch)"), vakje(false, "Regels (Protocollen, beleid, etc.)"), vakje(true, "Processen"), vakje(true, "Overig, namelijk: de brief"),
            Alinea("Heeft het probleem met een andere organisatie te maken?"), vakje(false, "Nee"), vakje(true, "Ja, namelijk: gemeente, zorgkantoor"),
            Alinea("Is de oplossing in de gebruikelijke lijn gevonden? (d.w.z.: gewoon)"), vakje(false, "Ja"), vakje(true, "Nee, er was een akkoord nodig van (naam en functie): Jo, manager")).Gelezen;

        r.ProbleemNiveaus.ShouldBe(["wet", "uitvoering"]);
        r.Overig.Values.ShouldBe(["de brief"]);
        (r.AndereOrganisatie, r.GebruikelijkeLijn, r.AkkoordVan).ShouldBe((true, false, "Jo, manager"));
        r.AndereOrganisaties.ShouldBe(["gemeente", "zorgkantoor"]);
    }

    [Fact]
    public void Lees_WithTwoAnswersToOneQuestion_RefusesTheForm() =>
        Lees(Alinea("Naam casus : Iets"), Alinea("BSN : 999993653"), Alinea("Heeft het probleem met een andere organisatie te maken?"), Vakje(true, "Nee"), Vakje(true, "Ja, namelijk:"))
            .Meldingen.ShouldHaveSingleItem().ShouldSatisfyAllConditions(m => m.Soort.ShouldBe(Meldingsoort.Weigering), m => m.Plek!.ShouldStartWith("vraag "));

    [Fact]
    public void Lees_WhenAnAnswerLooksLikeAQuestion_KeepsItInTheAnswer()
    {
        var r = Lees(
            Alinea("Naam casus : Iets"), Alinea("BSN : 999993653"),
            Alinea("Wat is het probleem van de cliënt?"), Alinea("BSN: dat klopte niet."), Alinea("Juridisch: niets aan te doen."), Alinea("Wet en regel wringen."),
            Alinea("Wat is de oplossing?"), Alinea("Geld terug")).Gelezen;

        r.Probleem.ShouldBe("BSN: dat klopte niet.\nJuridisch: niets aan te doen.\nWet en regel wringen.");
        (r.Juridisch, r.Oplossing).ShouldBe((null, "Geld terug"));
    }

    [Fact]
    public void Lees_OfTrackedChanges_LeavesOutWhatWasStruck() =>
        Lees(Alinea("Naam casus : Iets"), Alinea("BSN : 999993653"), Alinea("Wat is de oplossing?"),
            "<w:p><w:r><w:t xml:space=\"preserve\">Geld </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>niet </w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>terug</w:t></w:r></w:ins></w:p>")
            .Gelezen.Oplossing.ShouldBe("Geld terug");

    [Fact]
    public void Lees_OfAnotherDocument_IsRefused() => Lezing.Geweigerd(Bytes(Alinea("Notulen van dinsdag"))).Message.ShouldContain("geen afhandelingsformulier");

    [Fact]
    public void Lees_OfHalfADocument_IsRefused()
    {
        var heel = Testgegevens.Bytes(Testgegevens.Formulieren[0]);

        Lezing.Geweigerd(heel[..(heel.Length / 2)]).Message.ShouldContain("niet heel");
        Lezing.Geweigerd(Bytes("<w:p>")).Message.ShouldContain("niet heel");
    }

    [Fact]
    public void Lees_OfABundle_GivesEveryFormAndSaysWhichIsBroken()
    {
        using var geheugen = new MemoryStream();
        using (var zip = new ZipArchive(geheugen, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in Testgegevens.Formulieren.Select(f => (f, Testgegevens.Bytes(f))).Append(("kapot.docx", [1, 2, 3])))
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write(inhoud);
            }
        }

        var rijen = Lezing.Van(geheugen.ToArray()).Rijen;

        rijen.Count.ShouldBe(13);
        rijen.Where(r => r.IsGeweigerd).ShouldHaveSingleItem().Blad.ShouldBe("kapot.docx");
    }

    private static Registratie Lees(string naam)
    {
        var rij = Lezing.Van(Testgegevens.Bytes(naam), naam).Een;
        rij.Meldingen.ShouldBeEmpty();
        return rij.Gelezen;
    }

    private static Gelezenrij Lees(params string[] stukken) => Lezing.Van(Bytes([Alinea("Kernwoord(en) : los"), .. stukken, Alinea("Overige opmerkingen (tip: wat is er geleerd?)")])).Een;
}
