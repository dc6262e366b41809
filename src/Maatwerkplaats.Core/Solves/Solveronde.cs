using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// De ronde langs casussen: "zit hier iets achter?" Wat structureel heet of bij een solve hoort, komt aan de beurt tot iemand het
/// onder een solve legt of zegt dat het niet hoeft.
/// </summary>
public sealed class Solveronde(IDbContextFactory<MaatwerkDb> databases, Casusdienst casussen, LopendeSolves lopend, TimeProvider klok)
{
    /// <summary>Zoveel casussen staan er op een bladzijde van de ronde.</summary>
    public const int PerBladzijde = 10;

    /// <summary>Wat deze gebruiker nog kan nalopen, het oudste eerst.</summary>
    public async Task<(IReadOnlyList<Rondepunt> Punten, int Totaal)> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        SolveToegang.Eis(wie, null, SolveRecht.Aandragen);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        await using var db = await databases.Open(wie.Organisatie, ct);
        var open = db.Set<CasusRij>().AsNoTracking().Zichtbaar(wie, vandaag).Where(c => !c.Nagelopen)
            .Where(c => (c.Fase == Fase.Afgerond && (c.Structureel == JaNeeMisschien.Ja || c.Structureel == JaNeeMisschien.Misschien))
                || (c.Fase == Fase.Doorverwezen && c.TriageUitkomst == TriageUitkomst.HoortBijSolve));
        var staten = (await open.OrderBy(c => c.GewijzigdOp).ThenBy(c => c.Id).Take(PerBladzijde).Select(c => c.Staat).ToListAsync(ct)).ConvertAll(CasusProjectie.Lees);
        var punten = new List<Rondepunt>();
        foreach (var casus in staten.Where(c => CasusToegang.Voor(wie, c, vandaag).Mag(CasusRecht.Lezen)))
        {
            punten.Add(new(casus, await lopend.BijCasus(wie, casus, ct)));
        }

        return (punten, await open.CountAsync(ct));
    }

    /// <summary>Legt vast dat er niets structureels achter zit.</summary>
    /// <exception cref="RegelOvertreden">Als de reden ontbreekt.</exception>
    public async Task LegTerzijde(Gebruiker wie, string casus, string? reden, Opdracht opdracht, CancellationToken ct = default)
    {
        SolveToegang.Eis(wie, null, SolveRecht.Aandragen);
        await casussen.Doe(wie, casus, CasusRecht.Lezen, opdracht, c => c.LegGeenSolveVast(reden), ct);
    }
}

/// <summary>Een casus in de ronde, met de solves waar hij over lijkt te gaan.</summary>
public sealed record Rondepunt(CasusStaat Casus, IReadOnlyList<LopendeSolve> LijktOp);
