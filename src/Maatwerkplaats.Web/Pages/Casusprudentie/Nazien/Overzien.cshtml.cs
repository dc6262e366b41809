using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Nazien;

/// <summary>Gepubliceerde casussen waar een mens naar moet kijken: vragen of zij actueel zijn, en vondsten van de hercontrole.</summary>
[Authorize(Policy = Beleid.Maatwerker)]
public sealed class OverzienModel(Nazienlezer lezer, Publicatietempolezer tempo) : MaatwerkPagina
{
    public IReadOnlyList<NaTeZien> Regels { get; private set; } = [];

    public int Totaal { get; private set; }

    /// <summary>Hoeveel werk het publiceren is; leeg zolang het iets over één mens zou zeggen.</summary>
    public Publicatietempo? Tempo { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Regels, Totaal) = await lezer.Open(Gebruiker, ct);
        Tempo = await tempo.Lees(Gebruiker, ct);
    }
}
