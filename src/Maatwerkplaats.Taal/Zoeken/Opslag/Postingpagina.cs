using Maatwerkplaats.Taal.Zoeken.Segmenten;

namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>
/// A page of posting lists: a checksum, how many, for each the step to its term and its length, then the lists, and some
/// bytes that mean nothing, because unpacking reads eight at a time.
/// </summary>
public static class Postingpagina
{
    /// <summary>A page is closed when it holds this much; a longer list has a page to itself.</summary>
    internal const int Streefomvang = 4096;

    /// <summary>Whether the bytes are what was written.</summary>
    public static bool Klopt(ReadOnlySpan<byte> pagina) => Controlegetal.Klopt(pagina);

    /// <summary>Which of the ascending first terms begins the page that may hold a term, or -1.</summary>
    public static int Plaats(int[] eersteTermen, int term)
    {
        var plaats = Array.BinarySearch(eersteTermen, term);
        return plaats >= 0 ? plaats : ~plaats - 1;
    }

    /// <summary>The list of a term, with the bytes behind it that unpacking may touch; empty when there is none.</summary>
    /// <exception cref="InvalidDataException">The page makes no sense.</exception>
    public static ReadOnlyMemory<byte> Zoek(Pagina pagina, int term)
    {
        var lezer = new Leesbuffer(pagina.Inhoud.AsSpan(Controlegetal.Lengte));
        var (begin, lengte, som) = (0, -1, 0);
        for (int rest = lezer.Aantal(), huidig = pagina.EersteTerm - 1; rest > 0; rest--)
        {
            huidig += lezer.Getal() + 1;
            var deze = lezer.Getal();
            if (huidig == term) (begin, lengte) = (som, deze);
            som += deze;
        }

        if (lezer.Over != som + Postinglijst.Staart) throw Controlegetal.Beschadigd();
        return lengte < 0 ? default : pagina.Inhoud.AsMemory(pagina.Inhoud.Length - lezer.Over + begin, lengte + Postinglijst.Staart);
    }

    /// <summary>All lists of a page with their terms, ascending.</summary>
    internal static IEnumerable<(int Term, ReadOnlyMemory<byte> Lijst)> Alle(Pagina pagina)
    {
        var (termen, begin) = Inhoudsopgave(pagina);
        for (var i = 0; i < termen.Length; i++) yield return (termen[i], pagina.Inhoud.AsMemory(begin[i], begin[i + 1] - begin[i] + Postinglijst.Staart));
    }

    private static (int[] Termen, int[] Begin) Inhoudsopgave(Pagina pagina)
    {
        var lezer = new Leesbuffer(Controlegetal.Nagekeken(pagina.Inhoud));
        var termen = new int[lezer.Aantal()];
        var begin = new int[termen.Length + 1];
        for (var i = 0; i < termen.Length; i++)
        {
            termen[i] = (i == 0 ? pagina.EersteTerm : termen[i - 1] + 1) + lezer.Getal();
            begin[i + 1] = begin[i] + lezer.Getal();
        }

        var eerste = pagina.Inhoud.Length - lezer.Over;
        for (var i = 0; i < begin.Length; i++) begin[i] += eerste;
        return (termen, begin);
    }
}
