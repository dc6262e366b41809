namespace Maatwerkplaats.Web.Demo;

/// <summary>Een klok die stilstaat, zodat de demo een verleden heeft.</summary>
internal sealed class Demoklok(DateTimeOffset nu) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => nu;
}
