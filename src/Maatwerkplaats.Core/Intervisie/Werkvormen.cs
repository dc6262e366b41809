namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Een manier om samen naar een vraag te kijken, stap voor stap. De tijden wijzen de weg; ze dwingen niet.</summary>
/// <param name="Code">Laatste deel van het adres op de bladzijde.</param>
/// <param name="Wanneer">Waar deze vorm bij past.</param>
public sealed record Werkvorm(string Code, string Naam, string Wanneer, IReadOnlyList<Werkstap> Stappen)
{
    /// <summary>Hoelang het ongeveer duurt, in minuten.</summary>
    public int Minuten => Stappen.Sum(s => s.Minuten);
}

/// <summary>Eén stap.</summary>
/// <param name="Minuten">Ongeveer, in minuten.</param>
public sealed record Werkstap(string Titel, int Minuten, string Uitleg);

/// <summary>De werkvormen die klaarstaan.</summary>
public static class Werkvormen
{
    public static IReadOnlyList<Werkvorm> Alle { get; } =
    [
        new("incident", "Incidentmethode", "Als er iets gebeurde waarop je moest reageren, en je wilt weten wat anderen hadden gedaan.",
        [
            new("Vertel het moment", 10, "De inbrenger vertelt kort wat er gebeurde, tot het moment waarop een keuze nodig was. Niet wat er daarna kwam."),
            new("Vraag naar feiten", 15, "De groep vraagt wat zij nodig heeft om te kunnen kiezen. Alleen feiten: geen raad en geen mening."),
            new("Kies zelf", 10, "Ieder schrijft voor zich op wat die zou doen, en waarom. Het gaat om jouw keuze, niet om de beste."),
            new("Leg naast elkaar", 20, "Iedereen vertelt de eigen keuze. Zoek waar zij verschillen en waar dat aan ligt."),
            new("Hoe het ging", 10, "De inbrenger vertelt wat er echt is gedaan en hoe het afliep."),
            new("Wat nemen we mee", 10, "Ieder noemt één ding voor het eigen werk. De inbrenger sluit af."),
        ]),
        new("roddel", "Roddelmethode", "Als je vastzit in een verhaal en wilt horen wat anderen erin zien.",
        [
            new("Vertel", 10, "De inbrenger vertelt wat er speelt en wat de vraag is."),
            new("Vraag door", 10, "De groep vraagt alleen wat nodig is om het te begrijpen."),
            new("Praat erover", 20, "De inbrenger draait zich om, of zet het beeld uit, en luistert. De anderen praten erover alsof die er niet bij is: wat valt op, wat zou er achter kunnen zitten? Hard op de zaak, zacht op de mens."),
            new("Kom terug", 10, "De inbrenger vertelt wat raakte, wat klopte en wat niet. De anderen luisteren."),
            new("Volgende stap", 10, "De inbrenger zegt wat die nu gaat doen. Daarna noemt ieder wat die zelf meeneemt."),
        ]),
        new("vijfstappen", "Vijf stappen", "Als een gesprek of een cliënt je bezighoudt en je wilt begrijpen wat het met jou doet.",
        [
            new("Vertel zonder papier", 10, "De inbrenger vertelt uit het hoofd. Wat vergeten wordt, doet ook mee."),
            new("Vraag wat onduidelijk is", 5, "Korte vragen, om het beeld scherp te krijgen."),
            new("Stel je voor", 20, "De inbrenger luistert. De groep verplaatst zich in iedereen: de cliënt, de collega, de inbrenger. Wat voelt die? Wat is er nodig?"),
            new("Kijk terug", 15, "De inbrenger doet weer mee. Wat herken je? Wat zie je nu anders?"),
            new("Rond af", 10, "Geen oplossing nodig. Ieder zegt in één zin wat die nu beter begrijpt."),
        ]),
        new("socratisch", "Kort socratisch gesprek", "Als de vraag groter is dan de casus: wat is hier eigenlijk eerlijk, nodig of genoeg?",
        [
            new("Kies één vraag", 5, "Maak er een open vraag van waar iedereen iets van kan vinden. Bijvoorbeeld: wanneer is gelijk behandelen eerlijk?"),
            new("Neem één voorbeeld", 10, "De inbrenger vertelt één echt moment waarin de vraag speelde."),
            new("Neem een standpunt in", 10, "De inbrenger zegt: hier vond ik dat … omdat …"),
            new("Onderzoek samen", 25, "Stel vragen bij dat standpunt. Klopt de reden? Geldt zij ook in een ander geval? Spreek elkaar niet tegen; vraag."),
            new("Wat staat er nu", 10, "Ieder maakt de zin af: ik denk nu dat … Het hoeft niet hetzelfde te zijn."),
        ]),
    ];
}
