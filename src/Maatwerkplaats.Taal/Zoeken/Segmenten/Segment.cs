using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>A segment as it is searched: its head, which never changes, and which of its documents are gone.</summary>
internal sealed class Segment(Segmentkop kop)
{
    private int aantalVerwijderd = kop.Verwijderd.Sum(deel => int.PopCount(deel));

    public Segmentkop Kop => kop;

    public int Nummer => kop.Nummer;

    public int Aantal => kop.Documenten.Length;

    public int Levend => Aantal - aantalVerwijderd;

    public bool IsVerwijderd(int document) => (kop.Verwijderd[document >> 3] & (1 << (document & 7))) != 0;

    /// <summary>Marks a document as gone; searches under way may still show it.</summary>
    public void Verwijder(int document)
    {
        if (IsVerwijderd(document)) return;
        kop.Verwijderd[document >> 3] |= (byte)(1 << (document & 7));
        aantalVerwijderd++;
    }
}
