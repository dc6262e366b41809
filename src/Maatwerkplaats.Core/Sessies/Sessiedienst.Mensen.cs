using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

public sealed partial class Sessiedienst
{
    /// <summary>Zet een casus op de agenda, met de mensen van die casus.</summary>
    public async Task ZetOpAgenda(Gebruiker gebruiker, string sessie, string nummer, int minuten, Opdracht opdracht, CancellationToken ct = default)
    {
        var casus = await Casus(gebruiker, nummer, ct);
        SessieRegels.CasusIsNogOpen.Eis(casus.Fase.IsOpen());
        await Doe(gebruiker, sessie, SessieRecht.Leiden, opdracht, async (s, mee) =>
        {
            s.ZetOpAgenda(new(casus.Id, casus.Nummer, minuten, casus.Werkplaats), Genodigdenlijst.Van(casus, Vandaag));
            await LaatMeelezen(gebruiker, s.Staat, [casus], mee, ct);
        }, ct);
    }

    /// <summary>Nodigt een collega uit voor een casus op de agenda. Wie nog niet bij de casus hoort, doet daar voortaan aan mee.</summary>
    public async Task NodigCollega(Gebruiker gebruiker, string sessie, string nummer, Collega wie, string? rol, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, CasusRecht.MensenErbijHalen, ct);
        var als = string.IsNullOrWhiteSpace(rol) ? wie.Functie : rol.Trim();
        await Doe(gebruiker, sessie, SessieRecht.Leiden, opdracht, (s, mee) =>
        {
            s.Nodig(new(Guid.CreateVersion7(), wie.AlsBetrokkene(), [casus.Nummer], als.Length == 0 ? "deelnemer" : als));
            HaalErbij(casus, wie.AlsBetrokkene(), als.Length == 0 ? "deelnemer" : als, mee);
            return Task.CompletedTask;
        }, ct);
    }

    /// <summary>Nodigt iemand uit die al bij de casus hoort: een collega, of een gast met toestemming van de cliënt.</summary>
    /// <param name="mens">Sleutel van de persoon bij de casus.</param>
    public async Task NodigVanCasus(Gebruiker gebruiker, string sessie, string nummer, string mens, Opdracht opdracht, CancellationToken ct = default)
    {
        var (casus, _) = await casussen.Lees(gebruiker, nummer, CasusRecht.MensenErbijHalen, ct);
        var gekozen = Casusmensen.Van(casus).FirstOrDefault(m => m.Sleutel == mens) ?? throw new NietGevonden();
        var wie = Genodigdenlijst.Van(casus, Vandaag).FirstOrDefault(g => g.Wie == gekozen.Wie && (g.Gast is null || g.Gast.Deelnemer == gekozen.Deelnemer?.Id));
        SessieRegels.GastHeeftToestemming.Eis(wie is not null);
        await Doe(gebruiker, sessie, SessieRecht.Leiden, opdracht, s => s.Nodig(wie!), ct);
    }

    /// <summary>Regelt wie begeleidt en wie notuleert. Beiden kunnen de casussen op de agenda lezen.</summary>
    public async Task RegelBegeleiding(Gebruiker gebruiker, string sessie, Collega procesbegeleider, Collega? notulist, Opdracht opdracht, CancellationToken ct = default)
    {
        var begeleidt = await collegas.Begeleidt(gebruiker, procesbegeleider.Id, ct);
        await Doe(gebruiker, sessie, SessieRecht.Leiden, opdracht, async (s, mee) =>
        {
            SessieRegels.BegeleiderWerktVoorEenMaatwerkplaats.Eis(s.Staat.Procesbegeleider.Is(procesbegeleider.Id) || begeleidt(s.Staat.Werkplaatsen));
            s.RegelBegeleiding(procesbegeleider.AlsBetrokkene(), notulist?.AlsBetrokkene());
            await LaatMeelezen(gebruiker, s.Staat, await OpDeAgenda(mee.Db, s.Staat, ct), mee, ct);
        }, ct);
    }

    /// <summary>Legt het mailadres van een gast vast; de uitnodiging gaat er meteen heen.</summary>
    public async Task BereikGast(Gebruiker gebruiker, string sessie, Guid genodigde, string email, Opdracht opdracht, CancellationToken ct = default)
    {
        var adres = versleuteling.Versleutel(email.Trim(), Sessiepost.DoelGast);
        await Doe(gebruiker, sessie, SessieRecht.Leiden, opdracht, s => s.BereikGast(genodigde, adres), ct);
    }

    /// <summary>Maakt een persoonlijke link voor een gast, om zelf te geven: naar de datums, of naar de sessie als de datum vaststaat.</summary>
    /// <returns>Het pad op de site; de code erin staat nergens opgeslagen.</returns>
    public async Task<string> MaakGastlink(Gebruiker gebruiker, string nummer, Guid genodigde, CancellationToken ct = default)
    {
        var nu = klok.Nu();
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        var rij = await db.Set<SessieRij>().FirstOrDefaultAsync(s => s.Nummer == nummer, ct) ?? throw new NietGevonden();
        var sessie = Sessieprojectie.Lees(rij.Staat);
        EisRecht(gebruiker, sessie, SessieRecht.Leiden);
        SessieRegels.SessieIsTeWijzigen.Eis(sessie.IsOpen);
        var wie = sessie.Genodigden.FirstOrDefault(g => g.Id == genodigde && g is { Gast: not null, Wie.PersoonId: null }) ?? throw new NietGevonden();
        SessieRegels.GastHeeftToestemming.Eis(await Genodigdentoets.MagNog(db, sessie, wie, Kalender.DatumInNederland(nu), ct));
        var pad = await Sessiepost.Gastpad(db, rij, sessie, wie, nu, ct);
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        return pad;
    }

    /// <summary>Wie begeleidt of notuleert, leest de casussen op de agenda: zo nodig als deelnemer.</summary>
    private async Task LaatMeelezen(Gebruiker gebruiker, Sessiestaat sessie, IReadOnlyList<CasusStaat> agenda, Meeschrijver mee, CancellationToken ct)
    {
        foreach (var (wie, rol) in new[] { (sessie.Procesbegeleider, "procesbegeleider"), (sessie.Notulist, "notulist") })
        {
            if (wie?.PersoonId is { } id)
            {
                var begeleidt = await collegas.Begeleidt(gebruiker, id, ct);
                foreach (var casus in agenda.Where(c => !begeleidt(c.MedeWerkplaatsen.Prepend(c.Werkplaats))))
                {
                    HaalErbij(casus, wie, rol, mee);
                }
            }
        }
    }

    private static void HaalErbij(CasusStaat casus, Betrokkene wie, string rol, Meeschrijver mee)
    {
        if (Casusmensen.Van(casus).All(m => m.Wie.PersoonId != wie.PersoonId))
        {
            mee.Daden.Add(new(casus.Nummer, c => c.HaalCollegaErbij(wie, rol, null, null)));
        }
    }

    private static async Task<IReadOnlyList<CasusStaat>> OpDeAgenda(MaatwerkDb db, Sessiestaat sessie, CancellationToken ct)
    {
        var ids = sessie.Agenda.Select(a => a.CasusId).ToArray();
        return (await db.Set<CasusRij>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => c.Staat).ToListAsync(ct)).ConvertAll(CasusProjectie.Lees);
    }

    private DateOnly Vandaag => Kalender.DatumInNederland(klok.Nu());

    private async Task<CasusStaat> Casus(Gebruiker gebruiker, string nummer, CancellationToken ct)
    {
        try
        {
            return (await casussen.Lees(gebruiker, nummer, SessieToegang.Plannen, ct)).Casus;
        }
        catch (NietGevonden)
        {
            throw new RegelOvertreden(SessieRegels.CasusIsTeVinden);
        }
    }
}
