using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Netwerk.OrganisatiesBekijken;

/// <summary>Andere organisaties: bij welk loket je moet zijn, wat je mag delen en op welke grond.</summary>
[Authorize(Policy = Beleid.Medewerker)]
public sealed class OrganisatiesBekijkenModel(Organisatieboek boek, Lijstenbron bron, TimeProvider klok) : MaatwerkPagina
{
    public IReadOnlyList<Buitenorganisatie> Organisaties { get; private set; } = [];

    public Lijsten Lijsten { get; private set; } = null!;

    public DateOnly Vandaag { get; } = Kalender.DatumInNederland(klok.Nu());

    public bool MagWijzigen => Organisatieboek.Mag(Gebruiker);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Lijsten = await bron.Lees(Gebruiker.Organisatie, ct);
        Organisaties = await boek.Alle(Gebruiker, ookGestopt: MagWijzigen, ct);
    }
}
