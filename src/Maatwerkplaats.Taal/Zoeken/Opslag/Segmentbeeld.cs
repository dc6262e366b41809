namespace Maatwerkplaats.Taal.Zoeken.Opslag;

/// <summary>A whole segment, to be stored: its head and its postings.</summary>
/// <param name="Paginas">The posting lists in the order of their terms, short ones together.</param>
public sealed record Segmentbeeld(Segmentkop Kop, IReadOnlyList<Pagina> Paginas);

/// <summary>Posting lists of terms that follow each other: one long list, or as many short ones as fill some kilobytes.</summary>
/// <param name="EersteTerm">The number of the first term.</param>
/// <param name="Inhoud">The lists with a directory and a checksum, as <see cref="Postingpagina"/> reads them.</param>
public readonly record struct Pagina(int EersteTerm, byte[] Inhoud);

/// <summary>What is read of a segment when the index opens.</summary>
/// <param name="Nummer">Its own number, never used again.</param>
/// <param name="Versie">The version of the analyser that made it.</param>
/// <param name="Documenten">The callers' numbers of its documents, ascending.</param>
/// <param name="Kenmerken">Beside each its <see cref="Document.Kenmerk"/>.</param>
/// <param name="Facetten">Per facet the values of each document.</param>
/// <param name="Frequenties">How many documents hold each term, for the terms it holds.</param>
/// <param name="Paginas">The first term of each page of postings.</param>
public sealed record Segmentkop(
    int Nummer,
    int Versie,
    long[] Documenten,
    long[] Kenmerken,
    IReadOnlyDictionary<string, Facetkolom> Facetten,
    Frequentielijst Frequenties,
    int[] Paginas);

/// <summary>The values of one facet in one segment.</summary>
/// <param name="Waarden">The distinct values.</param>
/// <param name="Begin">For each document, and one past the last, where its values start in <paramref name="Verwijzingen"/>; null when no document has more than one, then its value stands at its own place.</param>
/// <param name="Verwijzingen">Places in <paramref name="Waarden"/>, or <see cref="Geen"/>.</param>
public sealed record Facetkolom(string[] Waarden, int[]? Begin, ushort[] Verwijzingen)
{
    /// <summary>In a column without <see cref="Begin"/>: this document has no value.</summary>
    public const ushort Geen = ushort.MaxValue;

    /// <summary>The places of the values of one document.</summary>
    public ReadOnlySpan<ushort> Van(int document) =>
        Begin is not null ? Verwijzingen.AsSpan(Begin[document]..Begin[document + 1])
        : Verwijzingen[document] == Geen ? [] : Verwijzingen.AsSpan(document, 1);
}

/// <summary>A document that was taken out of a segment.</summary>
/// <param name="Segment">The number of the segment.</param>
/// <param name="Plaats">Its place in it.</param>
/// <param name="Termen">The terms it held, each of which one document fewer holds now.</param>
public sealed record Schrapping(int Segment, int Plaats, IReadOnlyList<int> Termen);

/// <summary>A term of the index: a field and what stands in it.</summary>
public readonly record struct Indexterm(Veld Veld, string Woord);
