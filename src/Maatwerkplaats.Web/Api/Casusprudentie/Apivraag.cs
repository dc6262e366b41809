using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Pages.Casusprudentie;

namespace Maatwerkplaats.Web.Api.Casusprudentie;

/// <summary>Een zoekvraag aan de API, met alles wat er niet aan klopt.</summary>
internal sealed record Apivraag(Zoekkeuze Keuze, int PerPagina, IReadOnlyDictionary<string, string[]> Fouten)
{
    private const int MeestePerPagina = 100;

    private static readonly string[] Volgordes = ["relevantie", "nieuwste", "gevolgd"];

    private static readonly string[] Overig = ["q", "alleWoorden", "volgorde", "pagina", "aantal"];

    public static Apivraag Lees(IQueryCollection adres)
    {
        var fouten = new Dictionary<string, string[]>();
        void Eis(bool goed, string veld, string zin)
        {
            if (!goed) fouten[veld] = [zin];
        }

        var aantal = Getal(adres, "aantal", Zoekkeuze.PerPagina);
        var pagina = Getal(adres, "pagina", 1);
        Eis(aantal is >= 1 and <= MeestePerPagina, "aantal", $"Een getal van 1 tot en met {MeestePerPagina}.");
        Eis(pagina >= 1 && (long)pagina * Math.Max(1, aantal) <= Zoekopdracht.VerstePlek, "pagina", $"Een getal vanaf 1; verder dan {Zoekopdracht.VerstePlek} resultaten wordt niet gebladerd.");
        Eis(!adres.ContainsKey("volgorde") || Volgordes.Contains(adres["volgorde"].ToString()), "volgorde", "relevantie, nieuwste of gevolgd.");
        Eis(!adres.ContainsKey("alleWoorden") || adres["alleWoorden"] == "true" || adres["alleWoorden"] == "false", "alleWoorden", "true of false.");
        Eis((adres["q"].FirstOrDefault()?.Length ?? 0) <= Zoekkeuze.LangsteTekst, "q", $"Hoogstens {Zoekkeuze.LangsteTekst} tekens.");
        Eis(!Bsn.StaatIn(adres["q"]), "q", "Zoek niet op een BSN: in de casusprudentie staan geen persoonsgegevens.");
        foreach (var onbekend in adres.Keys.Where(k => !Overig.Contains(k) && Facet.Alle.All(f => f.Naam != k)))
        {
            fouten[onbekend] = ["Dit kenmerk bestaat niet."];
        }

        return new(Zoekkeuze.Lees(adres), aantal, fouten);
    }

    public Zoekopdracht AlsOpdracht() => Keuze.AlsOpdracht(typend: false) with { Overslaan = (Keuze.Pagina - 1) * PerPagina, Aantal = PerPagina };

    /// <summary>Het adres van een andere bladzijde van dezelfde vraag.</summary>
    public string Adres(string site, int pagina)
    {
        var reeks = (Keuze with { Pagina = pagina }).Zoekreeks();
        var bij = PerPagina == Zoekkeuze.PerPagina ? "" : $"{(reeks.Length == 0 ? '?' : '&')}aantal={PerPagina}";
        return $"{site}{Apikader.Wortel}/casusprudentie{reeks}{bij}";
    }

    // Wat geen getal is, is een getal dat niet mag.
    private static int Getal(IQueryCollection adres, string naam, int anders) =>
        !adres.TryGetValue(naam, out var waarde) ? anders : int.TryParse(waarde, out var getal) ? getal : 0;
}
