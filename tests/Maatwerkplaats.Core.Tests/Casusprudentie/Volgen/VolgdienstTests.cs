using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Data;
using static Maatwerkplaats.Core.Casusprudentie.Volgen.VolgRegels;

namespace Maatwerkplaats.Core.Tests.Casusprudentie.Volgen;

public sealed class VolgdienstTests
{
    [Theory, OpElkeDatabase]
    public async Task ArtikelIsHerkend_WhenItIsNoArticle_Refuses(Database database)
    {
        var site = Testsite.Op(database);
        var (dienst, wie) = (site.Dienst<Volgdienst>(), await Eenling.Maak(site));

        await dienst.Volg(wie, Volgsoort.Artikel, "iets met geld").ShouldBreken(ArtikelIsHerkend);
        await dienst.Volg(wie, Volgsoort.Artikel, "art. 77 WIA");
    }

    [Theory, OpElkeDatabase]
    public async Task UitspraakBestaat_WhenThereIsNone_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Volgdienst>().Volg(await Eenling.Maak(site), Volgsoort.Uitspraak, "MCP:NL:UWV:2001:999999").ShouldBreken(UitspraakBestaat);
    }

    [Theory, OpElkeDatabase]
    public async Task OnderwerpZegtIets_WhenItHasNoWords_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Volgdienst>().Volg(await Eenling.Maak(site), Volgsoort.Onderwerp, " ... ").ShouldBreken(OnderwerpZegtIets);
    }

    [Theory, OpElkeDatabase]
    public async Task NietTeVeel_AfterAHundred_RefusesTheNext(Database database)
    {
        var site = Testsite.Op(database);
        var wie = await Eenling.Maak(site);
        await using (var db = await site.Databases.Open("uwv"))
        {
            db.AddRange(Enumerable.Range(0, 100).Select(nummer => new Volging
            {
                Id = Guid.CreateVersion7(),
                Organisatie = "uwv",
                PersoonId = wie.Id,
                Soort = Volgsoort.Onderwerp,
                Sleutel = $"onderwerp{nummer}",
                Naam = $"onderwerp {nummer}",
                Sinds = DateTime.UtcNow,
            }));
            await db.SaveChangesAsync();
        }

        await site.Dienst<Volgdienst>().Volg(wie, Volgsoort.Onderwerp, "voorschot").ShouldBreken(NietTeVeel);
    }
}
