using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>Vraagt een lezer of casusprudentie hielp om te beslissen: één druk, één keer per uitspraak, alleen geteld.</summary>
public sealed class Leesvraag(IDbContextFactory<MaatwerkDb> databases, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Antwoord in de tellingen.</summary>
    public const string Ja = "Ja", Nee = "Nee";

    private const string Doel = "leesstem";

    /// <summary>Of het deze lezer nog te vragen is.</summary>
    public async Task<bool> IsOpen(Gebruiker wie, Uitspraak uitspraak, CancellationToken ct = default)
    {
        if (!PublicatieToegang.MagRegisterLezen(wie) || uitspraak.Stand == Uitspraakstand.Ingetrokken)
        {
            return false;
        }

        var sleutel = Sleutel(wie, uitspraak);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return !await db.Set<Leesstem>().AnyAsync(s => s.Sleutel == sleutel, ct);
    }

    /// <summary>Telt het antwoord; een tweede keer telt niet.</summary>
    /// <exception cref="GeenToegang">Als deze gebruiker het register niet leest.</exception>
    public async Task Antwoord(Gebruiker wie, Uitspraak uitspraak, bool hielp, CancellationToken ct = default)
    {
        if (!PublicatieToegang.MagRegisterLezen(wie))
        {
            throw new GeenToegang("Casusprudentie is er voor collega's van de organisatie.");
        }

        var (sleutel, half) = (Sleutel(wie, uitspraak), Halfjaar.Op(Kalender.DatumInNederland(klok.Nu())));
        await databases.Doe(wie.Organisatie, async db =>
        {
            if (await db.Set<Leesstem>().AnyAsync(s => s.Sleutel == sleutel, ct))
            {
                return;
            }

            db.Add(new Leesstem { Sleutel = sleutel, Organisatie = wie.Organisatie });
            await Antwoordtelling.Tel(db, wie.Organisatie, half, Antwoordtelling.Lezen, uitspraak.Kenmerk, hielp ? Ja : Nee, ct);
            await db.SaveChangesAsync(ct);
        }, ct);
    }

    private string Sleutel(Gebruiker wie, Uitspraak uitspraak) => versleuteling.Zoeksleutel($"{wie.Id:N}|{uitspraak.Id:N}", Doel);
}
