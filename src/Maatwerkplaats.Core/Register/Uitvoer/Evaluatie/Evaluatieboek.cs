using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Het codeboek en de methodenota bij een evaluatieset, in het Nederlands en het Engels.</summary>
internal static class Evaluatieboek
{
    private static readonly Kolomvorm[] Koppen = [new("kolom", 24), new("code", 24), new("nederlands", 60), new("english", 60)];

    /// <summary>Eén regel per kolom, en daaronder één per code.</summary>
    public static void SchrijfCodeboek(Stream uit, Lijsten woorden, IEnumerable<Evaluatiekolom> kolommen, DateTime nu)
    {
        using var schrijver = ITabelschrijver.Begin(Bestandsvorm.Csv, uit, "Codeboek", Koppen, nu);
        foreach (var kolom in kolommen)
        {
            schrijver.Rij([kolom.Naam, Celwaarde.Leeg, kolom.Nederlands, kolom.Engels]);
            foreach (var code in Codewoorden.Van(kolom, woorden))
            {
                schrijver.Rij([kolom.Naam, code.Code, code.Nederlands, code.Engels]);
            }
        }
    }

    public static string Methode(Evaluatievraag vraag, int aantal, int zeldzaam, int zonderTekst, int grens, DateOnly vandaag) =>
        $"""
        # Evaluatieset Maatwerkplaats

        Gemaakt op {vandaag:yyyy-MM-dd}. {aantal} casussen; {vraag.Omschrijving()}.

        ## Hoe de set is gemaakt

        - Nummers van casus, cliënt, inbrenger en Maatwerkplaats zijn pseudoniem (HMAC-SHA-256 met een sleutel die alleen tijdens het maken bestond). Binnen deze set is hetzelfde nummer dezelfde; een volgende set heeft andere nummers, dus sets zijn niet aan elkaar te koppelen.
        - Dagen zijn maanden geworden; doorlooptijd is in hele weken.
        - Delen minder dan {grens} casussen plaats, onderdeel, eerste wet en kwartaal, dan staan plaats en onderdeel op "{Evaluatiecasus.Weggelaten}" en blijft van de maand het jaar over. Dat is bij {zeldzaam} casussen zo.
        - In teksten zijn namen, plaatsen, werkgevers, nummers en datums door een label vervangen: eerst wat de casus zelf van de mensen weet, dan wat het herkennen van Nederlandse persoonsgegevens vindt. Daarna is elke tekst opnieuw nagelopen. Wees er niet blind op: een omschrijving kan iemand verraden zonder naam. Bij {zonderTekst} casussen is de tekst weggelaten omdat die controle iets vond, of omdat de combinatie in de tekst te bijzonder was.
        - Leeg is onbekend: wat niet is vastgelegd, is niet geraden. Casussen van voor de invoering van het systeem zijn ingelezen uit registratiebestanden en formulieren.

        ## Wat ermee mag

        Alleen het onderzoek waarvoor de set is aangevraagd. Probeer niemand te herkennen, koppel niets, geef niets door, publiceer geen aantal onder de {grens}, en gooi de set weg als het onderzoek klaar is.

        # Evaluation set Maatwerkplaats (English)

        Made on {vandaag:yyyy-MM-dd}. {aantal} cases.

        - Numbers of case, client, submitter and Maatwerkplaats are pseudonymous (HMAC-SHA-256 with a key that existed only while this set was made). They are stable within this set and differ in the next one.
        - Days became months; lead time is in whole weeks.
        - Where fewer than {grens} cases share place, division, first law and quarter, place and division read "{Evaluatiecasus.Weggelaten}" and only the year remains ({zeldzaam} cases).
        - In texts, names, places, employers, numbers and dates were replaced by labels, first from what the case itself knows, then by recognition of Dutch personal data, and every text was scanned again. Texts of {zonderTekst} cases were left out because the scan found something or the combination was too rare. A description may still reveal a person.
        - Empty means unknown; nothing was imputed.
        - Use it only for the research it was requested for. Do not try to identify anyone, do not link, do not pass on, publish no count below {grens}, and delete the set when the research is done.

        """;
}
