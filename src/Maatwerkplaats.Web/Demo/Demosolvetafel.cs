using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Een solvetafel met leden van binnen en buiten, een zitting met drie solves, en een thema onder een solve. Gemaakt met de diensten zelf.</summary>
internal static class Demosolvetafel
{
    private const int Solves = 3;

    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        var open = Enum.GetValues<Solvestand>().Where(s => s.IsOpen()).ToArray();
        var solves = db.Set<SolveRij>().AsNoTracking().Where(s => open.Contains(s.Stand)).OrderBy(s => s.StapVoor == null).ThenBy(s => s.StapVoor).ThenBy(s => s.Nummer).Take(Solves).Select(s => s.Nummer).ToArray();
        if (solves.Length < Solves || db.Set<SolvetafelRij>().Any())
        {
            return;
        }

        Gebruiker Persona(string sleutel) => Gebruiker.Van(db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Single(p => p.Aanmeldkenmerk == "demo:" + sleutel));
        Vul(diensten, solves, Persona, db.Set<ThemaRij>().AsNoTracking().Where(t => t.Naam.Contains("voorschot")).Select(t => t.Nummer).FirstOrDefault()).GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private static async Task Vul(IServiceProvider diensten, string[] solves, Func<string, Gebruiker> persona, string? thema)
    {
        var (dienst, solve) = (diensten.GetRequiredService<Solvetafeldienst>(), persona("solve"));
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        var nummer = await dienst.Begin(solve, "Landelijke solvetafel", Nieuw());
        await dienst.Doe(solve, nummer, Nieuw(), t =>
        {
            t.VraagErbij(persona("coordinator-landelijk").AlsBetrokkene(), "Maatwerkplaats", Tafelrol.Secretaris);
            t.VraagErbij(persona("deelnemer").AlsBetrokkene(), "SMZ", Tafelrol.Lid);
            t.VraagErbij(persona("inbrenger").AlsBetrokkene(), "staf Uitkeren", Tafelrol.Lid);
            t.VraagErbij(persona("beheerder").AlsBetrokkene(), "ICT", Tafelrol.Lid);
            t.VraagOrganisatie("SZW", dienst.VersleutelAdres("solvetafel@szw.voorbeeld.nl"));
            t.Plan(
                new(Kalender.MomentVan(Kalender.DatumInNederland(nu).PlusWerkdagen(3), new(13, 30)), 120), new("Hoofdkantoor Amsterdam, zaal 4.02", "https://overleg.voorbeeld.nl/solvetafel"),
                [.. solves.Select(s => new Zittingspunt(s, 30)), new(null, 20)]);
        });
        if (thema is not null && solves.Length > 0)
        {
            await diensten.GetRequiredService<Solvedienst>().Koppel(solve, await Voorschot(diensten, solve), new(Koppelsoort.Thema, thema), Nieuw());
        }
    }

    /// <summary>De solve over het voorschot: daar gaat het thema over.</summary>
    private static async Task<string> Voorschot(IServiceProvider diensten, Gebruiker solve)
    {
        var open = await diensten.GetRequiredService<Solvelezer>().Open(solve);
        return (open.FirstOrDefault(s => s.Beschrijving.Titel.Contains("voorschot", StringComparison.OrdinalIgnoreCase)) ?? open[0]).Nummer;
    }

    private static Opdracht Nieuw() => new(Guid.CreateVersion7());
}
