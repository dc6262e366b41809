using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Waar iets bekend is, sinds wanneer, en wie dat vastlegde.</summary>
/// <param name="Jaar">Het jaar van de knelpuntenbrief; anders leeg.</param>
/// <param name="Kenmerk">Het kenmerk van een Kamerbrief, of waar elders.</param>
/// <param name="Op">De dag waarop het daar bekend werd.</param>
/// <param name="Door">Wie het vastlegde; leeg als het vanzelf volgt uit een solve of een verzonden brief.</param>
public sealed record Bekendmaking(Guid Id, Vermeldplek Plek, int? Jaar, string? Kenmerk, DateOnly Op, string? Door)
{
    /// <summary>Bij de signalenmonitor zelf vastgelegd, en daar te veranderen.</summary>
    public bool IsEigen => Door is not null;

    public Bekendheid Bekendheid => Plek switch
    {
        Vermeldplek.Beleidstafel => Bekendheid.Beleidstafel,
        Vermeldplek.Knelpuntenbrief => Bekendheid.Knelpuntenbrief,
        Vermeldplek.Kamerbrief => Bekendheid.Kamerbrief,
        Vermeldplek.MenselijkeMaatMonitor => Bekendheid.MenselijkeMaatMonitor,
        _ => Bekendheid.Elders,
    };

    /// <summary>In een paar woorden, zoals "Knelpuntenbrief 2025" of "Kamerbrief (SZW-2026-114)".</summary>
    public string Woorden => Plek switch
    {
        Vermeldplek.Knelpuntenbrief => $"Knelpuntenbrief {Jaar ?? Op.Year}",
        Vermeldplek.Elders when !string.IsNullOrEmpty(Kenmerk) => Kenmerk,
        _ => string.IsNullOrEmpty(Kenmerk) ? Shared.Labels.Label(Plek) : $"{Shared.Labels.Label(Plek)} ({Kenmerk})",
    };
}
