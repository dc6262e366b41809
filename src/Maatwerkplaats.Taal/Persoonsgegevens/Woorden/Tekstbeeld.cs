using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

/// <summary>Een tekst met haar woorden, waarop alle herkenners werken.</summary>
internal sealed class Tekstbeeld
{
    private static readonly Woord Buiten;

    public Tekstbeeld(string tekst)
    {
        Tekst = tekst;
        Woorden = Woordscanner.Scan(tekst);
    }

    public string Tekst { get; }

    public Woord[] Woorden { get; }

    public int Aantal => Woorden.Length;

    /// <summary>Het woord op deze plek, of een leeg woord buiten de tekst.</summary>
    public ref readonly Woord this[int i]
    {
        get
        {
            if ((uint)i < (uint)Woorden.Length) return ref Woorden[i];
            return ref Buiten;
        }
    }

    public ReadOnlySpan<char> Letters(int i) =>
        (uint)i < (uint)Woorden.Length ? Tekst.AsSpan(Woorden[i].Start, Woorden[i].Lengte) : default;

    /// <summary>Het teken op deze plek, of een nulteken buiten de tekst.</summary>
    public char Teken(int plek) => (uint)plek < (uint)Tekst.Length ? Tekst[plek] : '\0';

    /// <summary>De tekens tussen het vorige woord en dit.</summary>
    public ReadOnlySpan<char> Tussen(int i)
    {
        var begin = i == 0 ? 0 : Woorden[i - 1].Einde;
        var einde = i < Woorden.Length ? Woorden[i].Start : Tekst.Length;
        return Tekst.AsSpan(begin, einde - begin);
    }

    public bool Is(int i, string woord) => Letters(i).Equals(woord, StringComparison.OrdinalIgnoreCase);

    public bool Staat(int i, Sleutelset sleutels) => (uint)i < (uint)Woorden.Length && sleutels.Contains(Woorden[i].Sleutel);

    /// <summary>Het woord met deze plek erin, of het eerste erna.</summary>
    public int WoordOp(int plek)
    {
        var (laag, hoog) = (0, Woorden.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            if (Woorden[midden].Einde <= plek) laag = midden + 1;
            else hoog = midden;
        }

        return laag;
    }

    /// <summary>De waarde van een getal van ten hoogste negen cijfers; anders -1.</summary>
    public int Getal(int i)
    {
        if ((uint)i >= (uint)Woorden.Length || !Woorden[i].IsCijfers || Woorden[i].Lengte > 9) return -1;
        var waarde = 0;
        foreach (var c in Letters(i)) waarde = (waarde * 10) + c - '0';
        return waarde;
    }

    /// <summary>De sleutel van de letters tussen twee plekken.</summary>
    public ulong Sleutel(int start, int einde) => Naamsleutel.Van(Tekst.AsSpan(start, einde - start));
}
