using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Maatwerkplaats.Core.Data.Kopieen;

/// <summary>Een tabel in een kopie: haar naam, kolommen en soort waarden.</summary>
public sealed record Tabelvorm(string Naam, IReadOnlyList<Kolomvorm> Kolommen)
{
    /// <summary>Alle tabellen van het model, zo dat een tabel na de tabellen komt waarnaar zij verwijst.</summary>
    internal static IReadOnlyList<Tabelvorm> Van(MaatwerkDb db)
    {
        // Het model van tijdens het ontwerpen is nodig: het lopende model kent de tabellen niet meer.
        var wachtend = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList();
        var klaar = new List<ITable>();
        while (wachtend.Count > 0)
        {
            var volgende = wachtend.First(t => t.ForeignKeyConstraints.All(k => k.PrincipalTable == t || klaar.Contains(k.PrincipalTable)));
            klaar.Add(volgende);
            wachtend.Remove(volgende);
        }

        return [.. klaar.Select(t => new Tabelvorm(t.Name, [.. t.Columns.OrderBy(k => k.Name, StringComparer.Ordinal).Select(Kolom)]))];
    }

    private static Kolomvorm Kolom(IColumn kolom)
    {
        var soort = kolom.StoreTypeMapping.Converter?.ProviderClrType ?? kolom.StoreTypeMapping.ClrType;
        return new(kolom.Name, Waardesoort.Naam(soort));
    }
}

/// <summary>Een kolom in een kopie.</summary>
/// <param name="Soort">Naam uit <see cref="Waardesoort"/>.</param>
public sealed record Kolomvorm(string Naam, string Soort);
