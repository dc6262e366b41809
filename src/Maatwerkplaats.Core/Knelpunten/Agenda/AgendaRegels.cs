using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>De regels van de signalenmonitor. Elke regel heeft een test die met zijn naam begint.</summary>
public static class AgendaRegels
{
    public const int LangsteKenmerk = 200;

    public static readonly Regel BriefHeeftEenJaar = Luidt("Schrijf het jaar van de knelpuntenbrief, vanaf 2021.", "Jaar");
    public static readonly Regel KamerbriefHeeftEenKenmerk = Luidt("Schrijf het kenmerk van de Kamerbrief.", "Kenmerk");
    public static readonly Regel EldersZegtWaar = Luidt("Schrijf waar het bekend is.", "Kenmerk");
    public static readonly Regel KenmerkIsKort = Luidt($"Houd het korter dan {LangsteKenmerk} tekens.", "Kenmerk");
    public static readonly Regel KenmerkNoemtGeenMensen = Luidt("Hier staat een gegeven van een persoon. Haal het weg: ook het ministerie leest dit.", "Kenmerk");
    public static readonly Regel BekendLigtNietInDeToekomst = Luidt("Kies de dag waarop het bekend werd.", "Op");
    public static readonly Regel BekendmakingIsEr = Luidt("Dit staat er niet meer, of het komt van de solve of de brief zelf.");
    public static readonly Regel SolveHeeftEigenEigenaar = Luidt("Een solve heeft een eigen eigenaar. Draag haar daar over.", "Wie");
}
