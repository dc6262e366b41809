using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Looks whether the pages of a stored segment are whole and agree with its head.</summary>
public static class Segmentcontrole
{
    /// <summary>Whether every list can be read, holds only documents of the segment, and is as long as the head says.</summary>
    /// <param name="kop">The head.</param>
    /// <param name="paginas">All pages found in the storage.</param>
    public static bool Klopt(Segmentkop kop, IReadOnlyCollection<Pagina> paginas)
    {
        var geteld = new Frequentiebouwer();
        var (documenten, impacts) = (new ushort[Segmentmaker.Ruimte], new byte[Segmentmaker.Ruimte]);
        try
        {
            foreach (var (term, lijst) in paginas.OrderBy(pagina => pagina.EersteTerm).SelectMany(Postingpagina.Alle))
            {
                var aantal = Postinglijst.Lees(lijst.Span, documenten, impacts);
                if (aantal == 0 || documenten[aantal - 1] >= kop.Documenten.Length) return false;
                geteld.Voegtoe(term, aantal);
            }
        }
        catch (Exception fout) when (fout is InvalidDataException or ArgumentException or IndexOutOfRangeException)
        {
            return false;
        }

        return geteld.Klaar().Bytes.SequenceEqual(kop.Frequenties.Bytes);
    }
}
