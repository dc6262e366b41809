using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Wie aan tafel kan komen: een collega, of een gast met toestemming van de cliënt.</summary>
/// <param name="Sleutel">Sleutel van de persoon; van een gast de sleutel van de deelnemer in de casus.</param>
/// <param name="MagLeiden">Mag de sessie leiden.</param>
/// <param name="MagWegen">Mag een weg in de weging van de casus zetten.</param>
/// <param name="Gebruiker">Leeg bij een gast zonder account.</param>
public sealed record Tafelaar(string Organisatie, Guid Sleutel, Betrokkene Wie, string Rol, bool Inbrenger, bool Extern, bool MagLeiden, bool MagWegen, Gebruiker? Gebruiker)
{
    public Zitplaats Zitplaats(bool opScherm = true) => new(Sleutel, Wie, Rol, Inbrenger, Extern, opScherm);

    /// <returns>Leeg als deze gebruiker niet aan deze tafel mag.</returns>
    public static Tafelaar? Van(Gebruiker gebruiker, CasusStaat casus, Inzicht inzicht)
    {
        if (!inzicht.Mag(CasusRecht.Aanschuiven))
        {
            return null;
        }

        var inbrenger = casus.Melding.Inbrenger.Wie.Is(gebruiker.Id);
        var rol = inbrenger ? "Inbrenger" : casus.Deelnemers.FirstOrDefault(d => d.Wie.Is(gebruiker.Id))?.Rol
            ?? (inzicht.Gronden[0] is Grond.Werkplaats or Grond.Landelijk ? "Maatwerkplaats" : inzicht.Gronden[0].Label());
        return new(
            gebruiker.Organisatie, gebruiker.Id, gebruiker.AlsBetrokkene(), rol, inbrenger, !inzicht.Mag(CasusRecht.Bijdragen),
            inzicht.Mag(CasusRecht.LezenWerkplaats), inzicht.Mag(CasusRecht.Wegen), gebruiker);
    }

    /// <summary>Een gast die met een persoonlijke link binnen is; zijn naam komt uit de kluis en blijft buiten de geschiedenis.</summary>
    public static Tafelaar Van(Gastbezoek bezoek) => new(
        bezoek.Organisatie, bezoek.Deelnemer.Id, bezoek.Deelnemer.Wie with { Naam = Gastnaam.Zonder(bezoek.Deelnemer.Wie) }, bezoek.Deelnemer.Rol,
        Inbrenger: false, Extern: true, MagLeiden: false, MagWegen: false, Gebruiker: null);
}
