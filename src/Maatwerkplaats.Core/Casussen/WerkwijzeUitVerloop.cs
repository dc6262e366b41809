namespace Maatwerkplaats.Core.Casussen;

/// <summary>De werkwijze is bekend uit wat er gebeurde; niemand hoeft hem in te vullen.</summary>
internal static class WerkwijzeUitVerloop
{
    /// <summary>Sessies gaan voor, dan wie van buiten UWV meedeed, dan collega's, dan de cliënt, dan acties van de inbrenger.</summary>
    public static Werkwijze Bepaal(CasusStaat casus)
    {
        // Wie een geplande sessie ook als contact vastlegt, hield er nog steeds één.
        var sessies = Math.Max(casus.Contactmomenten.Count(c => c.Soort == ContactSoort.Sessie), casus.Sessies.Count(s => s.Stand == Casussessiestand.Gehouden));
        return sessies switch
        {
            > 1 => Werkwijze.MeerdereMaatwerksessies,
            1 => Werkwijze.Maatwerksessie,
            _ when Heeft(casus, ContactSoort.Extern) => Werkwijze.ExternContact,
            _ when Heeft(casus, ContactSoort.Collega) => Werkwijze.CollegaContact,
            _ when casus.Acties.Any(a => a.GedaanOp is not null && a.Wie == casus.Melding.Inbrenger.Wie) => Werkwijze.ActieInbrenger,
            _ when Heeft(casus, ContactSoort.Client) => Werkwijze.ActieClient,
            _ => Werkwijze.Onbekend,
        };
    }

    private static bool Heeft(CasusStaat casus, ContactSoort soort) => casus.Contactmomenten.Any(c => c.Soort == soort);
}
