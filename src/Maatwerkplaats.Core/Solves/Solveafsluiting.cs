using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Is de oorzaak weg, dan klopt oude casusprudentie misschien niet meer: dat vraagt het systeem na.</summary>
public sealed class Solveafsluiting(Publicatiedienst publicaties)
{
    /// <summary>Vraagt bij elke casusprudentie onder de solve of zij nog actueel is. Waar al een vraag ligt, of wat is ingetrokken, blijft zoals het is.</summary>
    /// <returns>Bij hoeveel het is gevraagd.</returns>
    public async Task<int> VraagNogActueel(Gebruiker wie, Solvestaat solve, CancellationToken ct = default)
    {
        var aantal = 0;
        foreach (var kenmerk in solve.Kenmerken(Koppelsoort.Uitspraak))
        {
            var delen = kenmerk.Split(':');
            if (delen.Length < 2 || !int.TryParse(delen[^2], out var jaar) || !int.TryParse(delen[^1], out var nummer))
            {
                continue;
            }

            try
            {
                await publicaties.VraagActueel(
                    wie, jaar, nummer, $"Solve {solve.Nummer} ({solve.Beschrijving.Titel}) is opgelost. Geldt dit nog?", new(Guid.CreateVersion7()), ct);
                aantal++;
            }
            catch (Exception fout) when (fout is RegelOvertreden or NietGevonden)
            {
                // Er ligt al een vraag, of de uitspraak geldt niet meer: er valt niets te vragen.
            }
        }

        return aantal;
    }
}
