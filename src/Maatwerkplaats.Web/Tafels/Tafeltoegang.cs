using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Toegang;

namespace Maatwerkplaats.Web.Tafels;

/// <summary>Wie er in dit verzoek aan welke tafel mag: één regel voor bladzijde, ververs en levende verbinding.</summary>
public sealed class Tafeltoegang(Tafellezer tafels, Casuslezer casussen, Solvelezer solves, Solvetafellezer solvetafels, Gastdeur deur)
{
    /// <returns>Leeg als de tafel er niet is, of wie dit vraagt er niet bij mag.</returns>
    public async Task<Tafelplek?> Voor(HttpContext context, Guid tafel, CancellationToken ct)
    {
        if (context.GebruikerOfNiemand() is { } gebruiker && await tafels.Onderwerp(gebruiker.Organisatie, tafel, ct) is { } ligt)
        {
            try
            {
                return Bij(ligt.Soort == Tafelsoort.Solve ? await Solve(context, ligt.Nummer, ct) : await Collega(context, ligt.Nummer, ct), tafel);
            }
            catch (Exception fout) when (fout is NietGevonden or GeenToegang)
            {
                return null;
            }
        }

        return Bij(await Gast(context, ct), tafel);
    }

    /// <summary>De tafel van een casus, voor wie is aangemeld.</summary>
    /// <exception cref="NietGevonden">Als de casus er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker niet aan deze tafel mag.</exception>
    public async Task<Tafelplek> Collega(HttpContext context, string nummer, CancellationToken ct)
    {
        var gebruiker = context.Gebruiker();
        var (casus, inzicht) = await casussen.Lees(gebruiker, nummer, CasusRecht.Aanschuiven, ct);
        return new(Tafelaar.Van(gebruiker, casus, inzicht)!, Tafelonderwerp.Van(casus), inzicht.Mag(CasusRecht.Lezen), await tafels.Vind(gebruiker.Organisatie, casus.Id, ct));
    }

    /// <summary>De tafel over een solve, voor wie is aangemeld.</summary>
    /// <exception cref="NietGevonden">Als de solve er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker niet aan deze tafel mag.</exception>
    public async Task<Tafelplek> Solve(HttpContext context, string nummer, CancellationToken ct)
    {
        var gebruiker = context.Gebruiker();
        var solve = await solves.Staat(gebruiker, nummer, SolveRecht.Lezen, ct);
        var plaats = await solvetafels.VanSolve(gebruiker.Organisatie, nummer, ct);
        var wie = Tafelaar.Van(gebruiker, solve, plaats) ?? throw new GeenToegang(TafelRegels.AlleenLedenAanTafel.Zin);
        Zitplaats[] leden = [.. (plaats?.Tafel.Leden ?? []).Select(l => new Zitplaats(l.Stoel, l.Wie, l.Namens.Length > 0 ? l.Namens : l.Rol.Label(), solve.Eigenaar.Is(l.Stoel), l.VanBuiten, OpScherm: false))];
        return new(wie, Tafelonderwerp.Van(solve, leden), LeestCasus: true, await tafels.Vind(gebruiker.Organisatie, solve.Id, ct)) { Plaats = plaats };
    }

    /// <summary>De tafel van een gast met een persoonlijke link.</summary>
    public async Task<Tafelplek?> Gast(HttpContext context, CancellationToken ct) =>
        Gastcookie.Lees(context.Request) is { Length: > 0 } sleutel && await deur.Herken(sleutel, ct) is { } bezoek
            ? new(Tafelaar.Van(bezoek), Tafelonderwerp.Van(bezoek.Casus), LeestCasus: false, await tafels.Vind(bezoek.Organisatie, bezoek.Casus.Id, ct))
            : null;

    private static Tafelplek? Bij(Tafelplek? plek, Guid tafel) => plek?.Tafel?.Id == tafel ? plek : null;
}

/// <summary>Iemand die bij een tafel mag.</summary>
/// <param name="LeestCasus">Mag ook de beschrijving van de casus lezen; een gast hoort alleen wat er aan tafel komt.</param>
/// <param name="Tafel">Leeg als er nog geen tafel is gedekt.</param>
public sealed record Tafelplek(Tafelaar Wie, Tafelonderwerp Onderwerp, bool LeestCasus, Tafelstaat? Tafel)
{
    /// <summary>De solvetafel en zitting waar de solve op de agenda staat; leeg bij een casus.</summary>
    public Solveplaats? Plaats { get; init; }
}
