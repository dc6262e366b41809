using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Maakt van een thema of signaal het begin van een solve, zodat niemand iets twee keer typt.</summary>
public sealed class Solvebegin(Themalezer themas, Signaallijst signalen)
{
    /// <summary>Zoveel wetten van de signalen gaan mee, de meest genoemde.</summary>
    private const int MeesteWetten = 3;

    /// <summary>Naam en omschrijving van een thema, met de wetten van zijn signalen.</summary>
    /// <exception cref="NietGevonden">Als het thema er niet is.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker geen thema's mag zien.</exception>
    public async Task<Solvebeschrijving> VanThema(Gebruiker wie, string nummer, CancellationToken ct = default)
    {
        var thema = (await themas.Lees(wie, nummer, ct)).Thema;
        var leden = await signalen.Van(wie, thema.Signalen, ct);
        var probleem = thema.Omschrijving.Length > 0 ? thema.Omschrijving : leden.FirstOrDefault(s => !s.Inhoud.UitCasus)?.Tekst ?? "";
        return Beschrijving(thema.Naam, probleem, null, null, [.. leden.SelectMany(s => s.Inhoud.Wetten).CountBy(w => w).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(MeesteWetten).Select(w => w.Key)]);
    }

    /// <summary>Wat een signaal zegt. De tekst van een casus gaat niet mee: die blijft bij de casus.</summary>
    /// <exception cref="NietGevonden">Als het signaal er niet is, of de gebruiker er niet van mag weten.</exception>
    public async Task<Solvebeschrijving> VanSignaal(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        var inhoud = (await signalen.Een(wie, id, ct)).Inhoud;
        return Beschrijving("", inhoud.Tekst, Gevuld(inhoud.VoorWie), Gevuld(inhoud.Gevolg), inhoud.Wetten);
    }

    private static Solvebeschrijving Beschrijving(string titel, string probleem, string? geraakten, string? gevolgen, IReadOnlyList<string> wetten) =>
        new(titel, probleem, null, geraakten, gevolgen, null, [], [], wetten, null, null);

    private static string? Gevuld(string tekst) => tekst.Length == 0 ? null : tekst;
}
