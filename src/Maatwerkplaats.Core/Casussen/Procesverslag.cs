using System.Globalization;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe het verliep, in een paar zinnen: vraag "Proces casus" van het afhandelingsformulier, zonder dat iemand het opschrijft.</summary>
internal static class Procesverslag
{
    /// <param name="woord">Zoekt de schermtekst bij een code uit een lijst.</param>
    /// <returns>Leeg als er niets over bekend is.</returns>
    public static string? Van(CasusStaat casus, Func<string, string> woord)
    {
        string?[] delen =
        [
            casus.Ingelezen?.Gelezen.Proces,
            casus.Ingelezen is null && casus.Werkwijze != Werkwijze.Onbekend ? $"{casus.Werkwijze.Label()}." : null,
            casus.Deelnemers.Count > 0 ? $"Betrokken: {string.Join("; ", casus.Deelnemers.Select(d => Deelnemer(d, woord)))}." : null,
            .. casus.Contactmomenten.OrderBy(c => c.Op).Select(c => $"{Dag(c.Op)}: {c.Soort.Label().ToLowerInvariant()}. {c.Verslag}"),
        ];
        return delen.OfType<string>().ToArray() is { Length: > 0 } zinnen ? string.Join('\n', zinnen) : null;
    }

    private static string Deelnemer(Deelnemer deelnemer, Func<string, string> woord) =>
        string.Join(", ", new[] { deelnemer.IsExtern ? "" : deelnemer.Wie.Naam, woord(deelnemer.Rol).ToLowerInvariant(), woord(deelnemer.Wie.Onderdeel) }.Where(d => d.Length > 0));

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
}
