namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>De rijen van een tabel als boom: welke rij onder welke valt, en op welke plek een sleutel telt.</summary>
internal sealed class Rijboom
{
    private readonly Dictionary<string, int> _plekken = [];
    private readonly int[][] _kinderen;

    /// <param name="beschermd">Zonder rijen die alleen volledig te zien zijn; wat daarin valt, telt een niveau hoger.</param>
    public Rijboom(IEnumerable<Tabelrij> rijen, bool beschermd = false)
    {
        var gehouden = new List<Tabelrij>();
        foreach (var rij in rijen)
        {
            if (!_plekken.ContainsKey(rij.Sleutel))
            {
                var boven = rij.Ouder is null ? -1 : _plekken[rij.Ouder];
                var weg = beschermd && (rij.AlleenVolledig || (boven >= 0 && gehouden[boven].Sleutel != rij.Ouder));
                _plekken[rij.Sleutel] = weg ? boven : gehouden.Count;
                if (!weg)
                {
                    gehouden.Add(rij);
                }
            }
        }

        Rijen = gehouden;
        Ouder = [.. gehouden.Select(r => r.Ouder is null ? -1 : _plekken[r.Ouder])];
        _kinderen = [.. Enumerable.Range(-1, gehouden.Count + 1).Select(o => Enumerable.Range(0, gehouden.Count).Where(i => Ouder[i] == o).ToArray())];
    }

    public IReadOnlyList<Tabelrij> Rijen { get; }

    /// <summary>Plek van de rij erboven, of -1.</summary>
    public IReadOnlyList<int> Ouder { get; }

    /// <summary>Plekken van de rijen zonder onderrijen.</summary>
    public IEnumerable<int> Bladen => Enumerable.Range(0, Rijen.Count).Where(i => Kinderen(i).Count == 0);

    /// <summary>De rijen direct onder een rij; -1 geeft het hoogste niveau.</summary>
    public IReadOnlyList<int> Kinderen(int plek) => _kinderen[plek + 1];

    public bool Kent(string sleutel) => _plekken.ContainsKey(sleutel);

    /// <exception cref="KeyNotFoundException">Als de tabel deze rij niet kent.</exception>
    public int Plek(string sleutel) => _plekken[sleutel];

    /// <summary>Hoe diep een rij staat; 0 is het hoogste niveau.</summary>
    public int Diepte(int plek) => Ouder[plek] < 0 ? 0 : 1 + Diepte(Ouder[plek]);

    /// <summary>Valt deze rij onder een andere, of is zij het zelf?</summary>
    public bool Onder(int plek, int boven) => plek == boven || (Ouder[plek] >= 0 && Onder(Ouder[plek], boven));
}
