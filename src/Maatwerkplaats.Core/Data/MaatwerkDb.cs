using System.Linq.Expressions;
using System.Reflection;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Maatwerkplaats.Core.Data;

/// <summary>De database, dezelfde op SQLite en PostgreSQL. Elke module legt zijn eigen tabellen vast, naast zijn types.</summary>
public sealed class MaatwerkDb(DbContextOptions<MaatwerkDb> options) : DbContext(options)
{
    /// <summary>De organisatie voor wie dit werk gebeurt; gegevens van een andere blijven onzichtbaar.</summary>
    public string Organisatie { get; set; } = "uwv";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MaatwerkDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes())
        {
            GeefNamen(type);
            if (typeof(IVanOrganisatie).IsAssignableFrom(type.ClrType))
            {
                type.SetQueryFilter(AlleenEigenOrganisatie(type.ClrType));
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<AlsUtc>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<Versleuteld>().HaveConversion<AlsCijfertekst>();
    }

    private static void GeefNamen(IMutableEntityType type)
    {
        foreach (var eigenschap in type.GetProperties())
        {
            eigenschap.SetColumnName(Databasenaam.Van(eigenschap.Name));
        }
    }

    private LambdaExpression AlleenEigenOrganisatie(Type type)
    {
        var rij = Expression.Parameter(type);
        return Expression.Lambda(
            Expression.Equal(
                Expression.Property(rij, nameof(IVanOrganisatie.Organisatie)),
                Expression.Property(Expression.Constant(this), GetType().GetProperty(nameof(Organisatie), BindingFlags.Public | BindingFlags.Instance)!)),
            rij);
    }

    private sealed class AlsUtc() : ValueConverter<DateTime, DateTime>(
        t => DateTime.SpecifyKind(t, DateTimeKind.Utc), t => DateTime.SpecifyKind(t, DateTimeKind.Utc));

    private sealed class AlsCijfertekst() : ValueConverter<Versleuteld, string>(v => v.Waarde, t => new Versleuteld(t));
}
