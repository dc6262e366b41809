using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Web.Tests.Netwerk;

namespace Maatwerkplaats.Web.Tests.Solves;

/// <summary>Een eigen solve voor één test, van het solveteam.</summary>
internal sealed class Proefsolve(Testsite site, string nummer, string titel)
{
    public string Nummer { get; } = nummer;

    public string Titel { get; } = titel;

    public string Adres => $"/solves/{Nummer}";

    /// <param name="casussen">Nummers van casussen eronder; die legt de landelijk coördinator erbij.</param>
    public static async Task<Proefsolve> Nieuw(Testsite site, string? titel = null, string? probleem = null, params string[] casussen)
    {
        // Letters: in een sleutel van cijfers herkent het systeem soms een telefoonnummer.
        var (sleutel, woord) = (Guid.NewGuid(), Netwerkmens.EigenWoord());
        titel ??= $"Solve {woord}";
        var (dienst, solve) = (site.Dienst<Solvedienst>(), await Proefcasus.Persoon(site, "solve"));
        var nummer = await dienst.Begin(solve, new(titel, probleem ?? $"Probleem {woord}", null, null, null, null, [], [], [], null, null), [], new(sleutel));
        foreach (var casus in casussen)
        {
            await dienst.Koppel(await Proefcasus.Persoon(site, "coordinator-landelijk"), nummer, new(Koppelsoort.Casus, casus), new(Guid.NewGuid()));
        }

        return new(site, nummer, titel);
    }

    public async Task<Solvestaat> Doe(Action<Solve> daad) =>
        await site.Dienst<Solvedienst>().Doe(await Proefcasus.Persoon(site, "solve"), Nummer, SolveRecht.Werken, new(Guid.NewGuid()), daad);
}
