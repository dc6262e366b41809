using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Legt uit of een weg rechtvaardig en rechtmatig kan heten, en zo niet waarom.</summary>
public static class WegInBesluit
{
    public static string Uitleg(Weging weging, Guid weg) => weging.IsRechtvaardigEnRechtmatig(weg)
        ? "Driemaal minstens voldoende: rechtvaardig en rechtmatig mogelijk."
        : $"Nog niet: {string.Join(", ", weging.StaanInDeWeg(weg).Select(p => $"{p.Label().ToLowerInvariant()} {Reden(weging, weg, p)}"))}.";

    /// <summary>Waarom dit perspectief de weg tegenhoudt, als vervolg op de naam van het perspectief.</summary>
    public static string Reden(Weging weging, Guid weg, Perspectief perspectief) =>
        !weging.IsGewogen(perspectief) ? "is nog niet gewogen"
        : weging.ScoreVan(weg, perspectief) is null ? "heeft nog geen score"
        : "is onvoldoende";
}
