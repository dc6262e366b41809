namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Een stuk tekst met wat eromheen staat, om fouten te lezen.</summary>
internal static class Fragment
{
    public static string Van(string tekst, int start, int einde) =>
        (tekst[Math.Max(0, start - 35)..start] + "{" + tekst[start..einde] + "}" + tekst[einde..Math.Min(tekst.Length, einde + 25)]).ReplaceLineEndings("/");
}
