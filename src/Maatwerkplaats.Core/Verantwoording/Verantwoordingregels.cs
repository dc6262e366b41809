using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>De regels voor het kiezen van cijfers.</summary>
public static class Verantwoordingregels
{
    public static readonly Regel PeriodeLooptVooruit = Luidt("De laatste dag ligt vóór de eerste. Draai ze om.", "Tot");
    public static readonly Regel BeschermdIsEenHeelJaar = Luidt("Kies een heel jaar. Met losse dagen zou één casus te herkennen zijn.", "Jaar");
    public static readonly Regel BeschermdHeeftEenUitsplitsing = Luidt(
        "Kies er één: een Maatwerkplaats, een wet of een onderdeel. Samen maken ze groepen zo klein dat iemand te herkennen is.", "Werkplaats");
}
