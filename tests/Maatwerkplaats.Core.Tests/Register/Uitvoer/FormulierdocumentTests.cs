using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer.Formulier;

namespace Maatwerkplaats.Core.Tests.Register.Uitvoer;

public sealed class FormulierdocumentTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);

    /// <summary>Elke vraag van figuur 6.2, letterlijk.</summary>
    private static readonly string[] Vragen =
    [
        "Afhandelingsformulier Maatwerkplaats", "Naam casus (voornaam cliënt)", "BSN", "Naam inbrenger", "Functie inbrenger", "Divisie inbrenger",
        "Standplaats inbrenger", "Lokale Maatwerkplaats", "Contactpersoon Maatwerkplaats", "Datum ingebracht", "Datum afgehandeld", "Kernwoord(en)",
        "Wet : ", "Overig, nl", "Beschrijving probleem", "Wat is het probleem van de cliënt?", "Wat was de reden dat deze casus bij de Maatwerkplaats is ingebracht?",
        "Waar heeft het probleem mee te maken?", "Wetten (Juridisch)", "Regels (Protocollen, beleid, etc.)",
        "Processen (Interne samenwerking, vakmanschap, miscalculaties, etc.)", "Overig, namelijk:", "Heeft het probleem met een andere organisatie te maken?",
        "Nee", "Ja, namelijk:", "Welke specifieke wetten en/of regels hebben met het probleem te maken?", "Proces casus",
        "Hoe verliep het proces tot het oplossen van de casus (wie zijn bij deze casus betrokken, welke methode is gebruikt)?",
        "Wat is de afweging bij deze casus geweest (voor perspectiefcirkel, zie volgende vraag)?",
        "Wat zijn de drie perspectieven: juridisch, economisch en maatschappelijk (optioneel)?", "Juridisch:", "Economisch:", "Maatschappelijk:",
        "Oplossing", "Wat is de oplossing?", "Waar is de oplossing gevonden?", "Op bestuurs-/wetsniveau (door 'contra legem' een oplossing te bieden)",
        "Op regelgevingsniveau (bijvoorbeeld door een uitzondering op de regel te maken, of doordat de cliënt alsnog onder een regel blijft te vallen)",
        "Binnen de uitvoering (bijvoorbeeld door contact te leggen met collega's van een andere afdeling, of door een herberekening te doen)",
        "Is de oplossing in de gebruikelijke lijn gevonden? (d.w.z.: de oplossing is binnen het reguliere proces afgehandeld met collega's die hierover mogen beslissen)",
        "Nee, er was een akkoord nodig van (naam en functie):", "Overige opmerkingen (tip: wat is er geleerd?)",
    ];

    [Fact]
    public void Schrijf_OfAFinishedCase_HasEveryQuestionOfFigure62()
    {
        var formulier = Lees(Volledig());

        formulier.Fouten.ShouldBeEmpty();
        Vragen.Where(v => !formulier.Tekst.Contains(v, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Schrijf_OfAFinishedCase_FillsEveryFieldWithWhatIsKnown()
    {
        var formulier = Lees(Volledig(), "•••••3653");

        formulier.Velden["naam-casus"].ShouldBe("Voorschot terug na lang wachten");
        formulier.Velden["bsn"].ShouldBe("•••••3653");
        formulier.Velden["naam-inbrenger"].ShouldBe("Sanne Verhulst");
        formulier.Velden["functie-inbrenger"].ShouldBe("uitkeringsdeskundige");
        formulier.Velden["divisie-inbrenger"].ShouldBe("Uitkeren");
        formulier.Velden["maatwerkplaats"].ShouldBe("Noord");
        formulier.Velden["contactpersoon"].ShouldBe("Bram Postma");
        formulier.Velden["datum-ingebracht"].ShouldBe("02-03-2026");
        formulier.Velden["datum-afgehandeld"].ShouldBe("02-03-2026");
        formulier.Velden["kernwoorden"].ShouldBe("voorschot, wachten");
        formulier.Velden["probleem"].ShouldBe("Voorschot terug na lang wachten.");
        formulier.Velden["reden"].ShouldBe("Kwijtschelding");
        formulier.Velden["regels"].ShouldBe("art. 77 Wet WIA");
        formulier.Velden["afweging"].ShouldBe("Alles bij elkaar is dit redelijk.");
        formulier.Velden["oplossing"].ShouldBe("De vordering vervalt.");
        formulier.Velden["opmerkingen"].ShouldBe("Eerder bellen.");
        formulier.Regels.ShouldContain("Wet : ☐ WW ☐ ZW ☒ WIA ☐ Wajong ☒ Overig, nl Awb, TW");
        formulier.Regels.ShouldContain("☒ Regels (Protocollen, beleid, etc.)");
        formulier.Regels.ShouldContain("☐ Wetten (Juridisch)");
        formulier.Regels.ShouldContain("☒ Ja, namelijk: Gemeente");
        formulier.Regels.ShouldContain("Juridisch: Zo zit het.");
        formulier.Regels.ShouldContain("☐ Ja");
        formulier.Regels.ShouldContain("☒ Nee, er was een akkoord nodig van (naam en functie): M. van Dalen, teammanager");
    }

    [Fact]
    public void Schrijf_IsReadableWithAScreenReader()
    {
        var formulier = Lees(Volledig());

        (formulier.Titel, formulier.Taal, formulier.Teksttaal).ShouldBe(("Afhandelingsformulier Maatwerkplaats MWP-2026-0001", "nl-NL", "nl-NL"));
        formulier.Koppen[0].ShouldBe((1, "Afhandelingsformulier Maatwerkplaats"));
        formulier.Koppen.Where(k => k.Niveau == 2).Select(k => k.Tekst).ShouldBe(["Beschrijving probleem", "Proces casus", "Oplossing"]);
        formulier.HeeftKopregels.ShouldBeTrue();
        formulier.Eigenschappen[Formulierdocument.Casusnummer].ShouldBe("MWP-2026-0001");
    }

    [Fact]
    public void Schrijf_WhatIsUnknown_StaysEmpty()
    {
        var casus = Casus.LeesIn(
            "MWP-2021-0001", "utrecht", new(2026, 12, 1), new("x", "register.csv", new() { Probleem = "Schuld", Fase = Fase.Afgerond }),
            new(Guid.CreateVersion7(), Nu, TestCasus.Sanne)).Staat;

        var formulier = Lees(casus);

        formulier.Boven.ShouldBeEmpty();
        formulier.Velden["naam-inbrenger"].ShouldBeEmpty();
        formulier.Velden["maatwerkplaats"].ShouldBeEmpty();
        formulier.Velden["datum-ingebracht"].ShouldBeEmpty();
        formulier.Velden["datum-afgehandeld"].ShouldBeEmpty();
        formulier.Velden["oplossing"].ShouldBeEmpty();
        formulier.Tekst.ShouldNotContain('☒');
    }

    [Fact]
    public void Schrijf_OfAnOpenCase_SaysItIsAConcept()
    {
        var formulier = Lees(TestCasus.Maak(c => c.InBehandeling()).Staat);

        formulier.Fouten.ShouldBeEmpty();
        formulier.Boven.ShouldStartWith("CONCEPT");
        formulier.Regels.ShouldContain(r => r.StartsWith("CONCEPT", StringComparison.Ordinal));
    }

    [Fact]
    public void Schrijf_OfTextWithSeveralLinesAndStrangeCharacters_KeepsTheTextAndStaysValid()
    {
        var casus = Volledig();
        casus = casus with { Melding = casus.Melding with { Buikpijn = "Eerst.\r\n\r\nDan\tdit <b> & \u0007 'x' \ud83d\ude42 \ud83d" } };

        var formulier = Lees(casus);

        formulier.Fouten.ShouldBeEmpty();
        formulier.Velden["probleem"].ShouldBe("Eerst.\n\nDandit <b> &  'x' \ud83d\ude42 ");
    }

    private static Wordlezer Lees(CasusStaat casus, string? bsn = null) =>
        new(Formulierdocument.Schrijf(Afhandelingsformulier.Van(casus, Testlijsten.Standaard, bsn), Nu));

    private static CasusStaat Volledig() => TestCasus.Maak(c => c.InBehandeling()
        .Doe(k => k.StelKenmerkenVast(new()
        {
            Wetten = ["WIA", "Awb", "TW"],
            Niveaus = ["beleid", "uitvoering"],
            Onderdelen = ["gemeente"],
            Kernwoorden = ["voorschot", "wachten"],
            Regels = "art. 77 Wet WIA",
        }))
        .Gewogen()
        .Doe(k => k.Besluit(c.EenBesluit() with { GebruikelijkeLijn = false, AkkoordVan = "M. van Dalen, teammanager", Niveaus = ["uitvoering"] }))
        .Verteld().Afgerond()).Staat;
}
