using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>De casus staat op de agenda van een maatwerksessie.</summary>
    public void PlanSessie(string sessie, DateTime begin)
    {
        if (!Staat.Sessies.Any(s => s.Nummer == sessie && s.Begin == begin && s.Stand == Casussessiestand.Gepland))
        {
            Gebeurt(new SessieGepland(sessie, begin));
        }
    }

    public void VerplaatsSessie(string sessie, DateTime begin) => Gebeurt(new SessieVerplaatst(sessie, begin));

    public void ZegSessieAf(string sessie, string reden) => Gebeurt(new SessieAfgezegd(sessie, reden));

    public void HoudSessie(string sessie) => Gebeurt(new SessieGehouden(sessie));

    /// <summary>Zet klaar wat er in de maatwerksessie te vertellen is.</summary>
    public void BereidSessieVoor(string? verhaal, string? wilClient, string? wieNodig, string? onduidelijk)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        var voorbereiding = new Voorbereiding(
            CasusRegels.VoorbereidingHeeftEenVerhaal.EisTekst(verhaal), TekstOfNiets(wilClient), TekstOfNiets(wieNodig), TekstOfNiets(onduidelijk));
        if (voorbereiding != Staat.Voorbereiding)
        {
            Gebeurt(new SessieVoorbereid(voorbereiding));
        }
    }
}
