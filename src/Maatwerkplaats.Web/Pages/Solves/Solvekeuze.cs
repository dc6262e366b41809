using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Solves;

/// <summary>De solves waar een signaal of thema onder ligt, en voor wie dat mag een keuze om het ergens onder te leggen (<c>_Solvekeuze</c>).</summary>
/// <param name="Wat">Wat het is, bijvoorbeeld "dit signaal".</param>
/// <param name="Actie">Waar de keuze heen gaat.</param>
/// <param name="Aandragen">Waar een nieuwe solve hiermee begint.</param>
public sealed record Solvekeuze(string Wat, string Actie, string Aandragen, IReadOnlyList<Solvestaat> Bij, IReadOnlyList<Solvestaat> Open, bool Mag)
{
    /// <summary>Waar het nog niet onder ligt.</summary>
    public IReadOnlyList<SelectListItem> Kiezen => [.. Open.Where(o => Bij.All(b => b.Nummer != o.Nummer)).Select(o => new SelectListItem($"{o.Beschrijving.Titel} ({o.Nummer})", o.Nummer))];

    public static async Task<Solvekeuze> Maak(Solvelezer lezer, Gebruiker wie, string wat, string actie, string aandragen, IReadOnlyList<Solvestaat> bij, CancellationToken ct)
    {
        var mag = SolveToegang.Mag(wie, null, SolveRecht.Aandragen);
        return new(wat, actie, aandragen, bij, mag ? await lezer.Open(wie, ct) : [], mag);
    }
}
