using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Web.Pages.Casusprudentie;

namespace Maatwerkplaats.Web.Pages.Verhalen.Lezen;

/// <summary>Eén verhaal lezen en afdrukken.</summary>
public sealed class VerhaalModel(Verhalenlezer lezer, Inzagelog log) : RegisterPagina
{
    public GelezenVerhaal Gelezen { get; private set; } = null!;

    /// <param name="verhaal">Nummer uit het adres.</param>
    public async Task OnGetAsync(string verhaal, CancellationToken ct)
    {
        Gelezen = await lezer.Lees(Bezoeker, verhaal, ct);
        if (Bezoeker.Wie is { } wie)
        {
            await log.Leg(wie, InzageSoort.VerhaalGelezen, Gelezen.Id);
        }
    }
}
