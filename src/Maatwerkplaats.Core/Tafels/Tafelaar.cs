using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
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

    /// <summary>Iemand aan een tafel over een solve: wie aan de solve werkt, of lid is van de solvetafel waar zij op de agenda staat.</summary>
    /// <param name="plaats">Waar de solve op de agenda staat; leeg als dat nergens is.</param>
    /// <returns>Leeg als deze gebruiker niet aan deze tafel mag.</returns>
    public static Tafelaar? Van(Gebruiker gebruiker, Solvestaat solve, Solveplaats? plaats)
    {
        var werkt = SolveToegang.Mag(gebruiker, solve, SolveRecht.Werken);
        if (!werkt && (plaats is null || !SolvetafelToegang.Mag(gebruiker, plaats.Tafel, SolvetafelRecht.Aanschuiven)))
        {
            return null;
        }

        var (eigenaar, lid) = (solve.Eigenaar.Is(gebruiker.Id), plaats?.Tafel.Lid(gebruiker.Id));
        var namens = lid?.Namens is { Length: > 0 } van ? van : solve.Leden.FirstOrDefault(l => l.Wie.Is(gebruiker.Id))?.Namens;
        var rol = string.Join(", ", new[] { lid is { Rol: not Tafelrol.Lid } ? lid.Rol.Label() : null, eigenaar ? "Eigenaar" : null, string.IsNullOrEmpty(namens) ? null : namens }.OfType<string>());
        return new(
            gebruiker.Organisatie, gebruiker.Id, gebruiker.AlsBetrokkene(), rol.Length > 0 ? rol : lid is null ? "Solveteam" : "Lid", eigenaar, Extern: false,
            MagLeiden: werkt || lid is { Rol: not Tafelrol.Lid }, MagWegen: true, gebruiker);
    }

    /// <summary>Een gast die met een persoonlijke link binnen is; zijn naam komt uit de kluis en blijft buiten de geschiedenis.</summary>
    public static Tafelaar Van(Gastbezoek bezoek) => new(
        bezoek.Organisatie, bezoek.Deelnemer.Id, bezoek.Deelnemer.Wie with { Naam = Gastnaam.Zonder(bezoek.Deelnemer.Wie) }, bezoek.Deelnemer.Rol,
        Inbrenger: false, Extern: true, MagLeiden: false, MagWegen: false, Gebruiker: null);
}
