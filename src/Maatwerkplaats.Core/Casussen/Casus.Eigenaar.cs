using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Vraagt een collega eigenaar te worden; tot die ja zegt, verandert er niets.</summary>
    public void StelEigenaarVoor(Betrokkene wie, string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.VoorgesteldeIsEenAnder.Eis(Staat.Eigenaar.Persoon?.PersoonId != wie.PersoonId || Staat.Eigenaar.IsWerkplaats);
        CasusRegels.EigenaarWerktHier.Eis(!(Staat.Melding.Inbrenger is { Extern: true, Wie.PersoonId: { } inbrenger } && wie.Is(inbrenger)));
        Gebeurt(new EigenaarVoorgesteld(wie, CasusRegels.VoorstelHeeftEenReden.EisTekst(reden)));
    }

    public void AanvaardEigenaarschap()
    {
        EisGevraagde();
        Gebeurt(new EigenaarschapAanvaard(Handeling.Door));
    }

    public void WijsEigenaarschapAf(string? reden)
    {
        EisGevraagde();
        Gebeurt(new EigenaarschapAfgewezen(CasusRegels.AfwijzenHeeftEenReden.EisTekst(reden)));
    }

    /// <summary>Alleen als er echt niemand anders is: de Maatwerkplaats wordt zelf eigenaar, en dat is te zien.</summary>
    public void LegEigenaarschapBijWerkplaats(string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.ErIsEenAndereEigenaar.Eis(!Staat.Eigenaar.IsWerkplaats);
        Gebeurt(new EigenaarschapBijWerkplaats(CasusRegels.EigenaarschapBijWerkplaatsHeeftEenReden.EisTekst(reden)));
    }

    private void EisGevraagde()
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.AlleenDeGevraagdeAntwoordt.Eis(Handeling.Door.PersoonId is { } ik && Staat.Eigenaar.Voorgesteld?.PersoonId == ik);
    }
}
