using System.Runtime.InteropServices;

namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>
/// The head of a segment as bytes, in four parts, each with a checksum in front. Of a large segment some parts are megabytes,
/// and who only wants to know which documents it holds reads one.
/// </summary>
/// <param name="Documenten">The numbers and fingerprints of its documents.</param>
/// <param name="Facetten">The facet values.</param>
/// <param name="Frequenties">How many documents hold each term.</param>
/// <param name="Paginas">The first term of each page.</param>
public sealed record Kopschrift(byte[] Documenten, byte[] Facetten, byte[] Frequenties, byte[] Paginas)
{
    /// <summary>Writes a head.</summary>
    public static Kopschrift Van(Segmentkop kop) => new(
        Schrijf(uit => SchrijfDocumenten(uit, kop)),
        Schrijf(uit => SchrijfFacetten(uit, kop.Facetten)),
        Schrijf(uit => uit.Voegtoe(kop.Frequenties.Bytes)),
        Schrijf(uit => SchrijfPaginas(uit, kop.Paginas)));

    /// <summary>Reads the head back.</summary>
    /// <exception cref="InvalidDataException">A part is not what was written.</exception>
    public Segmentkop Lees(int nummer, int versie)
    {
        var (documenten, kenmerken) = LeesDocumenten(Documenten);
        return new(nummer, versie, documenten, kenmerken, LeesFacetten(Facetten, documenten.Length), Frequentielijst.Van(Controlegetal.Nagekeken(Frequenties)), LeesPaginas(Paginas));
    }

    /// <summary>Reads only which documents a segment holds, ascending, and the fingerprint of each.</summary>
    /// <exception cref="InvalidDataException">The part is not what was written.</exception>
    public static (long[] Nummers, long[] Kenmerken) LeesDocumenten(byte[] deel)
    {
        var lezer = new Leesbuffer(Controlegetal.Nagekeken(deel));
        var nummers = new long[lezer.Aantal()];
        var nummer = 0UL;
        for (var i = 0; i < nummers.Length; i++) nummers[i] = (long)(nummer += lezer.Groot());
        var kenmerken = new long[nummers.Length];
        for (var i = 0; i < kenmerken.Length; i++) kenmerken[i] = lezer.Vast();
        return (nummers, kenmerken);
    }

    private static byte[] Schrijf(Action<Schrijfbuffer> vul)
    {
        var uit = new Schrijfbuffer();
        uit.Voegtoe(new byte[Controlegetal.Lengte]);
        vul(uit);
        return Controlegetal.Zet(uit.Geschreven.ToArray());
    }

    private static void SchrijfDocumenten(Schrijfbuffer uit, Segmentkop kop)
    {
        uit.Getal(kop.Documenten.Length);
        var vorige = 0UL;
        foreach (var nummer in kop.Documenten)
        {
            uit.Getal((ulong)nummer - vorige);
            vorige = (ulong)nummer;
        }

        foreach (var kenmerk in kop.Kenmerken) uit.Vast(kenmerk);
    }

    private static void SchrijfFacetten(Schrijfbuffer uit, IReadOnlyDictionary<string, Facetkolom> facetten)
    {
        uit.Getal(facetten.Count);
        foreach (var (naam, kolom) in facetten)
        {
            uit.Tekst(naam);
            uit.Getal(kolom.Waarden.Length);
            foreach (var waarde in kolom.Waarden) uit.Tekst(waarde);
            uit.Getal(kolom.Begin is null ? 0 : 1);
            for (var i = 1; i < kolom.Begin?.Length; i++) uit.Getal(kolom.Begin[i] - kolom.Begin[i - 1]);
            uit.Getal(kolom.Verwijzingen.Length);
            uit.Voegtoe(MemoryMarshal.AsBytes(kolom.Verwijzingen.AsSpan()));
        }
    }

    private static Dictionary<string, Facetkolom> LeesFacetten(byte[] deel, int documenten)
    {
        var lezer = new Leesbuffer(Controlegetal.Nagekeken(deel));
        var facetten = new Dictionary<string, Facetkolom>();
        for (var rest = lezer.Aantal(); rest > 0; rest--)
        {
            var naam = lezer.Tekst();
            var waarden = new string[lezer.Aantal()];
            for (var i = 0; i < waarden.Length; i++) waarden[i] = lezer.Tekst();
            var begin = lezer.Getal() == 0 ? null : new int[documenten + 1];
            for (var i = 1; i < begin?.Length; i++) begin[i] = begin[i - 1] + lezer.Getal();
            var verwijzingen = new ushort[lezer.Aantal()];
            lezer.Stuk(verwijzingen.Length * sizeof(ushort)).CopyTo(MemoryMarshal.AsBytes(verwijzingen.AsSpan()));
            facetten[naam] = new(waarden, begin, verwijzingen);
        }

        return facetten;
    }

    private static void SchrijfPaginas(Schrijfbuffer uit, int[] paginas)
    {
        uit.Getal(paginas.Length);
        for (var i = 0; i < paginas.Length; i++) uit.Getal(paginas[i] - (i == 0 ? 0 : paginas[i - 1]));
    }

    private static int[] LeesPaginas(byte[] deel)
    {
        var lezer = new Leesbuffer(Controlegetal.Nagekeken(deel));
        var paginas = new int[lezer.Aantal()];
        for (var i = 0; i < paginas.Length; i++) paginas[i] = (i == 0 ? 0 : paginas[i - 1]) + lezer.Getal();
        return paginas;
    }
}
