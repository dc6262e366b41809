using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De woorden waarmee een keuze op het scherm staat.</summary>
public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, string> Bekend = new();

    /// <summary>De schermtekst van een keuze; zonder eigen tekst de naam zelf.</summary>
    public static string Label(this Enum keuze) => Bekend.GetOrAdd(keuze, k =>
        k.GetType().GetField(k.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name ?? k.ToString());

    /// <summary>Hoe een fase op het scherm heet; wat na triage elders verder gaat, heet naar de uitkomst.</summary>
    public static string Label(this Fase fase, TriageUitkomst? uitkomst) => (fase, uitkomst) switch
    {
        (Fase.InBehandeling, _) => "In behandeling",
        (Fase.Doorverwezen, TriageUitkomst.Vraag) => "Vraag beantwoord",
        (Fase.Doorverwezen, TriageUitkomst.Regulier) => "Regulier opgepakt",
        (Fase.Doorverwezen, TriageUitkomst.HoortBijSolve) => "Bij een solve gevoegd",
        _ => fase.ToString(),
    };
}
