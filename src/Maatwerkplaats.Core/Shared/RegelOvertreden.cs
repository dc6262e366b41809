namespace Maatwerkplaats.Core.Shared;

/// <summary>Een handeling is geweigerd omdat een <see cref="Regel"/> van de methode het niet toelaat.</summary>
public sealed class RegelOvertreden(Regel regel) : Exception(regel.Zin)
{
    public Regel Regel { get; } = regel;
}
