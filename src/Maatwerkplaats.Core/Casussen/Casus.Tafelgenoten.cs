using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Legt een blinde vlek terzijde. Zij komt terug als verandert waar zij op rustte.</summary>
    public void LegVlekTerzijde(string vlek, string zin, string aanleiding, string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        Gebeurt(new VlekTerzijdegelegd(vlek, zin, aanleiding, CasusRegels.TerzijdeLeggenHeeftEenReden.EisTekst(reden)));
    }

    public void HaalVlekTerug(string vlek)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        if (Staat.TerzijdegelegdeVlekken.FirstOrDefault(v => v.Vlek == vlek) is { } terzijde)
        {
            Gebeurt(new VlekTeruggehaald(vlek, terzijde.Zin));
        }
    }
}
