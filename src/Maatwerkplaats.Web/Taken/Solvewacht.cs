using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Herinnert aan stappen en acties van solves die over tijd zijn.</summary>
internal sealed class Solvewacht(Solvebewaking bewaking, TimeProvider klok, ILogger<Solvewacht> log) : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromMinutes(2);

    protected override TimeSpan Ritme => TimeSpan.FromHours(1);

    protected override string Werk => "Het herinneren aan stappen en acties van solves";

    protected override Task Doe(CancellationToken stoppen) => bewaking.Herinner(stoppen);
}
