namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>
/// Where the index lives: a database, or memory. Everything is written once and never changed: terms are only added, a
/// segment is replaced by another. The results of a search do not depend on which storage is used.
/// </summary>
public interface IIndexopslag
{
    /// <summary>All terms in the order of their numbers, starting at 0.</summary>
    IReadOnlyList<string> LeesTermen();

    /// <summary>Adds terms; the first gets number <paramref name="eerste"/>.</summary>
    void VoegTermenToe(int eerste, IReadOnlyList<string> termen);

    /// <summary>The segments there are, without their postings.</summary>
    IReadOnlyList<Segmentkop> LeesSegmenten();

    /// <summary>The postings of one term in one segment; empty when there are none. Called for each term of each query.</summary>
    ReadOnlyMemory<byte> LeesPostings(int segment, int term);

    /// <summary>Puts new segments in and takes old ones out, at once for whoever reads.</summary>
    void Vervang(IReadOnlyList<Segmentbeeld> nieuw, IReadOnlyList<int> oud);

    /// <summary>Keeps which documents of a segment are deleted, one bit each.</summary>
    void MerkVerwijderd(int segment, byte[] verwijderd);
}

/// <summary>What is read of a segment when the index opens.</summary>
/// <param name="Nummer">Its own number, never used again.</param>
/// <param name="Versie">The version of the analyser that made it.</param>
/// <param name="Documenten">The callers' numbers of its documents.</param>
/// <param name="Facetten">Per facet the values of each document.</param>
/// <param name="Frequenties">How many documents hold each term, for the terms it holds.</param>
/// <param name="Verwijderd">One bit for each document.</param>
public sealed record Segmentkop(
    int Nummer,
    int Versie,
    long[] Documenten,
    IReadOnlyDictionary<string, Facetkolom> Facetten,
    IReadOnlyList<(int Term, int Aantal)> Frequenties,
    byte[] Verwijderd);

/// <summary>A whole segment, to be stored.</summary>
public sealed record Segmentbeeld(Segmentkop Kop, IReadOnlyList<(int Term, byte[] Postings)> Postings);

/// <summary>The values of one facet in one segment: the distinct values, and for each document where its values stand.</summary>
/// <param name="Waarden">The distinct values.</param>
/// <param name="Begin">For each document, and one past the last, where its values start in <paramref name="Verwijzingen"/>.</param>
/// <param name="Verwijzingen">Places in <paramref name="Waarden"/>.</param>
public sealed record Facetkolom(string[] Waarden, int[] Begin, ushort[] Verwijzingen);
