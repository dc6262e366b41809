using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Beveiliging.Sleutels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Web.Tests.Beveiliging;

public sealed class SleutelsInDatabaseTests
{
    [Theory, OpElkeDatabase]
    public void Protect_OnOneNode_IsReadableOnAnother(Database database)
    {
        var site = Testsite.Op(database);
        var geheim = site.Dienst<IDataProtectionProvider>().CreateProtector("proef").Protect("hallo");

        var andere = AndereNode(site);

        andere.CreateProtector("proef").Unprotect(geheim).ShouldBe("hallo");
    }

    [Theory, OpElkeDatabase]
    public async Task Store_KeepsNoReadableSecretInTheDatabase(Database database)
    {
        var site = Testsite.Op(database);
        site.Dienst<IDataProtectionProvider>().CreateProtector("proef").Protect("hallo");

        await using var db = await site.Databases.CreateDbContextAsync();
        var sleutels = await db.Set<Beschermsleutel>().Select(s => s.Xml).ToListAsync();

        sleutels.ShouldNotBeEmpty();
        sleutels.ShouldAllBe(xml => xml.Contains("<versleuteld") && !xml.Contains("<masterKey"));
    }

    private static IDataProtectionProvider AndereNode(Testsite site)
    {
        var diensten = new ServiceCollection().AddLogging();
        diensten.AddSingleton(site.Databases);
        diensten.AddSingleton(site.Dienst<Versleuteling>());
        diensten.AddGedeeldeBeschermsleutels();
        return diensten.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>();
    }
}
