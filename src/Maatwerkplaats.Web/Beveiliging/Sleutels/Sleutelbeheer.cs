using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Maatwerkplaats.Web.Beveiliging.Sleutels;

/// <summary>Regelt waar de website haar beschermsleutels laat.</summary>
public static class Sleutelbeheer
{
    public static IServiceCollection AddGedeeldeBeschermsleutels(this IServiceCollection diensten)
    {
        diensten.AddDataProtection().SetApplicationName("Maatwerkplaats");
        diensten.AddSingleton<IConfigureOptions<KeyManagementOptions>>(d => new ConfigureOptions<KeyManagementOptions>(opties =>
        {
            opties.XmlRepository = new SleutelsInDatabase(d.GetRequiredService<IDbContextFactory<MaatwerkDb>>());
            opties.XmlEncryptor = new SleutelVersleutelaar(d.GetRequiredService<Versleuteling>());
        }));
        return diensten;
    }
}
