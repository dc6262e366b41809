using Microsoft.Data.Sqlite;

namespace Maatwerkplaats.Bench.Taal;

/// <summary>SQLite's own full-text search over plain words, ranked with bm25 in its fastest form.</summary>
internal sealed class Fts5 : IDisposable
{
    private readonly SqliteConnection verbinding = new("Data Source=:memory:");

    public Fts5(IEnumerable<string> teksten)
    {
        verbinding.Open();
        Voer("CREATE VIRTUAL TABLE casus USING fts5(tekst, content='', tokenize='unicode61')");
        using var transactie = verbinding.BeginTransaction();
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "INSERT INTO casus(rowid, tekst) VALUES ($nummer, $tekst)";
        var (nummer, tekst) = (opdracht.Parameters.Add("$nummer", SqliteType.Integer), opdracht.Parameters.Add("$tekst", SqliteType.Text));
        var rij = 0L;
        foreach (var casus in teksten)
        {
            (nummer.Value, tekst.Value) = (++rij, casus);
            opdracht.ExecuteNonQuery();
        }

        transactie.Commit();
    }

    public IEnumerable<long> Zoek(string vraag, string verbindend, int top)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "SELECT rowid, bm25(casus) AS s FROM casus WHERE casus MATCH $vraag ORDER BY s LIMIT $top";
        opdracht.Parameters.AddWithValue("$vraag", string.Join(verbindend, Woorden.Van(vraag).Select(woord => $"\"{woord}\"")));
        opdracht.Parameters.AddWithValue("$top", top);
        using var lezer = opdracht.ExecuteReader();
        var treffers = new List<long>();
        while (lezer.Read()) treffers.Add(lezer.GetInt64(0) - 1);
        return treffers;
    }

    public void Dispose() => verbinding.Dispose();

    private void Voer(string sql)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.ExecuteNonQuery();
    }
}
