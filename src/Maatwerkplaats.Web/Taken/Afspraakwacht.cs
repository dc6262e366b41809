using Maatwerkplaats.Core.Herinneringen;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Herinnert aan de bijeenkomsten van de volgende werkdag: sessies, solvetafels, intervisie en reflectiegesprekken.</summary>
internal sealed class Afspraakwacht(Afspraakbewaking bewaking, TimeProvider klok, ILogger<Afspraakwacht> log) : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromMinutes(1);

    protected override TimeSpan Ritme => TimeSpan.FromMinutes(15);

    protected override string Werk => "Het herinneren aan bijeenkomsten";

    protected override Task Doe(CancellationToken stoppen) => bewaking.Herinner(stoppen);
}
