using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>De regels voor wie een bestand inleest.</summary>
public static class Inleesregels
{
    public static readonly Regel BestandIsGekozen = Luidt("Kies een bestand.", "Bestand");
    public static readonly Regel BestandIsNietTeGroot = Luidt("Het bestand is groter dan 200 MB. Deel het op in kleinere bestanden.", "Bestand");
    public static readonly Regel WerkplaatsBestaat = Luidt("Kies een Maatwerkplaats.", "Werkplaats");
    public static readonly Regel VoorstelLigtErNog = Luidt("Dit bestand is al verder. Bekijk hieronder hoe het nu staat.");
    public static readonly Regel ErValtIetsInTeLezen = Luidt("Er is niets nieuws om in te lezen.");
    public static readonly Regel GeweigerdeRijenZijnGezien = Luidt("Er zijn rijen geweigerd. Verbeter het bestand, of kies dat alleen de goede rijen worden ingelezen.", "PerRij");
    public static readonly Regel BestandIsNogTeStoppen = Luidt("Dit bestand is al ingelezen.");
}
