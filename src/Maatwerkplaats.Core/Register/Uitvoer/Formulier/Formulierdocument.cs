using Maatwerkplaats.Core.Register.Uitvoer.Word;

namespace Maatwerkplaats.Core.Register.Uitvoer.Formulier;

/// <summary>Schrijft het afhandelingsformulier als Word-document, met de woorden van figuur 6.2.</summary>
public static class Formulierdocument
{
    /// <summary>Documenteigenschap met het nummer van de casus, zodat inlezen de casus herkent.</summary>
    public const string Casusnummer = "Casusnummer";

    private const string Concept = "CONCEPT: deze casus is nog niet afgerond";

    /// <summary>Naam van het bestand; zonder iets over de cliënt.</summary>
    public static string Bestandsnaam(string nummer) => $"afhandelingsformulier-{nummer}.docx";

    /// <param name="gemaakt">Moment (UTC) waarop het formulier is gemaakt.</param>
    public static byte[] Schrijf(Afhandelingsformulier formulier, DateTime gemaakt)
    {
        using var document = new Worddocument(
            $"{Afhandelingsformulier.Titel} {formulier.Nummer}",
            gemaakt,
            new Dictionary<string, string> { [Casusnummer] = formulier.Nummer },
            formulier.IsConcept ? Concept : null);
        document.Kop(1, Afhandelingsformulier.Titel);
        if (formulier.IsConcept)
        {
            document.Let($"{Concept}. Wat nog niet bekend is, is leeg.");
        }

        document.Alinea(Afhandelingsformulier.Doel);
        document.Tabel(new(
            "Gegevens van de casus en de inbrenger",
            ["Gegeven", "Antwoord"],
            [.. formulier.Kop.Select(v => new Wordrij([v.Label, v.Waarde], v.Veld))],
            [3900, 5738]));
        document.Alinea("Wet : " + string.Join(' ', formulier.Wet.Alle));
        Probleem(document, formulier);
        Proces(document, formulier);
        Oplossing(document, formulier);
        Vraag(document, "opmerkingen", "Overige opmerkingen (tip: wat is er geleerd?)", formulier.Opmerkingen);
        return document.Bytes();
    }

    private static void Probleem(Worddocument document, Afhandelingsformulier formulier)
    {
        document.Kop(2, "Beschrijving probleem");
        Vraag(document, "probleem", "Wat is het probleem van de cliënt?", formulier.Probleem);
        Vraag(document, "reden", "Wat was de reden dat deze casus bij de Maatwerkplaats is ingebracht?", formulier.Reden);
        Keuzes(document, "Waar heeft het probleem mee te maken?", formulier.ProbleemNiveau);
        Keuzes(document, "Heeft het probleem met een andere organisatie te maken?", formulier.AndereOrganisatie);
        Vraag(document, "regels", "Welke specifieke wetten en/of regels hebben met het probleem te maken?", formulier.Regels);
    }

    private static void Proces(Worddocument document, Afhandelingsformulier formulier)
    {
        document.Kop(2, "Proces casus");
        Vraag(document, "proces", "Hoe verliep het proces tot het oplossen van de casus (wie zijn bij deze casus betrokken, welke methode is gebruikt)?", formulier.Proces);
        Vraag(document, "afweging", "Wat is de afweging bij deze casus geweest (voor perspectiefcirkel, zie volgende vraag)?", formulier.Afweging);
        document.Kop(3, "Wat zijn de drie perspectieven: juridisch, economisch en maatschappelijk (optioneel)?");
        document.Alinea($"Juridisch: {formulier.Juridisch}");
        document.Alinea($"Economisch: {formulier.Economisch}");
        document.Alinea($"Maatschappelijk: {formulier.Maatschappelijk}");
    }

    private static void Oplossing(Worddocument document, Afhandelingsformulier formulier)
    {
        document.Kop(2, "Oplossing");
        Vraag(document, "oplossing", "Wat is de oplossing?", formulier.Oplossing);
        Keuzes(document, "Waar is de oplossing gevonden?", formulier.OplossingNiveau);
        Keuzes(
            document,
            "Is de oplossing in de gebruikelijke lijn gevonden? (d.w.z.: de oplossing is binnen het reguliere proces afgehandeld met collega's die hierover mogen beslissen)",
            formulier.GebruikelijkeLijn);
    }

    private static void Vraag(Worddocument document, string veld, string vraag, string? antwoord)
    {
        document.Kop(3, vraag);
        document.Antwoord(veld, vraag, antwoord);
    }

    private static void Keuzes(Worddocument document, string vraag, Formulierkeuzes keuzes)
    {
        document.Kop(3, vraag);
        document.Keuzes([.. keuzes.Alle.Select(k => k.ToString())]);
    }
}
