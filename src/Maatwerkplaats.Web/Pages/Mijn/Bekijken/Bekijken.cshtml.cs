using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;

namespace Maatwerkplaats.Web.Pages.Mijn.Bekijken;

/// <summary>Mijn eigen gegevens, waar ik ben ingelogd, en hoe ik uitlog.</summary>
public sealed class BekijkenModel(Inrichtinglezer lezer, Lijstenbron bron, Aanmeldsessies sessies) : MaatwerkPagina
{
    public Persoon Persoon { get; private set; } = null!;

    public Lijsten Lijsten { get; private set; } = null!;

    public string Rollen { get; private set; } = "";

    public IReadOnlyList<LopendeSessie> Sessies { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Persoon = await lezer.Persoon(Gebruiker, Gebruiker.Id, ct);
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Rollen = string.Join(", ", Persoon.Rollen.OrderBy(r => r.Rol)
            .Select(r => r.Werkplaats.Length > 0 ? $"{r.Rol.Label()} ({Lijsten.Label(r.Werkplaats)})" : r.Rol.Label()));
        Sessies = await sessies.Lopend(Gebruiker, Sessiecookie.Lees(Request), ct);
    }
}
