using Maatwerkplaats.Core.Sessies;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Herinnert aan de maatwerksessies van de volgende werkdag.</summary>
internal sealed class Sessiewacht(Sessiebewaking bewaking, TimeProvider klok, ILogger<Sessiewacht> log) : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromMinutes(1);

    protected override TimeSpan Ritme => TimeSpan.FromMinutes(15);

    protected override string Werk => "Het herinneren aan maatwerksessies";

    protected override Task Doe(CancellationToken stoppen) => bewaking.Herinner(stoppen);
}
