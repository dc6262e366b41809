using System.CommandLine;
using Maatwerkplaats.Core;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>De diensten van de methode voor een opdracht, op een database die klaar is voor gebruik, zonder website.</summary>
internal static class Gegevens
{
    /// <summary>De organisatie waarvoor de opdrachtregel werkt.</summary>
    public const string Organisatie = "uwv";

    public static ServiceProvider Open(Opties opties, ParseResult gelezen)
    {
        var instellingen = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine([.. opties.AlsInstellingen(gelezen)]).Build();
        var diensten = new ServiceCollection().AddMaatwerkplaats(instellingen).BuildServiceProvider();
        Databases(diensten).MaakGereed();
        return diensten;
    }

    /// <summary>De casusprudentie om in te zoeken. Een index van een oudere versie wordt eerst vernieuwd: hier loopt geen onderhoud.</summary>
    public static async Task<Casusregister> Register(ServiceProvider diensten, CancellationToken ct)
    {
        await diensten.GetRequiredService<Indexonderhoud>().Doe(Organisatie, ct);
        return diensten.GetRequiredService<Casusregister>();
    }

    public static IDbContextFactory<MaatwerkDb> Databases(IServiceProvider diensten) => diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>();
}
