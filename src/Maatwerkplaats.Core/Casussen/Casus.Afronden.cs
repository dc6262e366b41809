using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Rondt de casus af. Wat nog ontbreekt staat in <see cref="NogNodig.OmAfTeRonden"/>.</summary>
    /// <exception cref="RegelOvertreden">Met het eerste dat nog ontbreekt.</exception>
    public void RondAf(ClientUitkomst? uitkomst, string? les, JaNeeMisschien? structureel, string? structureelUitleg, bool magCasusprudentie)
    {
        EisBehandeling();
        if (NogNodig.OmAfTeRonden(Staat) is [var eerste, ..])
        {
            throw new RegelOvertreden(eerste.Regel);
        }

        CasusRegels.UitkomstIsBekend.Eis(uitkomst is not null
            && (uitkomst is not (ClientUitkomst.Onbekend or ClientUitkomst.GeheelOfDeels) || Staat.Melding.Inbrenger.Kanaal == Kanaal.Ingelezen));
        CasusRegels.StructureelIsGekozen.Eis(structureel is not null);
        CasusRegels.StructureelHeeftUitleg.Eis(structureel == JaNeeMisschien.Nee || TekstOfNiets(structureelUitleg) is not null);
        Gebeurt(new CasusAfgerond(new(
            uitkomst!.Value, TekstOfNiets(les), structureel!.Value, TekstOfNiets(structureelUitleg), magCasusprudentie, Handeling.Datum)));
    }

    /// <param name="streefdatum">Tot wanneer de nieuwe behandeling mag duren.</param>
    public void Heropen(string? reden, DateOnly streefdatum)
    {
        CasusRegels.CasusIsGesloten.Eis(!Staat.Fase.IsOpen());
        Gebeurt(new CasusHeropend(CasusRegels.HeropenenHeeftEenReden.EisTekst(reden), streefdatum));
    }

    public void TrekIn(string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        Gebeurt(new CasusIngetrokken(CasusRegels.IntrekkenHeeftEenReden.EisTekst(reden)));
    }
}
