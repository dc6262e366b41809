using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer.Word;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer.Brief;

/// <summary>
/// Het besluit met de motivering als brief aan de cliënt, voor de eigenaar om na te lezen en te versturen. Er staat alleen in wat
/// bij het besluit is vastgelegd; wat een brief verder nodig heeft, staat er als plek om in te vullen, tussen haken.
/// </summary>
public static class Besluitbrief
{
    private const string Concept = "CONCEPT: nalezen en aanvullen voordat de brief weggaat";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Naam van het bestand; zonder iets over de cliënt.</summary>
    public static string Bestandsnaam(string nummer) => $"besluit-{nummer}.docx";

    /// <param name="gemaakt">Moment (UTC) waarop de brief is gemaakt.</param>
    public static byte[] Schrijf(CasusStaat casus, Besluit besluit, DateTime gemaakt)
    {
        using var brief = new Worddocument($"Besluit {casus.Nummer}", gemaakt, new Dictionary<string, string> { ["Casusnummer"] = casus.Nummer }, Concept)
        {
            Marge = 1418,
        };
        brief.Let(
            "Voor wie deze brief verstuurt: lees hem na. Vul in wat tussen [haken] staat. Schrijf 'u' waar 'de cliënt' staat. "
            + "Haal weg wat de cliënt niet hoeft te weten, en ook dit blok.");
        brief.Alinea("[Naam van de cliënt]\n[Straat en huisnummer]\n[Postcode en plaats]");
        brief.Regel("Datum:", "[datum van verzending]");
        brief.Regel("Ons kenmerk:", casus.Nummer);
        brief.Regel("Onderwerp:", "ons besluit over uw situatie");
        brief.Kop(1, "Ons besluit over uw situatie");
        brief.Alinea("Beste [naam van de cliënt],");
        brief.Alinea("In deze brief leest u wat we hebben besloten, en waarom.");
        Wat(brief, besluit);
        Waarom(brief, besluit, casus.Weging);
        Wie(brief, besluit);
        Slot(brief, casus.Eigenaar.Persoon);
        return brief.Bytes();
    }

    private static void Wat(Worddocument brief, Besluit besluit)
    {
        brief.Kop(2, "Wat hebben we besloten?");
        brief.Alinea(OfInvullen(besluit.Inhoud, "wat er voor de cliënt gebeurt"));
    }

    private static void Waarom(Worddocument brief, Besluit besluit, Weging weging)
    {
        brief.Kop(2, "Waarom?");
        brief.Alinea(OfInvullen(besluit.Motivering, "de motivering"));
        if (weging.IsVolledig)
        {
            brief.Alinea("We hebben van drie kanten gekeken: wat de regels zeggen en bedoelen, wat het kost en oplevert, en wat het voor mensen betekent.");
        }

        if (besluit.Grondslagen.Count > 0)
        {
            brief.Alinea("Dit besluit rust op:");
            brief.Opsomming(besluit.Grondslagen.Select(Grondslag));
        }
    }

    private static void Wie(Worddocument brief, Besluit besluit)
    {
        if (besluit.Beslisser is null && besluit.AkkoordVan is null)
        {
            return;
        }

        brief.Kop(2, "Wie besliste?");
        if (besluit.Beslisser is { } beslisser)
        {
            var op = besluit.Op is { } dag ? $" op {dag.ToString("d MMMM yyyy", Nederlands)}" : "";
            brief.Alinea($"Het besluit is{op} genomen door {beslisser.Naam} ({beslisser.Functie}).");
        }

        if (besluit is { GebruikelijkeLijn: false, AkkoordVan: { } akkoord })
        {
            brief.Alinea($"Daarvoor was akkoord nodig van {akkoord}.");
        }
    }

    private static void Slot(Worddocument brief, Betrokkene? eigenaar)
    {
        brief.Kop(2, "Bent u het er niet mee eens?");
        brief.Alinea("[Schrijf of de cliënt bezwaar kan maken, waar en tot wanneer. Komt er een aparte beslissing, verwijs daar dan naar.]");
        brief.Kop(2, "Hebt u vragen?");
        brief.Alinea($"Bel dan gerust met {eigenaar?.Naam ?? "[naam]"}: [telefoonnummer].");
        brief.Alinea("Met vriendelijke groet,");
        brief.Alinea("[Naam, functie en organisatie van wie ondertekent]");
    }

    private static string Grondslag(Grondslag grondslag)
    {
        var naam = grondslag.ToString();
        return grondslag.Toelichting is { } uitleg && uitleg != naam ? $"{naam} ({uitleg})" : naam;
    }

    private static string OfInvullen(string tekst, string wat) => string.IsNullOrWhiteSpace(tekst) ? $"[Nog niet vastgelegd: {wat}]" : tekst;
}
