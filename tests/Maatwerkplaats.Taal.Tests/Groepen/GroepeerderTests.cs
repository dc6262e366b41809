using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Taal.Tests.Groepen;

public sealed class GroepeerderTests
{
    private static readonly string[] Begin = ["Klant belt dat", "Klager schrijft dat", "Wij zien vaak dat", "Steeds weer"];
    private static readonly string[] Algemeen = ["de aanvraag", "de beslissing", "een brief", "het formulier", "het gesprek", "de regel"];

    private static readonly string[][] Themas =
    [
        ["jobcoach", "verhuizing", "begeleiding", "werkplek", "gemeente", "adres", "overdracht", "reistijd"],
        ["voorschot", "terugbetaling", "incasso", "termijn", "aflossing", "schuld", "beslag", "bankrekening"],
        ["tolk", "gebaren", "afspraak", "wachtkamer", "doof", "vertaling", "spreekuur", "belknop"],
    ];

    [Fact]
    public void Verdeel_WhenManyShortTextsShareFewWordsTwoByTwo_MakesOneGroupPerTheme()
    {
        var toeval = new Random(7);
        Document[] documenten = [.. Enumerable.Range(0, 240).Select(i => new Document(i, [new("tekst", Tekst(toeval, Themas[i % Themas.Length]))]))];
        var geheugen = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Leeg);
        geheugen.Voegtoe(documenten);
        var groepeerder = new Groepeerder(
            new(geheugen.Index, Analyzer.Standaard, new(geheugen.Index, Analyzer.Standaard, geheugen), geheugen), new(geheugen.Index, Analyzer.Standaard, geheugen), nummer => documenten[nummer]);

        var groepen = groepeerder.Verdeel(groepeerder.Verbind(documenten.Select(d => d.Nummer))).GroupBy(paar => paar.Value, paar => paar.Key).Where(groep => groep.Count() > 1).ToArray();

        groepen.Length.ShouldBe(Themas.Length);
        groepen.ShouldAllBe(groep => groep.Select(nummer => nummer % Themas.Length).Distinct().Count() == 1);
    }

    private static string Tekst(Random toeval, string[] thema)
    {
        string Een(string[] uit) => uit[toeval.Next(uit.Length)];
        return $"{Een(Begin)} {Een(Algemeen)} over {Een(thema)} en {Een(thema)} niet klopt bij {Een(Algemeen)}, en dat {Een(thema)} wacht.";
    }
}
