using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Netwerk;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Netwerk;

public sealed class NetwerkcontroleTests
{
    [Theory, OpElkeDatabase]
    public async Task Controle_WhenSomeoneIsPutOnTheCardBehindTheBack_SaysSo(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var mens = await Netwerkmens.Nieuw(site, Netwerkgegevens.Leeg with { Hulp = "Ik help." });
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();

        await using (var db = await site.Databases.Open("uwv"))
        {
            await db.Set<Netwerkplek>().Where(p => p.PersoonId == mens.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.Vindbaar, false));
        }

        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldHaveSingleItem().ShouldStartWith("Plek op de netwerkkaart");
    }
}
