using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casussen;

/// <summary>Zegt in een test dat een daad wordt geweigerd, en om welke regel.</summary>
internal static class RegelVerwachting
{
    public static void ShouldBreken(this Action daad, Regel regel) => Should.Throw<RegelOvertreden>(daad).Regel.ShouldBe(regel);

    public static void ShouldMogen(this Action daad) => Should.NotThrow(daad);
}
