using System.Text;
using CsvHelper;
using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Een registratiebestand als csv, met puntkomma, komma, tab of streep ertussen, in elke gangbare tekencodering.</summary>
internal sealed class Csvbron(Stream stroom, Kolomnamen koppen) : Bron
{
    private const int Bekijken = 64 * 1024;

    /// <summary>Grootste rij, in bytes: daarna is het geen rij meer maar een veld dat niet ophoudt.</summary>
    private const int GrootsteRij = 4 * 1024 * 1024;

    private static readonly char[] Scheidingen = [';', ',', '\t', '|'];

    public override IEnumerable<Bronrij> Rijen()
    {
        var codering = Tekencodering.Bepaal(stroom);
        var stuk = new Dictionary<long, CsvMalformedReason>();
        using var tekst = new StreamReader(stroom, codering, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        using var lezer = CsvReader.Create(
            tekst,
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = Scheiding(codering),
                SkipEmptyLines = false,
                MaxRecordSize = GrootsteRij,
                OnMalformedRecord = s => stuk[s.RecordNumber] = s.Reason,
                IncludeValuesInExceptions = false,
            },
            leaveOpen: true);
        var begin = new List<(int Nummer, string[] Cellen)>();
        while (begin.Count < Tabelkop.Zoekdiepte && Volgende(lezer, stuk) is { } rij)
        {
            begin.Add(rij);
        }

        var kop = Tabelkop.Zoek([.. begin.Select(r => r.Cellen)], koppen)
            ?? throw new BestandGeweigerd("Geen enkele kolom is herkend. Staan de namen van de kolommen bovenaan?");
        var namen = Tabelkop.Namen(begin[kop].Cellen);
        Ken(null, namen);
        foreach (var (nummer, cellen) in begin.Skip(kop + 1).Where(r => r.Cellen.Any(c => c.Length > 0)))
        {
            yield return Toon(Maak(nummer, cellen, namen, stuk));
        }

        while (Volgende(lezer, stuk) is { } rij)
        {
            if (rij.Cellen.Any(c => c.Length > 0))
            {
                yield return Toon(Maak(rij.Nummer, rij.Cellen, namen, stuk));
            }
        }
    }

    /// <returns>De volgende rij met al haar velden, of <c>null</c> aan het eind.</returns>
    private static (int Nummer, string[] Cellen)? Volgende(CsvReader lezer, Dictionary<long, CsvMalformedReason> stuk)
    {
        try
        {
            if (!lezer.Read())
            {
                return null;
            }
        }
        catch (CsvFormatException)
        {
            throw new BestandGeweigerd("Een veld houdt niet op. Er ontbreekt een aanhalingsteken, of het bestand is afgebroken", $"rij {lezer.RowNumber + 1}");
        }

        var nummer = (int)lezer.RowNumber;
        if (lezer.FieldCount > MeesteKolommen)
        {
            throw new BestandGeweigerd($"Er staan meer dan {MeesteKolommen} kolommen in. Dat is geen registratiebestand", $"rij {nummer}");
        }

        // Een open aanhalingsteken slokt de rest van het bestand op.
        if (stuk.GetValueOrDefault(nummer) == CsvMalformedReason.UnterminatedQuote)
        {
            throw new BestandGeweigerd("Het bestand houdt midden in een veld op: het is afgebroken, of er ontbreekt een aanhalingsteken", $"rij {nummer}");
        }

        var cellen = new string[lezer.FieldCount];
        for (var i = 0; i < cellen.Length; i++)
        {
            cellen[i] = ZonderApostrof(Brontekst.Schoon(lezer.GetString(i)));
        }

        return (nummer, cellen);
    }

    private static Bronrij Maak(int nummer, string[] cellen, string[] namen, Dictionary<long, CsvMalformedReason> stuk)
    {
        if (stuk.Remove(nummer, out var reden) && reden == CsvMalformedReason.TextAfterClosingQuote)
        {
            return new(null, nummer, [], "heeft aanhalingstekens die niet kloppen: er is niet te zien waar een veld ophoudt");
        }

        // Meer of minder velden dan koppen: dan staat er iets in de verkeerde kolom, of het bestand is afgebroken.
        if (cellen.Length != namen.Length && (cellen.Length < namen.Length || cellen.Skip(namen.Length).Any(c => c.Length > 0)))
        {
            return new(null, nummer, [], $"heeft {cellen.Length} velden en de kop {namen.Length}: er is iets verschoven of afgebroken");
        }

        var waarden = new List<Bronwaarde>(namen.Length);
        for (var i = 0; i < namen.Length; i++)
        {
            if (cellen[i].Length > 0)
            {
                waarden.Add(new(namen[i], Kolomletter.Plek(i, namen[i]), cellen[i]));
            }
        }

        return new(null, nummer, waarden);
    }

    /// <summary>Een csv voor een rekenblad zet een apostrof voor wat anders een formule zou worden; die hoort niet bij de waarde.</summary>
    private static string ZonderApostrof(string cel) => cel is ['\'', '=' or '+' or '-' or '@', ..] ? cel[1..] : cel;

    /// <summary>De scheiding waarmee in een van de eerste regels de meeste bekende koppen staan.</summary>
    private char Scheiding(Encoding codering)
    {
        var buffer = new byte[Math.Min(Bekijken, stroom.Length)];
        stroom.Position = 0;
        stroom.ReadExactly(buffer);
        stroom.Position = 0;
        var regels = codering.GetString(buffer).TrimStart('\uFEFF').Split('\n').Take(Tabelkop.Zoekdiepte).ToArray();
        if (regels[0].StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && regels[0].Trim().Length == 5)
        {
            return regels[0].Trim()[4];
        }

        return Scheidingen.MaxBy(s => regels.Max(r => r.Split(s).Count(d => koppen.Kent(d.Trim('"', ' ', '\r')))));
    }
}
