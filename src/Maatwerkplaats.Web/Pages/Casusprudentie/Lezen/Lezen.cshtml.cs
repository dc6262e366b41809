using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Lezen;

/// <summary>Eén gepubliceerde casus lezen, aanhalen en afdrukken.</summary>
public sealed class LezenModel(Leeszaal leeszaal, Inzagelog log) : RegisterPagina
{
    private const int MeesteGelijken = 5;

    public Uitspraak Uitspraak { get; private set; } = null!;

    public Uitspraakinhoud Inhoud { get; private set; } = null!;

    /// <summary>De resultaten waar de lezer vandaan komt.</summary>
    public Zoekkeuze Terug { get; private set; } = new("");

    /// <summary>Hoe je deze casus aanhaalt.</summary>
    public string Citaat { get; private set; } = "";

    public IReadOnlyList<GelijkGeval> Lijken { get; private set; } = [];

    /// <summary>De koppen met tekst, in leesvolgorde; wat leeg is, staat er niet.</summary>
    public IEnumerable<(string Kop, string Tekst)> Delen => new[]
        {
            ("Situatie", Inhoud.Probleem),
            ("Knelpunt", Inhoud.Reden),
            ("Wetten en regels", Inhoud.Regels),
            ("Hoe het verliep", Inhoud.Proces),
            ("Juridisch perspectief", Inhoud.Juridisch),
            ("Financieel-economisch perspectief", Inhoud.Economisch),
            ("Sociaal-maatschappelijk perspectief", Inhoud.Maatschappelijk),
            ("Afweging", Inhoud.Afweging),
            ("Waarin dit anders is dan gelijke gevallen", Inhoud.Afwijking),
            ("Oplossing", Inhoud.Oplossing),
            ("Wat is er geleerd?", Inhoud.Opmerkingen),
        }
        .Where(d => d.Item2.Length > 0);

    public async Task OnGetAsync(int jaar, int volgnummer, CancellationToken ct)
    {
        var gelezen = await leeszaal.Lees(Bezoeker, jaar, volgnummer, ct);
        (Uitspraak, Inhoud) = gelezen;
        Terug = Zoekkeuze.Lees(Request.Query);
        if (Uitspraak.Stand != Uitspraakstand.Ingetrokken)
        {
            Citaat = Casusprudentie.Citaat.Van(gelezen, $"{Request.Scheme}://{Request.Host}{Request.PathBase}");
            Lijken = await leeszaal.Lijkt(Bezoeker, gelezen, MeesteGelijken, ct);
        }

        if (Bezoeker.Wie is { } wie)
        {
            await log.Leg(wie, InzageSoort.CasusprudentieGelezen, Uitspraak.Id);
        }
    }
}
