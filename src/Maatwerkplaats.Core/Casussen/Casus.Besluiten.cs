using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>
    /// Legt het besluit vast, of herziet het. Een maatwerkbesluit dat rechtvaardig en rechtmatig heet, heeft drie
    /// gewogen perspectieven en op de gekozen weg driemaal minstens voldoende.
    /// </summary>
    public void Besluit(Besluit besluit)
    {
        EisBehandeling();
        EisOordeel(besluit);
        CasusRegels.BesluitLigtNietInDeToekomst.Eis(besluit.Op <= _handeling.Datum);
        CasusRegels.BesluitHeeftEenMandaat.EisTekst(besluit.Beslisser?.Mandaat);
        EisContraLegem(besluit.ContraLegem);
        foreach (var grondslag in besluit.Grondslagen)
        {
            CasusRegels.EcliIsGeldig.Eis(grondslag.Ecli is null || Ecli.IsGeldig(grondslag.Ecli));
        }

        Gebeurt(new BesluitGenomen(besluit with
        {
            Inhoud = CasusRegels.BesluitIsBeschreven.EisTekst(besluit.Inhoud),
            Motivering = CasusRegels.BesluitIsGemotiveerd.EisTekst(besluit.Motivering),
            Beslisser = besluit.Beslisser! with
            {
                Naam = CasusRegels.BesluitHeeftEenBeslisser.EisTekst(besluit.Beslisser.Naam),
                Functie = CasusRegels.BeslisserHeeftEenFunctie.EisTekst(besluit.Beslisser.Functie),
            },
            AkkoordVan = besluit.GebruikelijkeLijn == true ? null : CasusRegels.BuitenDeLijnHeeftAkkoord.EisTekst(besluit.AkkoordVan),
        }));
    }

    public void VertelBesluit(Mededeling mededeling)
    {
        EisBehandeling();
        CasusRegels.ErIsEenBesluit.Eis(Staat.Besluit is not null);
        CasusRegels.ContactLigtNietInDeToekomst.Eis(mededeling.Op <= _handeling.Datum);
        Gebeurt(new BesluitVerteld(mededeling));
    }

    private void EisOordeel(Besluit besluit)
    {
        if (besluit.Oordeel == Oordeel.Maatwerk)
        {
            CasusRegels.AllePerspectievenGewogen.Eis(Staat.Weging.IsVolledig);
            CasusRegels.DrieMaalVoldoende.Eis(besluit.Alternatief is { } weg && Staat.Weging.IsRechtvaardigEnRechtmatig(weg));
        }

        CasusRegels.GeenConsensusHeeftAnderOordeel.Eis(besluit.Oordeel != Oordeel.GeenConsensus || Staat.Weging.AndereOordelen.Count > 0);
    }

    private void EisContraLegem(ContraLegem? contraLegem)
    {
        if (contraLegem is not null)
        {
            CasusRegels.ContraLegemNoemtWieBesliste.EisTekst(contraLegem.WieBesliste);
            CasusRegels.ContraLegemIsBekendBijSzw.Eis(contraLegem.SzwGeinformeerd is not null && contraLegem.SzwGeinformeerd <= _handeling.Datum);
        }
    }
}
