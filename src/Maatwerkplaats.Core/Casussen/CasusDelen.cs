using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De delen van een casus waaraan mensen los van elkaar kunnen werken (zie <see cref="Gebeurtenis.Deel"/>).</summary>
public static class CasusDelen
{
    public const string Melding = "melding";
    public const string Kenmerken = "kenmerken";
    public const string Triage = "triage";
    public const string Eigenaar = "eigenaar";
    public const string Termijn = "termijn";
    public const string Fase = "fase";
    public const string Besluit = "besluit";
    public const string Weging = "weging";
    public const string Werkwijze = "werkwijze";
    public const string Voorbereiding = "voorbereiding";

    /// <summary>Wat je toevoegt, botst nooit met wat een ander toevoegt.</summary>
    public const string Verloop = "verloop";

    public static string Blik(Perspectief perspectief) => $"weging:{perspectief}";
}
