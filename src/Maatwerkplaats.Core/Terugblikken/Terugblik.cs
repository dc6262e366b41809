using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>Een antwoord op een vraag naar hoe het was.</summary>
public enum Terugblikoordeel
{
    [Display(Name = "Ja")] Ja,
    [Display(Name = "Voor een deel")] Deels,
    [Display(Name = "Nee")] Nee,
}

/// <summary>Hoever iemand de volgende keer zelf denkt te komen, zonder Maatwerkplaats.</summary>
public enum Zelfdoen
{
    [Display(Name = "Nog niets; dan ga ik weer naar de Maatwerkplaats")] Niets,
    [Display(Name = "Uitzoeken wat er speelt, vanuit drie perspectieven")] Wegen,
    [Display(Name = "De juiste mensen bij elkaar brengen")] Mensen,
    [Display(Name = "Een oplossing vinden en voorleggen aan wie beslist")] Oplossing,
    [Display(Name = "De hele casus")] Alles,
}

/// <summary>Wat iemand terugkijkend op een casus antwoordt. Elk antwoord mag ontbreken; vrije tekst is er bewust niet.</summary>
/// <param name="Geholpen">Of de Maatwerkplaats hielp.</param>
/// <param name="Veilig">Of het veilig was om alles te zeggen.</param>
/// <param name="Tijd">Of het de tijd waard was.</param>
/// <param name="Zelf">Wat iemand de volgende keer zelf doet.</param>
public sealed record Terugblik(Terugblikoordeel? Geholpen, Terugblikoordeel? Veilig, Terugblikoordeel? Tijd, Zelfdoen? Zelf)
{
    /// <summary>De antwoorden die er zijn, elk met de code van de vraag.</summary>
    internal IEnumerable<(string Vraag, string Antwoord)> Antwoorden =>
        new (string Vraag, Enum? Antwoord)[]
        {
            (Antwoordtelling.Geholpen, Geholpen), (Antwoordtelling.Veilig, Veilig), (Antwoordtelling.Tijd, Tijd), (Antwoordtelling.Zelf, Zelf),
        }.Where(a => a.Antwoord is not null).Select(a => (a.Vraag, a.Antwoord!.ToString()));
}
