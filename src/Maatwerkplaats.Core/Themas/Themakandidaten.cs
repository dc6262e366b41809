using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Zoekt signalen die op een thema lijken en er nog niet bij horen. Een mens beslist.</summary>
public sealed class Themakandidaten(Signaallijst lijst, Signaalgelijken gelijken)
{
    /// <summary>Zoveel signalen van het thema zoeken mee; de nieuwste zeggen het meest over nu.</summary>
    public const int MeesteZoekers = 8;

    private const int PerZoeker = 20;
    private const int Meeste = 25;

    /// <summary>De kandidaten, wat op de meeste signalen van het thema lijkt voorop. Tegenvoorbeelden komen niet terug.</summary>
    public async Task<IReadOnlyList<Themakandidaat>> Zoek(Gebruiker wie, Themastaat thema, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        var zoekers = (await lijst.Van(wie, thema.Signalen, ct)).Where(s => !s.Inhoud.UitCasus).Take(MeesteZoekers).ToArray();
        var treffers = new List<Gelijkend>();
        foreach (var zoeker in zoekers)
        {
            treffers.AddRange(await gelijken.Zoek(wie.Organisatie, $"{zoeker.Inhoud.Tekst}\n{zoeker.Inhoud.VoorWie}\n{zoeker.Inhoud.Gevolg}", zoeker.Id, PerZoeker, ct));
        }

        var gevonden = treffers.Where(t => t.Thema is null && t.DubbelVan is null && !thema.Tegenvoorbeelden.Contains(t.Id))
            .GroupBy(t => t.Id).Select(g => (Id: g.Key, Aantal: g.Count(), Score: g.Max(t => t.Score))).OrderByDescending(g => g.Aantal).ThenByDescending(g => g.Score).Take(Meeste).ToArray();
        var regels = (await lijst.Van(wie, [.. gevonden.Select(g => g.Id)], ct)).ToDictionary(r => r.Id);
        return [.. gevonden.Where(g => regels.ContainsKey(g.Id)).Select(g => new Themakandidaat(regels[g.Id], g.Aantal, zoekers.Length))];
    }
}

/// <summary>Een signaal dat op een thema lijkt.</summary>
/// <param name="Aantal">Op zoveel van de vergeleken signalen van het thema lijkt het.</param>
/// <param name="Van">Zoveel signalen zijn vergeleken.</param>
public sealed record Themakandidaat(Signaalregel Signaal, int Aantal, int Van)
{
    /// <summary>Het lijkt maar op een klein deel van het thema.</summary>
    public bool IsTwijfelachtig => Van > 2 && Aantal * 3 <= Van;

    /// <summary>Hoe zeker het is, in woorden.</summary>
    public string Zekerheid => $"lijkt op {Aantal} van {Van}{(IsTwijfelachtig ? ", twijfelachtig" : "")}";
}
