namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Wat er met een regel gebeurde tussen twee versies.</summary>
public enum Regelverschil
{
    Gelijk,
    Weg,
    Erbij,
}

/// <summary>Eén regel van twee versies naast elkaar.</summary>
public sealed record Verschilregel(Regelverschil Soort, string Tekst);

/// <summary>Vergelijkt twee teksten regel voor regel: zo veel mogelijk regels blijven staan (langste gemeenschappelijke deelrij).</summary>
public static class Tekstverschil
{
    /// <summary>Wie een tekst van duizenden losse regels plakt, ziet de oude en de nieuwe onder elkaar.</summary>
    private const long MeesteVakken = 4_000_000;

    public static IReadOnlyList<Verschilregel> Vergelijk(string oud, string nieuw)
    {
        var (van, naar) = (Regels(oud), Regels(nieuw));
        if ((long)van.Length * naar.Length > MeesteVakken)
        {
            return [.. van.Select(r => new Verschilregel(Regelverschil.Weg, r)), .. naar.Select(r => new Verschilregel(Regelverschil.Erbij, r))];
        }

        var lengte = new int[van.Length + 1, naar.Length + 1];
        for (var i = van.Length - 1; i >= 0; i--)
        {
            for (var j = naar.Length - 1; j >= 0; j--)
            {
                lengte[i, j] = van[i] == naar[j] ? lengte[i + 1, j + 1] + 1 : Math.Max(lengte[i + 1, j], lengte[i, j + 1]);
            }
        }

        var (uit, x, y) = (new List<Verschilregel>(), 0, 0);
        while (x < van.Length || y < naar.Length)
        {
            if (x < van.Length && y < naar.Length && van[x] == naar[y])
            {
                uit.Add(new(Regelverschil.Gelijk, van[x++]));
                y++;
            }
            else if (x < van.Length && (y == naar.Length || lengte[x + 1, y] >= lengte[x, y + 1]))
            {
                uit.Add(new(Regelverschil.Weg, van[x++]));
            }
            else
            {
                uit.Add(new(Regelverschil.Erbij, naar[y++]));
            }
        }

        return uit;
    }

    private static string[] Regels(string tekst) => [.. tekst.ReplaceLineEndings("\n").Split('\n').Where(r => r.Trim().Length > 0)];
}
