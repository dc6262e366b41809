using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Lezen;

/// <summary>Eén gepubliceerde casus lezen, aanhalen en afdrukken.</summary>
public sealed class LezenModel(Uitspraaklezer lezer, Inzagelog log) : MaatwerkPagina
{
    public Uitspraak Uitspraak { get; private set; } = null!;

    public Uitspraakinhoud Inhoud { get; private set; } = null!;

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
            ("Oplossing", Inhoud.Oplossing),
            ("Wat is er geleerd?", Inhoud.Opmerkingen),
        }
        .Where(d => d.Item2.Length > 0);

    public async Task OnGetAsync(int jaar, int volgnummer, CancellationToken ct)
    {
        (Uitspraak, Inhoud) = await lezer.Lees(Gebruiker, jaar, volgnummer, ct);
        await log.Leg(Gebruiker, InzageSoort.CasusprudentieGelezen, Uitspraak.Id);
    }
}
