using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Taal.Zoeken.Segmenten;

/// <summary>Packs posting lists to pages and counts them; terms come in ascending order.</summary>
internal sealed class Paginabouwer
{
    private readonly List<Pagina> paginas = [];
    private readonly List<(int Term, int Lengte)> open = [];
    private readonly Schrijfbuffer lijsten = new(2 * Postingpagina.Streefomvang);
    private readonly Schrijfbuffer uit = new(2 * Postingpagina.Streefomvang);
    private readonly Frequentiebouwer frequenties = new();

    public void Voegtoe(int term, ReadOnlySpan<ushort> documenten, ReadOnlySpan<byte> impacts)
    {
        var ruimte = Postinglijst.Grootst(documenten.Length);
        if (open.Count > 0 && documenten.Length > Postingpagina.Streefomvang / 2) Sluit();
        var lengte = Postinglijst.Schrijf(documenten, impacts, lijsten.Ruimte(ruimte));
        lijsten.Schuif(lengte);
        open.Add((term, lengte));
        frequenties.Voegtoe(term, documenten.Length);
        if (lijsten.Lengte >= Postingpagina.Streefomvang) Sluit();
    }

    public (IReadOnlyList<Pagina> Paginas, Frequentielijst Frequenties) Klaar()
    {
        Sluit();
        return (paginas, frequenties.Klaar());
    }

    private void Sluit()
    {
        if (open.Count == 0) return;
        uit.Leeg();
        uit.Voegtoe(stackalloc byte[Controlegetal.Lengte]);
        uit.Getal(open.Count);
        var verwacht = open[0].Term;
        foreach (var (term, lengte) in open)
        {
            uit.Getal(term - verwacht);
            uit.Getal(lengte);
            verwacht = term + 1;
        }

        uit.Voegtoe(lijsten.Geschreven);
        uit.Voegtoe(stackalloc byte[Postinglijst.Staart]);
        paginas.Add(new(open[0].Term, Controlegetal.Zet(uit.Geschreven.ToArray())));
        open.Clear();
        lijsten.Leeg();
    }
}
