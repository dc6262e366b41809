using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Maatwerkplaats.Core.Shared;

/// <summary>De woorden waarmee een keuze op het scherm staat.</summary>
public static class Labels
{
    private static readonly ConcurrentDictionary<Enum, string> Bekend = new();

    /// <summary>De schermtekst van een keuze; zonder eigen tekst de naam zelf.</summary>
    public static string Label(this Enum keuze) => Bekend.GetOrAdd(keuze, k =>
        k.GetType().GetField(k.ToString())?.GetCustomAttribute<DisplayAttribute>()?.Name ?? k.ToString());
}
