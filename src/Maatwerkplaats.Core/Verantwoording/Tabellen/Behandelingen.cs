using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Verantwoording.Tabellen;

/// <summary>Hoe aan casussen is gewerkt, wie van buiten meedeed en wat er is gewogen.</summary>
internal static class Behandelingen
{
    /// <summary>Sleutel van de rij waarin alle drie de perspectieven zijn vastgelegd.</summary>
    public const string AlleDrie = "Juridisch|Economisch|Maatschappelijk";

    private const string Onbekend = "onbekend";

    private static readonly string[] Werkwijzenaam = [.. Enum.GetValues<Werkwijze>().Select(w => w.ToString())];

    private static readonly string[] Perspectiefnaam = [.. Enum.GetValues<Perspectief>().Select(p => p.ToString())];

    public static readonly Cijfertabel Werkwijzen = new(
        "4.4", "Hoe is er gewerkt?", Populatie.Afgerond,
        "Alle afgeronde casussen, naar de zwaarste vorm: een maatwerksessie gaat voor contact met collega's. Onbekend telt mee in het percentage.")
    {
        Rijen = _ =>
        [
            new(nameof(Werkwijze.CollegaContact), "Contact met een of enkele UWV-collega's", Altijd: true),
            new("sessies", "Maatwerksessie(s)", Altijd: true),
            new(nameof(Werkwijze.Maatwerksessie), "Eén maatwerksessie", "sessies", Altijd: true),
            new(nameof(Werkwijze.MeerdereMaatwerksessies), "Meerdere maatwerksessies", "sessies", Altijd: true),
            new(nameof(Werkwijze.ActieInbrenger), "Vervolgactie inbrenger buiten Maatwerkplaats", Altijd: true),
            new(nameof(Werkwijze.ExternContact), "Contact met professional buiten UWV", Altijd: true),
            new(nameof(Werkwijze.ActieClient), "Vervolgactie cliënt", Altijd: true),
            new(nameof(Werkwijze.Onbekend), "Onbekend op basis van registratie", Altijd: true),
        ],
        Deel = (feit, _, sleutels) => sleutels.Add(Werkwijzenaam[(int)feit.Werkwijze]),
    };

    public static readonly Cijfertabel Organisaties = new(
        "4.5", "Deed een andere organisatie mee?", Populatie.Afgerond,
        "Alle afgeronde casussen. Deden er meer organisaties mee, dan staat de casus bij elk van hen, en één keer bij Ja. Onbekend telt mee in het percentage.")
    {
        Meervoudig = new("ja-meer", "Meer dan één organisatie", "ja"),
        Rijen = _ =>
        [
            new("nee", "Nee", Altijd: true),
            new("ja", "Ja", Altijd: true),
            new("gemeente", "Gemeente", "ja", Altijd: true),
            new("belastingdienst", "Belastingdienst", "ja", Altijd: true),
            new("reintegratiebureau", "Re-integratiebureau/opleider", "ja", Altijd: true),
            new("werkgever", "Werkgever", "ja", Altijd: true),
            new("overig", "Overig", "ja", Altijd: true),
            new(Onbekend, "Onbekend", Altijd: true),
        ],
        Deel = DeelOrganisaties,
    };

    public static readonly Cijfertabel Perspectieven = new(
        "4.6", "Welke perspectieven zijn vastgelegd?", Populatie.Afgerond,
        "Alle afgeronde casussen. Een perspectief telt als er iets over is opgeschreven.")
    {
        Rijen = _ =>
        [
            new("geen", "Geen", Altijd: true),
            new(AlleDrie, "Volledig (juridisch, economisch, maatschappelijk)", Altijd: true),
            new("Economisch|Maatschappelijk", "Deels (economisch, maatschappelijk)", Altijd: true),
            new("Juridisch", "Deels (juridisch)", Altijd: true),
            new("Juridisch|Maatschappelijk", "Deels (juridisch, maatschappelijk)", Altijd: true),
            new("Maatschappelijk", "Deels (maatschappelijk)", Altijd: true),
            new("Juridisch|Economisch", "Deels (juridisch, economisch)"),
            new("Economisch", "Deels (economisch)"),
        ],
        Deel = (feit, _, sleutels) => sleutels.Add(feit.Perspectieven.Length == 0 ? "geen" : feit.Perspectieven),
    };

    public static readonly Cijfertabel Doorslaggevend = new(
        "doorslaggevend", "Welk perspectief gaf de doorslag?", Populatie.Afgerond,
        "Alle afgeronde casussen. Onbekend is ook: er was geen doorslaggevend perspectief, of er is niets over vastgelegd.")
    {
        Rijen = _ => [.. Enum.GetValues<Perspectief>().Select(p => new Tabelrij(p.ToString(), p.Label(), Altijd: true)), new(Onbekend, "Geen of onbekend", Altijd: true)],
        Deel = (feit, _, sleutels) => sleutels.Add(feit.Doorslaggevend is { } p ? Perspectiefnaam[(int)p] : Onbekend),
    };

    private static void DeelOrganisaties(Feit feit, Telwoorden woorden, List<string> sleutels)
    {
        foreach (var organisatie in feit.Onderdelen)
        {
            if (woorden.IsAndereOrganisatie(organisatie))
            {
                var rij = organisatie is "gemeente" or "belastingdienst" or "reintegratiebureau" or "werkgever" ? organisatie : "overig";
                if (!sleutels.Contains(rij))
                {
                    sleutels.Add(rij);
                }
            }
        }

        if (sleutels.Count == 0)
        {
            sleutels.Add(feit.AndereOrganisatie switch { true => "overig", false => "nee", null => Onbekend });
        }
    }
}
