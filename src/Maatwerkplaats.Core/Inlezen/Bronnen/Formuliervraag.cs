using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Eén vraag van het afhandelingsformulier, oud (figuur 6.1) of nieuw (figuur 6.2).</summary>
/// <param name="Veld">Waar het antwoord hoort; leeg voor een kop boven andere vragen.</param>
/// <param name="Naam">Hoe de vraag in een melding heet.</param>
/// <param name="Begin">Waar de vraag mee kan beginnen, in herkenbare vorm (<see cref="Woordvorm"/>).</param>
/// <param name="Kort">Een gewoon woord dat ook in een antwoord kan staan: alleen een vraag als het de hele regel is of er uitleg tussen haakjes achter staat.</param>
/// <param name="Binnen">Alleen een vraag als onderdeel van deze andere.</param>
internal sealed record Formuliervraag(Registratieveld? Veld, string Naam, string[] Begin, bool Kort = false, Registratieveld? Binnen = null)
{
    /// <summary>De vragen van beide formulieren. Langere beginnen staan voor kortere.</summary>
    public static readonly IReadOnlyList<Formuliervraag> Alle =
    [
        new(Registratieveld.Nummer, "Casusnummer", ["casusnummer", "nummer casus", "nummer"]),
        new(Registratieveld.NaamCasus, "Naam casus", ["naam casus", "naam van de casus"]),
        new(Registratieveld.Bsn, "BSN", ["bsn", "burgerservicenummer"]),
        new(Registratieveld.InbrengerNaam, "Naam inbrenger", ["naam inbrenger", "naam indiener", "naam van de inbrenger"]),
        new(Registratieveld.InbrengerFunctie, "Functie inbrenger", ["functie inbrenger", "functie indiener"]),
        new(Registratieveld.InbrengerOnderdeel, "Divisie inbrenger", ["divisie inbrenger", "divisie indiener", "onderdeel inbrenger"]),
        new(Registratieveld.InbrengerStandplaats, "Standplaats inbrenger", ["standplaats inbrenger", "standplaats indiener", "standplaats"]),
        new(Registratieveld.Werkplaatsen, "Lokale Maatwerkplaats", ["lokale maatwerkplaats", "naam maatwerkplaats", "regionale maatwerkplaats"]),
        new(Registratieveld.Contactpersoon, "Contactpersoon Maatwerkplaats", ["contactpersoon maatwerkplaats", "contactpersoon"]),
        new(Registratieveld.Ingebracht, "Datum ingebracht", ["datum ingebracht", "datum inbreng"]),
        new(Registratieveld.Afgehandeld, "Datum afgehandeld", ["datum afgehandeld", "datum afhandeling"]),
        new(Registratieveld.Kernwoorden, "Kernwoord(en)", ["kernwoord en", "kernwoorden", "kernwoord"]),
        new(Registratieveld.Wetten, "Wet", ["wet"]),
        new(null, "Beschrijving probleem", ["beschrijving probleem"], Kort: true),
        new(Registratieveld.Probleem, "Wat is het probleem van de cliënt?", ["wat is het probleem van de client"]),
        new(Registratieveld.Probleem, "Beschrijving casus", ["beschrijving casus"], Kort: true),
        new(Registratieveld.Reden, "Wat was de reden dat deze casus is ingebracht?", ["wat was de reden dat deze casus"]),
        new(Registratieveld.ProbleemNiveaus, "Waar heeft het probleem mee te maken?", ["waar heeft het probleem mee te maken"]),
        new(Registratieveld.AndereOrganisatie, "Heeft het probleem met een andere organisatie te maken?", ["heeft het probleem met een andere organisatie"]),
        new(Registratieveld.Regels, "Welke specifieke wetten en/of regels?", ["welke specifieke wetten"]),
        new(Registratieveld.Proces, "Hoe verliep het proces?", ["hoe verliep het proces"]),
        new(Registratieveld.Proces, "Proces casus", ["proces casus"], Kort: true),
        new(Registratieveld.Afweging, "Wat is de afweging bij deze casus geweest?", ["wat is de afweging bij deze casus"]),
        new(Registratieveld.Perspectieven, "Wat zijn de drie perspectieven?", ["wat zijn de drie perspectieven"]),
        new(Registratieveld.Juridisch, "Juridisch", ["juridisch"], Binnen: Registratieveld.Perspectieven),
        new(Registratieveld.Economisch, "Economisch", ["financieel economisch", "economisch"], Binnen: Registratieveld.Perspectieven),
        new(Registratieveld.Maatschappelijk, "Maatschappelijk", ["sociaal maatschappelijk", "maatschappelijk"], Binnen: Registratieveld.Perspectieven),
        new(Registratieveld.Oplossing, "Wat is de oplossing?", ["wat is de oplossing"]),
        new(Registratieveld.Oplossing, "Oplossing", ["oplossing"], Kort: true),
        new(Registratieveld.Afweging, "Afweging", ["afweging"], Kort: true),
        new(Registratieveld.OplossingNiveaus, "Waar is de oplossing gevonden?", ["waar is de oplossing gevonden"]),
        new(Registratieveld.GebruikelijkeLijn, "Is de oplossing in de gebruikelijke lijn gevonden?", ["is de oplossing in de gebruikelijke lijn"]),
        new(Registratieveld.Opmerkingen, "Overige opmerkingen", ["overige opmerkingen"]),
    ];

    /// <summary>De vragen uit de kop van het formulier: één regel, met het antwoord erachter.</summary>
    public static readonly IReadOnlySet<Registratieveld> Kopvragen = Alle.TakeWhile(v => v.Veld is not null).Select(v => v.Veld!.Value).ToHashSet();

    /// <summary>Het antwoord dat op dezelfde regel staat, of <c>null</c> als de regel niet met deze vraag begint.</summary>
    public string? Antwoord(string regel)
    {
        foreach (var begin in Begin)
        {
            if (Woordvorm.Na(regel, begin) is { } rest && Afronding(rest) is { } antwoord)
            {
                return antwoord;
            }
        }

        return null;
    }

    /// <summary>Wat overblijft na de rest van de vraag en de uitleg tussen haakjes.</summary>
    private string? Afronding(string rest)
    {
        var uitleg = rest.TrimStart();
        if (Begin[0].Contains(' ', StringComparison.Ordinal) && Naam.EndsWith('?'))
        {
            var eind = uitleg.IndexOf('?', StringComparison.Ordinal);
            uitleg = eind < 0 ? "" : uitleg[(eind + 1)..].TrimStart();
        }

        var metHaakjes = uitleg.StartsWith('(');
        if (metHaakjes)
        {
            uitleg = NaHaakjes(uitleg).TrimStart(' ', '?');
        }

        if (Kort)
        {
            return metHaakjes || uitleg.Trim(':', ' ').Length == 0 ? uitleg.TrimStart(':', ' ') : null;
        }

        // Een kopvraag zonder dubbele punt is alleen een vraag als er niets achter staat.
        return Naam.EndsWith('?') || uitleg.Length == 0 ? uitleg.TrimStart(':', ' ') : uitleg.StartsWith(':') ? uitleg[1..].Trim() : null;
    }

    private static string NaHaakjes(string tekst)
    {
        var diepte = 0;
        for (var i = 0; i < tekst.Length; i++)
        {
            diepte += tekst[i] == '(' ? 1 : tekst[i] == ')' ? -1 : 0;
            if (diepte == 0)
            {
                return tekst[(i + 1)..];
            }
        }

        return "";
    }
}
