namespace Maatwerkplaats.TestCommon;

/// <summary>Een klok die alleen loopt als de test dat zegt.</summary>
/// <param name="begin">Moment waarop de klok staat.</param>
public sealed class Testklok(DateTimeOffset begin) : TimeProvider
{
    private DateTimeOffset _nu = begin;

    public override DateTimeOffset GetUtcNow() => _nu;

    public void Vooruit(TimeSpan tijd) => _nu += tijd;
}
