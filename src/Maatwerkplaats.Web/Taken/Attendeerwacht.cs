using Maatwerkplaats.Core.Casusprudentie.Bewaren;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Kijkt of er iets nieuws past bij bewaarde zoekopdrachten.</summary>
internal sealed class Attendeerwacht(Attendering attendering, TimeProvider klok, ILogger<Attendeerwacht> log) : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromSeconds(45);

    protected override TimeSpan Ritme => TimeSpan.FromSeconds(30);

    protected override string Werk => "Kijken naar bewaarde zoekopdrachten";

    protected override Task Doe(CancellationToken stoppen) => attendering.Controleer(stoppen);
}
