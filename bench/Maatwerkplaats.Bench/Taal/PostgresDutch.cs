using Npgsql;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>PostgreSQL's Dutch configuration, any word, ranked with ts_rank.</summary>
internal sealed class PostgresDutch : IDisposable
{
    private readonly NpgsqlConnection verbinding;

    public PostgresDutch(string postgres, IReadOnlyList<string> teksten)
    {
        verbinding = new(postgres);
        verbinding.Open();
        Voer("CREATE TEMP TABLE casus (nummer bigint, v tsvector)");
        for (var i = 0; i < teksten.Count; i++)
        {
            using var opdracht = new NpgsqlCommand("INSERT INTO casus VALUES ($1, to_tsvector('dutch', $2))", verbinding) { Parameters = { new() { Value = (long)i }, new() { Value = teksten[i] } } };
            opdracht.ExecuteNonQuery();
        }
    }

    public IEnumerable<long> Zoek(string vraag, int top)
    {
        using var opdracht = new NpgsqlCommand(
            "SELECT nummer FROM casus, to_tsquery('dutch', $1) q WHERE v @@ q ORDER BY ts_rank(v, q) DESC, nummer LIMIT $2", verbinding)
        { Parameters = { new() { Value = string.Join(" | ", Woorden.Van(vraag)) }, new() { Value = top } } };
        using var lezer = opdracht.ExecuteReader();
        var treffers = new List<long>();
        while (lezer.Read()) treffers.Add(lezer.GetInt64(0));
        return treffers;
    }

    public void Dispose() => verbinding.Dispose();

    private void Voer(string sql)
    {
        using var opdracht = new NpgsqlCommand(sql, verbinding);
        opdracht.ExecuteNonQuery();
    }
}
