using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>
/// Kijkt of een tekst die buiten de organisatie komt over een mens te herkennen is. Wat zeker een persoonsgegeven is, mag er
/// niet in; over wat twijfelachtig is, beslist degene die het schrijft.
/// </summary>
public static class Mensentoets
{
    /// <summary>Een plaats, werkgever of leeftijd zegt op zichzelf niet om wie het gaat; samen soms wel, en dat ziet de herleidbaarheidstoets.</summary>
    private static readonly HashSet<Soort> VanEenMens =
        [Soort.Persoon, Soort.Bsn, Soort.Geboortedatum, Soort.Adres, Soort.Telefoon, Soort.Email, Soort.Iban, Soort.Dossiernummer];

    /// <param name="teksten">Lege teksten tellen niet mee.</param>
    public static Mensenoordeel Kijk(params IEnumerable<string?> teksten)
    {
        var (zeker, twijfels) = (false, new List<string>());
        foreach (var tekst in teksten.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => t!))
        {
            var vondsten = Herkenner.Zoek(tekst);
            var mensen = vondsten.Where(v => VanEenMens.Contains(v.Soort)).ToArray();
            zeker |= mensen.Any(v => v.Zekerheid == Zekerheid.Zeker);
            twijfels.AddRange(mensen.Where(v => v.Zekerheid != Zekerheid.Zeker).Select(v => $"‘{v.Tekst(tekst)}’ kan van een persoon zijn."));
            twijfels.AddRange(Herleidbaarheidstoets.Toets(tekst, vondsten).Select(w => w.Zin));
        }

        return new(zeker, [.. twijfels.Distinct()]);
    }
}

/// <summary>Wat er in een tekst van een mens kan zijn.</summary>
/// <param name="IsZeker">Er staat zeker een persoonsgegeven in.</param>
/// <param name="Twijfels">Zinnen over wat misschien een persoon laat herkennen.</param>
public sealed record Mensenoordeel(bool IsZeker, IReadOnlyList<string> Twijfels);
