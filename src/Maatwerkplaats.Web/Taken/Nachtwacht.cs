using Maatwerkplaats.Core.Casusprudentie.Groepen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;

namespace Maatwerkplaats.Web.Taken;

/// <summary>
/// Doet 's nachts wat overdag in de weg zou zitten: alles wat gepubliceerd is opnieuw nalopen als de controle is verbeterd,
/// het register in groepen verdelen, signalen maken van casussen die in één keer zijn ingelezen en thema's voorstellen.
/// </summary>
internal sealed class Nachtwacht(
    Hercontrole hercontrole, Groepenmaker groepen, Casussignaalinhaler signalen, Voorstelmaker voorstellen, TimeProvider klok, ILogger<Nachtwacht> log)
    : Wacht(klok, log)
{
    private const int Begin = 1;
    private const int Einde = 5;

    private readonly TimeProvider _klok = klok;

    protected override TimeSpan Aanloop => Ritme;

    protected override TimeSpan Ritme => TimeSpan.FromMinutes(30);

    protected override string Werk => "Het nachtwerk aan casusprudentie en signalen";

    protected override async Task Doe(CancellationToken stoppen)
    {
        if (Kalender.TijdInNederland(_klok.Nu()).Hour is >= Begin and < Einde)
        {
            await hercontrole.Doe(stoppen);
            await groepen.Doe(stoppen);
            await signalen.Doe(stoppen);
            await voorstellen.Doe(stoppen);
        }
    }
}
