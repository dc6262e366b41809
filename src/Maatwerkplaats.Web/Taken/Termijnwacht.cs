using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Kijkt de termijnen na.</summary>
internal sealed class Termijnwacht(Termijnbewaking bewaking, TimeProvider klok, ILogger<Termijnwacht> log) : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromMinutes(1);

    protected override TimeSpan Ritme => TimeSpan.FromMinutes(15);

    protected override string Werk => "Het nakijken van de termijnen";

    protected override Task Doe(CancellationToken stoppen) => bewaking.Controleer(stoppen);
}
