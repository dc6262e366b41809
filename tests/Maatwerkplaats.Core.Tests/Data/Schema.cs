using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tests.Data;

/// <summary>
/// Leest uit de database zelf hoe die eruitziet: tabellen, kolommen, sleutels en indexen, één per regel. Een standaardwaarde
/// telt niet mee: een kolom die er later bij kwam heeft er een nodig, het model niet.
/// </summary>
internal static partial class Schema
{
    private const string Sqlite = """
        SELECT m.name || '.' || c.name || ' ' || c.type || ' notnull=' || c."notnull" || ' pk=' || c.pk
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL
        SELECT m.name || ' verwijst ' || f."from" || ' naar ' || f."table" || '.' || f."to" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        UNION ALL
        SELECT m.name || ' index ' || i."unique" || i.partial || ' ' || (SELECT group_concat(coalesce(k.name, '') || k."desc") FROM pragma_index_xinfo(i.name) k WHERE k.key = 1)
        FROM sqlite_master m JOIN pragma_index_list(m.name) i WHERE m.type = 'table'
        """;

    private const string Postgres = """
        SELECT table_name || '.' || column_name || ' ' || data_type || ' null=' || is_nullable || ' identity=' || is_identity
        FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL
        SELECT conrelid::regclass::text || ' ' || contype::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL
        SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        """;

    public static async Task<IReadOnlyList<string>> Lees(MaatwerkDb db, Database soort)
    {
        var regels = await db.Database.SqlQueryRaw<string>(soort == Database.Postgres ? Postgres : Sqlite).ToListAsync();
        return [.. regels.Where(r => !r.Contains("__EFMigrations", StringComparison.Ordinal)).Select(r => Indexnaam().Replace(r, "INDEX ON")).Order(StringComparer.Ordinal)];
    }

    /// <summary>Hoe een index heet, doet er niet toe.</summary>
    [GeneratedRegex(@"INDEX \S+ ON")]
    private static partial Regex Indexnaam();
}
