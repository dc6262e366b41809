using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Er is nieuws over de solve waar deze casus onder ligt; dat mag ook lang nadat de casus is gesloten.</summary>
    public void HoorVanSolve(string solve, string titel, string tekst) => Gebeurt(new SolveNieuws(solve, titel, tekst));

    /// <summary>Er zit niets structureels achter deze casus.</summary>
    public void LegGeenSolveVast(string? reden) => Gebeurt(new GeenSolveNodig(CasusRegels.GeenSolveHeeftEenReden.EisTekst(reden)));

    public void MaakLosVanSolve(string solve)
    {
        if (Staat.Solves.Any(s => s.Nummer == solve))
        {
            Gebeurt(new SolveLos(solve));
        }
    }
}
