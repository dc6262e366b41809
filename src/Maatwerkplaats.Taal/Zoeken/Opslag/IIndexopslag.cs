namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>
/// Where the posting lists live: a database, or memory. What is written never changes: a segment is replaced by another.
/// The results of a search do not depend on which storage is used.
/// </summary>
public interface IIndexopslag
{
    /// <summary>Reads the posting lists of some terms in some segments, in one go; asked once for each query.</summary>
    /// <param name="segmenten">The heads of the segments.</param>
    /// <param name="termen">Numbers of terms, ascending.</param>
    /// <returns>For each segment, for each term, its list, empty when there is none; see <see cref="Postingpagina.Zoek"/>.</returns>
    /// <exception cref="SegmentVervallen">A segment is there no more.</exception>
    ValueTask<ReadOnlyMemory<byte>[][]> Lees(IReadOnlyList<Segmentkop> segmenten, IReadOnlyList<int> termen, CancellationToken ct = default);
}

/// <summary>A segment was merged or replaced while it was being read; look at the index as it is now and ask again.</summary>
public sealed class SegmentVervallen(int segment) : Exception($"Segment {segment} van de zoekindex is vervangen.");

/// <summary>Gives the documents back that were indexed, to check phrases and to compare.</summary>
public interface IDocumentbron
{
    /// <summary>The documents with these numbers; those that are gone are left out.</summary>
    ValueTask<IReadOnlyDictionary<long, Document>> Lees(IReadOnlyCollection<long> nummers, CancellationToken ct = default);
}
