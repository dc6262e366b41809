using Maatwerkplaats.Core.Casusprudentie.Indexering;

namespace Maatwerkplaats.Web.Taken;

/// <summary>Onderhoudt de zoekindex; zoeken en publiceren gaan intussen door.</summary>
internal sealed class Indexwacht(Indexonderhoud onderhoud, TimeProvider klok, ILogger<Indexwacht> log) : Wacht(klok, log)
{
    protected override TimeSpan Aanloop => TimeSpan.FromSeconds(5);

    protected override TimeSpan Ritme => TimeSpan.FromSeconds(20);

    protected override string Werk => "Het onderhoud van de zoekindex";

    protected override Task Doe(CancellationToken stoppen) => onderhoud.Doe(stoppen);
}
