using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Kopieen;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

/// <summary>Wat wij uitvoeren, is weer in te lezen en zegt dan hetzelfde.</summary>
public sealed class RondgangTests
{
    [Theory, OpElkeDatabase]
    public async Task Importeer_OfOurOwnForms_ChangesNothing(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen));
        var formulieren = new List<string>();
        foreach (var casus in (await Casussen(plek)).Where(c => c.Fase == Fase.Afgerond).Take(20))
        {
            formulieren.Add(Path.Combine(plek.Map, casus.Nummer + ".docx"));
            (await plek.Voer("exporteer", "formulier", casus.Nummer, formulieren[^1])).ShouldBe(0);
        }

        var kenmerk = await Kenmerk(plek);
        formulieren.Count.ShouldBe(20);
        (await plek.Voer(["importeer", .. formulieren])).ShouldBe(0);

        (await Kenmerk(plek)).ShouldBe(kenmerk);
    }

    [Theory, OpElkeDatabase]
    public async Task Importeer_OfOurOwnRegister_ChangesNothing(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Voer("importeer", Testgegevens.Zet(plek.Map, Testgegevens.Casussen), Testgegevens.Zet(plek.Map, Testgegevens.Pilot));
        var (xlsx, csv) = (Path.Combine(plek.Map, "uit.xlsx"), Path.Combine(plek.Map, "uit.csv"));
        (await plek.Voer("exporteer", "register", xlsx)).ShouldBe(0);
        (await plek.Voer("exporteer", "register", csv)).ShouldBe(0);
        var kenmerk = await Kenmerk(plek);

        (await plek.Voer("importeer", xlsx)).ShouldBe(0);
        (await plek.Voer("importeer", csv)).ShouldBe(0);

        (await Kenmerk(plek)).ShouldBe(kenmerk);
    }

    private static async Task<string> Kenmerk(Installatie plek) =>
        (await plek.Dienst<Kopie>().Maak(Path.Combine(plek.Map, Guid.NewGuid().ToString("N")))).Kenmerk;

    private static async Task<List<CasusStaat>> Casussen(Installatie plek)
    {
        await using var db = await plek.Databases.Open("uwv");
        return [.. (await db.Set<CasusRij>().OrderBy(c => c.Nummer).Select(c => c.Staat).ToListAsync()).Select(CasusProjectie.Lees)];
    }
}
