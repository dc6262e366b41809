using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>Zoeken en lezen in het register, voor wie dat mag. Kent alleen wat is gepubliceerd.</summary>
public sealed class Leeszaal(Casusregister register, Uitspraaklezer lezer, RegisterToegang toegang)
{
    private const int MeesteSuggesties = 8;

    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<Zoekantwoord> Zoek(Registerbezoeker bezoeker, Zoekopdracht opdracht, CancellationToken ct = default)
    {
        await toegang.Eis(bezoeker, ct);
        return await register.Zoek(bezoeker.Organisatie, opdracht, ct);
    }

    /// <summary>Woorden uit het register die zo beginnen.</summary>
    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<IReadOnlyList<string>> VulAan(Registerbezoeker bezoeker, string begin, CancellationToken ct = default)
    {
        await toegang.Eis(bezoeker, ct);
        return await register.VulAan(bezoeker.Organisatie, begin, MeesteSuggesties, ct);
    }

    /// <exception cref="NietGevonden">Als er onder dit kenmerk niets is.</exception>
    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<GelezenUitspraak> Lees(Registerbezoeker bezoeker, int jaar, int nummer, CancellationToken ct = default)
    {
        await toegang.Eis(bezoeker, ct);
        return await lezer.Lees(bezoeker.Organisatie, jaar, nummer, ct);
    }

    /// <summary>De uitspraken die het meest op deze lijken, zonder haarzelf.</summary>
    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<IReadOnlyList<GelijkGeval>> Lijkt(Registerbezoeker bezoeker, GelezenUitspraak gelezen, int aantal, CancellationToken ct = default)
    {
        await toegang.Eis(bezoeker, ct);
        var gelijken = await register.Vergelijk(bezoeker.Organisatie, gelezen.Inhoud, aantal + 1, ct);
        return [.. gelijken.Where(g => g.Vermelding.Casusprudentie != gelezen.Uitspraak.Kenmerk).Take(aantal)];
    }

    /// <summary>Wat er na een plek in de reeks veranderde, oudste eerst; elke uitspraak staat er één keer in, op haar laatste verandering.</summary>
    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<IReadOnlyList<Registerwijziging>> Wijzigingen(Registerbezoeker bezoeker, Registerplek na, int hoogstens, CancellationToken ct = default)
    {
        await toegang.Eis(bezoeker, ct);
        return await lezer.Wijzigingen(bezoeker.Organisatie, na, hoogstens, ct);
    }

    /// <summary>De laatste veranderingen, nieuwste eerst.</summary>
    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<IReadOnlyList<Registerwijziging>> LaatsteWijzigingen(Registerbezoeker bezoeker, int hoogstens, CancellationToken ct = default)
    {
        await toegang.Eis(bezoeker, ct);
        return await lezer.LaatsteWijzigingen(bezoeker.Organisatie, hoogstens, ct);
    }

    /// <summary>
    /// Als niets past: wat er het dichtst bij komt. Eerst dezelfde woorden zonder de keuzes, dan woorden los van elkaar,
    /// dan wat het nieuwst is.
    /// </summary>
    /// <exception cref="GeenToegang">Als deze bezoeker het register niet mag lezen.</exception>
    public async Task<Dichtbij> ZoekDichtbij(Registerbezoeker bezoeker, Zoekopdracht opdracht, int aantal, CancellationToken ct = default)
    {
        (Dichtbijsoort Soort, Zoekopdracht Opdracht)[] pogingen =
        [
            (Dichtbijsoort.ZonderKeuzes, opdracht with { Filters = new Dictionary<string, IReadOnlyList<string>>() }),
            (Dichtbijsoort.LosseWoorden, new Zoekopdracht(Los(opdracht.Tekst))),
            (Dichtbijsoort.Nieuwste, new Zoekopdracht("")),
        ];
        foreach (var (soort, poging) in pogingen)
        {
            var antwoord = await Zoek(bezoeker, poging with { Aantal = aantal, Overslaan = 0, MetFacetten = false }, ct);
            if (antwoord.Treffers.Count > 0)
            {
                return new(soort, antwoord.Treffers);
            }
        }

        return new(Dichtbijsoort.Nieuwste, []);
    }

    private static string Los(string tekst) => string.Join(' ', tekst.Split(' ').Where(woord => !woord.StartsWith('-'))).Replace('"', ' ').Replace('*', ' ');
}

/// <summary>Waarin wat dichtbij komt, verschilt van wat is gevraagd.</summary>
public enum Dichtbijsoort
{
    ZonderKeuzes,
    LosseWoorden,
    Nieuwste,
}

/// <summary>Wat het dichtst bij een vraag komt waarop niets past.</summary>
public sealed record Dichtbij(Dichtbijsoort Soort, IReadOnlyList<Zoektreffer> Treffers);
