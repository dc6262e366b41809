using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>A segment as it is searched at one moment: its head, and which of its documents are gone. Never changes.</summary>
internal sealed class Segment
{
    private readonly Bitrij? weg;

    public Segment(Segmentkop kop, IReadOnlyList<Schrapping> geschrapt)
    {
        (Kop, Geschrapt) = (kop, geschrapt);
        if (geschrapt.Count == 0) return;
        weg = new(kop.Documenten.Length);
        foreach (var schrapping in geschrapt) weg.Zet(schrapping.Plaats);
    }

    public Segmentkop Kop { get; }

    public IReadOnlyList<Schrapping> Geschrapt { get; }

    public int Nummer => Kop.Nummer;

    public int Aantal => Kop.Documenten.Length;

    public int Levend => Aantal - Geschrapt.Count;

    public bool IsVerwijderd(int plaats) => weg is not null && weg.Heeft(plaats);

    /// <summary>Where a document stands, or -1 when it is not here or gone.</summary>
    public int Plaats(long nummer) => Array.BinarySearch(Kop.Documenten, nummer) is >= 0 and var plaats && !IsVerwijderd(plaats) ? plaats : -1;
}
