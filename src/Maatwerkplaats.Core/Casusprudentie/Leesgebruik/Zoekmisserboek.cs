using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Leesgebruik;

/// <summary>Waarop is gezocht zonder dat er iets was: een werklijst voor wie casusprudentie maakt.</summary>
public sealed class Zoekmisserboek(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Wat minder vaak is gezocht, kan van één mens zijn en staat niet in de lijst.</summary>
    public const int Minste = 2;

    /// <summary>Meer woorden zijn een verhaal over iemand; die worden niet bewaard.</summary>
    public const int MeesteWoorden = 8;

    private const int LangsteTekst = 120;

    private const int LangsteGetal = 4;

    private const int MeesteRegels = 100;

    /// <summary>Bewaart de woorden van een zoekopdracht zonder uitslag, als er niets van een mens in staat.</summary>
    /// <returns>Of er iets is bewaard.</returns>
    public async Task<bool> Noteer(string organisatie, string tekst, CancellationToken ct = default)
    {
        if (Lees(tekst) is not var (sleutel, woorden))
        {
            return false;
        }

        var dag = Kalender.DatumInNederland(klok.Nu());
        var maand = new DateOnly(dag.Year, dag.Month, 1);
        await databases.Doe(organisatie, async db =>
        {
            var misser = await db.Set<Zoekmisser>().FirstOrDefaultAsync(z => z.Sleutel == sleutel, ct);
            if (misser is null)
            {
                db.Add(new Zoekmisser { Organisatie = organisatie, Sleutel = sleutel, Woorden = woorden, Aantal = 1, Maand = maand });
            }
            else
            {
                misser.Aantal = misser.AfgehandeldOp is null ? misser.Aantal + 1 : 1;
                (misser.Maand, misser.AfgehandeldOp, misser.AfgehandeldDoor) = (maand, null, null);
            }

            await db.SaveChangesAsync(ct);
        }, ct);
        return true;
    }

    /// <summary>Wat nog af te handelen is, het vaakst gezochte eerst.</summary>
    /// <exception cref="GeenToegang">Als de gebruiker niet voor een Maatwerkplaats werkt.</exception>
    public async Task<IReadOnlyList<Zoekmisser>> Werklijst(Gebruiker wie, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(wie);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await db.Set<Zoekmisser>().AsNoTracking().Where(z => z.AfgehandeldOp == null && z.Aantal >= Minste)
            .OrderByDescending(z => z.Aantal).ThenBy(z => z.Sleutel).Take(MeesteRegels).ToListAsync(ct);
    }

    /// <summary>Handelt een regel af: er is nu iets te vinden, of het hoort hier niet. Al afgehandeld blijft zo.</summary>
    /// <exception cref="GeenToegang">Als de gebruiker niet voor een Maatwerkplaats werkt.</exception>
    public async Task HandelAf(Gebruiker wie, string sleutel, CancellationToken ct = default)
    {
        PublicatieToegang.EisMeelezer(wie);
        var (nu, naam) = (klok.Nu(), wie.Naam);
        await using var db = await databases.Open(wie.Organisatie, ct);
        await db.Set<Zoekmisser>().Where(z => z.Sleutel == sleutel && z.AfgehandeldOp == null)
            .ExecuteUpdateAsync(z => z.SetProperty(x => x.AfgehandeldOp, nu).SetProperty(x => x.AfgehandeldDoor, naam), ct);
    }

    /// <summary>Grondvorm en leesbare woorden; leeg als er niets te bewaren is of er misschien een mens in staat.</summary>
    internal static (string Sleutel, string Woorden)? Lees(string tekst)
    {
        var los = tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var woorden = string.Join(' ', los);
        if (los.Length is 0 or > MeesteWoorden || woorden.Length > LangsteTekst || HeeftLangGetal(woorden) || Mensentoets.Kijk(woorden) is not { IsZeker: false, Twijfels.Count: 0 })
        {
            return null;
        }

        var sleutel = Volgsleutels.Onderwerp(woorden);
        if (sleutel.Length == 0)
        {
            sleutel = string.Join(' ', Volgsleutels.Artikelen(woorden));
        }

        return sleutel.Length == 0 ? null : (sleutel, woorden);
    }

    private static bool HeeftLangGetal(string tekst)
    {
        var lengte = 0;
        foreach (var teken in tekst)
        {
            lengte = char.IsDigit(teken) ? lengte + 1 : teken is '.' or '-' or ' ' ? lengte : 0;
            if (lengte > LangsteGetal)
            {
                return true;
            }
        }

        return false;
    }
}
