using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Casusprudentie.Gelijken;

/// <summary>
/// Zoekt de gepubliceerde casussen die het meest op een casus lijken. Van de vraag wordt niets bewaard en niets in een
/// logboek gezet: wie nog aan het typen is, heeft nog niets ingebracht.
/// </summary>
public sealed class Gelijkenlezer(Casusregister register, Lijstenbron lijsten)
{
    /// <summary>Zoveel gevallen passen naast een formulier.</summary>
    public const int NaastHetFormulier = 5;

    private const int KorteTekst = 15;

    /// <summary>Wat lijkt op een tekst die iemand aan het typen is; leeg zolang er te weinig staat, en voor wie het register niet leest.</summary>
    public async Task<GelijkeGevallen> BijTekst(Gebruiker gebruiker, Uitspraakinhoud stof, CancellationToken ct = default) =>
        stof.Probleem.Length + stof.Reden.Length + stof.NaamCasus.Length < KorteTekst
            ? GelijkeGevallen.Geen
            : await Vergelijk(gebruiker, stof, NaastHetFormulier, null, ct);

    /// <summary>Wat lijkt op een casus die wordt gewogen of waarover wordt besloten; de eigen publicatie telt niet mee.</summary>
    public async Task<GelijkeGevallen> BijCasus(Gebruiker gebruiker, CasusStaat casus, CancellationToken ct = default) =>
        await Vergelijk(gebruiker, Vergelijkstof.Van(casus, await lijsten.Lees(gebruiker.Organisatie, ct)), Gelijkheidstoets.MeesteGevallen, casus.Nummer, ct);

    private async Task<GelijkeGevallen> Vergelijk(Gebruiker gebruiker, Uitspraakinhoud stof, int aantal, string? eigen, CancellationToken ct)
    {
        if (!PublicatieToegang.MagRegisterLezen(gebruiker))
        {
            return GelijkeGevallen.Geen;
        }

        // Ruimer vragen: de eigen publicatie en wat achterhaald is, vallen nog af.
        var gevallen = await register.Vergelijk(gebruiker.Organisatie, stof, aantal * 2, ct);
        return new([
            .. gevallen.Where(g => g.Score >= Gelijkheidstoets.Toonlat && !g.Vermelding.Achterhaald)
                .Where(g => eigen is null || !g.Vermelding.Herkomst.StartsWith($"{eigen}#", StringComparison.Ordinal))
                .Take(aantal).Select(GelijkeCasus.Van),
        ]);
    }
}
