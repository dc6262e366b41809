using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Merges segments term by term; the documents come out in the order of their numbers.</summary>
internal sealed class Segmentmenger
{
    private const int Weg = -1;
    private readonly IReadOnlyList<Mengdeel> delen;
    private readonly List<(int Deel, int Plaats)> volgorde;
    private readonly int[][] nieuw;
    private readonly ushort[] documenten = new ushort[Segmentmaker.Ruimte];
    private readonly byte[] impacts = new byte[Segmentmaker.Ruimte];
    private readonly ushort[] gelezen = new ushort[Segmentmaker.Ruimte];

    public Segmentmenger(IReadOnlyList<Mengdeel> delen)
    {
        this.delen = delen;
        nieuw = [.. delen.Select(deel => Enumerable.Repeat(Weg, deel.Beeld.Kop.Documenten.Length).ToArray())];
        volgorde = [.. from deel in Enumerable.Range(0, delen.Count)
                       from plaats in Enumerable.Range(0, nieuw[deel].Length).Except(delen[deel].Weg)
                       orderby delen[deel].Beeld.Kop.Documenten[plaats]
                       select (deel, plaats)];
        for (var i = 0; i < volgorde.Count; i++) nieuw[volgorde[i].Deel][volgorde[i].Plaats] = i;
    }

    public Segmentbeeld Meng(int nummer)
    {
        var paginas = new Paginabouwer();
        foreach (var groep in Termgewijs())
        {
            var aantal = 0;
            foreach (var (deel, lijst) in groep.Lijsten) aantal = LeesBij(deel, lijst.Span, aantal);
            if (aantal > 0) paginas.Voegtoe(groep.Term, documenten.AsSpan(0, aantal), impacts.AsSpan(0, aantal));
        }

        var facetten = new Facetbouwer();
        foreach (var (deel, plaats) in volgorde) facetten.Voegtoe(Facetten(delen[deel].Beeld.Kop, plaats));
        return Segmentbouwer.Maak(
            nummer,
            delen.Min(deel => deel.Beeld.Kop.Versie),
            [.. volgorde.Select(van => delen[van.Deel].Beeld.Kop.Documenten[van.Plaats])],
            [.. volgorde.Select(van => delen[van.Deel].Beeld.Kop.Kenmerken[van.Plaats])],
            facetten,
            paginas);
    }

    private int LeesBij(int deel, ReadOnlySpan<byte> lijst, int vanaf)
    {
        var aantal = Postinglijst.Lees(lijst, gelezen, impacts.AsSpan(vanaf));
        var (tot, oplopend) = (vanaf, true);
        for (var i = 0; i < aantal; i++)
        {
            var plaats = nieuw[deel][gelezen[i]];
            if (plaats == Weg) continue;
            oplopend &= tot == 0 || documenten[tot - 1] < plaats;
            (documenten[tot], impacts[tot]) = ((ushort)plaats, impacts[vanaf + i]);
            tot++;
        }

        if (!oplopend) documenten.AsSpan(0, tot).Sort(impacts.AsSpan(0, tot));
        return tot;
    }

    private IEnumerable<(int Term, List<(int Deel, ReadOnlyMemory<byte> Lijst)> Lijsten)> Termgewijs()
    {
        var lezers = delen.Select(deel => deel.Beeld.Paginas.SelectMany(Postingpagina.Alle).GetEnumerator()).ToArray();
        var bezig = lezers.Select(lezer => lezer.MoveNext()).ToArray();
        var lijsten = new List<(int, ReadOnlyMemory<byte>)>();
        while (bezig.Contains(true))
        {
            var term = Enumerable.Range(0, lezers.Length).Where(i => bezig[i]).Min(i => lezers[i].Current.Term);
            lijsten.Clear();
            for (var i = 0; i < lezers.Length; i++)
            {
                if (!bezig[i] || lezers[i].Current.Term != term) continue;
                lijsten.Add((i, lezers[i].Current.Lijst));
                bezig[i] = lezers[i].MoveNext();
            }

            yield return (term, lijsten);
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Facetten(Segmentkop kop, int plaats)
    {
        var facetten = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (naam, kolom) in kop.Facetten)
        {
            if (kolom.Van(plaats) is { Length: > 0 } waarden) facetten[naam] = [.. waarden.ToArray().Select(waarde => kolom.Waarden[waarde])];
        }

        return facetten;
    }
}
