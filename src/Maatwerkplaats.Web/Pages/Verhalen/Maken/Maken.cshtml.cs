using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Pages.Publicaties.Anonimiseren;

namespace Maatwerkplaats.Web.Pages.Verhalen.Maken;

/// <summary>Van een afgeronde casus een verhaal maken, langs dezelfde poort als casusprudentie en met toestemming.</summary>
public sealed class MakenModel(Publicatiedienst dienst, Publicatieverloop verloop, Inzagelog log) : AnonimiserenModel(dienst, log)
{
    public override Publicatiesoort Publicatiesoort => Publicatiesoort.Verhaal;

    /// <summary>Wat er met het verhaal gebeurde, het nieuwste eerst.</summary>
    public IReadOnlyList<Verloopregel> Verloop { get; private set; } = [];

    protected override async Task Laad(CancellationToken ct)
    {
        await base.Laad(ct);
        Verloop = await verloop.Lees(Gebruiker, Nummer, Publicatiesoort, ct);
    }
}
