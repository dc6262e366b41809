using ExcelDataReader;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>
/// De samengevoegde cellen van een blad. Onder elkaar samengevoegd: de waarde staat zichtbaar bij al die rijen en geldt dus voor
/// elk. Naast elkaar samengevoegd: er is niet te zien onder welke kop de waarde hoort.
/// </summary>
internal sealed class Samenvoegingen
{
    /// <summary>Meer heeft geen registratiebestand; elke rij wordt met alle vergeleken.</summary>
    internal const int Meeste = 5_000;

    private readonly List<CellRange> _hoog;
    private readonly Dictionary<int, int> _breed = [];
    private readonly Dictionary<CellRange, Cel> _waarden = [];

    /// <exception cref="BestandGeweigerd">Als er te veel zijn.</exception>
    public Samenvoegingen(CellRange[]? bereiken)
    {
        if (bereiken?.Length > Meeste)
        {
            throw new BestandGeweigerd($"Er zijn meer dan {Meeste} samengevoegde cellen. Hef de samenvoeging op, of bewaar het bestand als csv");
        }

        _hoog = [.. (bereiken ?? []).Where(b => b.FromRow < b.ToRow && b.FromColumn == b.ToColumn).OrderBy(b => b.FromRow)];
        foreach (var bereik in (bereiken ?? []).Where(b => b.FromColumn < b.ToColumn))
        {
            for (var rij = bereik.FromRow; rij <= Math.Min(bereik.ToRow, bereik.FromRow + 10_000); rij++)
            {
                _breed.TryAdd(rij + 1, bereik.FromColumn);
            }
        }
    }

    /// <summary>De kolom waar naast elkaar samengevoegde cellen met een waarde beginnen.</summary>
    /// <param name="nummer">Nummer van de rij, vanaf 1.</param>
    public int? Breed(int nummer, Cel[] cellen) =>
        _breed.TryGetValue(nummer, out var kolom) && kolom < cellen.Length && !cellen[kolom].IsLeeg ? kolom : null;

    /// <summary>De cellen met de waarde van de cel waarmee zij onder elkaar zijn samengevoegd.</summary>
    public Cel[] Vul(int nummer, Cel[] cellen)
    {
        if (_hoog.Count == 0)
        {
            return cellen;
        }

        var gevuld = cellen;
        foreach (var bereik in _hoog.TakeWhile(b => b.FromRow < nummer).Where(b => nummer - 1 <= b.ToRow && b.FromColumn < cellen.Length))
        {
            if (nummer - 1 == bereik.FromRow)
            {
                _waarden[bereik] = cellen[bereik.FromColumn];
            }
            else if (_waarden.TryGetValue(bereik, out var waarde) && cellen[bereik.FromColumn].IsLeeg)
            {
                gevuld = ReferenceEquals(gevuld, cellen) ? [.. cellen] : gevuld;
                gevuld[bereik.FromColumn] = waarde;
            }
        }

        return gevuld;
    }
}
