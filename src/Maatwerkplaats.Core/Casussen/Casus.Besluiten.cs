using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>
    /// Legt het besluit vast, of herziet het. Een maatwerkbesluit dat rechtvaardig en rechtmatig heet, heeft drie
    /// gewogen perspectieven en op de gekozen weg driemaal minstens voldoende.
    /// </summary>
    /// <param name="gelijken">Hoe gelijke gevallen afliepen; valt het besluit anders uit, dan hoort daar een zin bij.</param>
    public void Besluit(Besluit besluit, GelijkeGevallen? gelijken = null)
    {
        EisBehandeling();
        EisOordeel(besluit);
        CasusRegels.BesluitLigtNietInDeToekomst.Eis(besluit.Op <= Handeling.Datum);
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
            Aanhalingen = Aangehaald(besluit.Aanhalingen),
            Afwijking = Afgeweken(besluit, gelijken),
        }));
    }

    /// <summary>Verbetert welke casusprudentie het besluit noemt, zonder het besluit zelf te herzien. Kan ook nog na het afronden.</summary>
    public void VerbeterAanhalingen(IReadOnlyList<Aanhaling> aanhalingen)
    {
        CasusRegels.ErIsEenBesluit.Eis(Staat.Besluit is not null && Staat.Fase != Fase.Ingetrokken);
        var nieuw = Aangehaald(aanhalingen);
        if (!nieuw.SequenceEqual(Staat.Besluit!.Aanhalingen))
        {
            Gebeurt(new AanhalingenVerbeterd(nieuw));
        }
    }

    public void VertelBesluit(Mededeling mededeling)
    {
        EisBehandeling();
        CasusRegels.ErIsEenBesluit.Eis(Staat.Besluit is not null);
        CasusRegels.ContactLigtNietInDeToekomst.Eis(mededeling.Op <= Handeling.Datum);
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

    private static Aanhaling[] Aangehaald(IReadOnlyList<Aanhaling> aanhalingen)
    {
        CasusRegels.AanhalingStaatErEenKeer.Eis(aanhalingen.Select(a => a.Kenmerk).Distinct().Count() == aanhalingen.Count);
        foreach (var aanhaling in aanhalingen)
        {
            CasusRegels.KenmerkIsGeldig.Eis(Aanhaling.LeesKenmerk(aanhaling.Kenmerk) == aanhaling.Kenmerk);
            CasusRegels.OnderscheidenNoemtHetVerschil.Eis(aanhaling.Gebruik != Gebruik.Onderscheiden || !string.IsNullOrWhiteSpace(aanhaling.Verschil));
        }

        return [.. aanhalingen.Select(a => a with { Verschil = string.IsNullOrWhiteSpace(a.Verschil) ? null : a.Verschil.Trim() })];
    }

    /// <summary>Alleen als het besluit anders uitvalt: dan is een zin verplicht, en blijft erbij staan waarmee is vergeleken.</summary>
    private static Afwijking? Afgeweken(Besluit besluit, GelijkeGevallen? gelijken)
    {
        if (gelijken is null || !Gelijkheidstoets.WijktAf(Uitslagen.Van(besluit.Oordeel), gelijken.Spreiding))
        {
            return null;
        }

        var uitleg = CasusRegels.AfwijkenHeeftUitleg.EisTekst(besluit.Afwijking?.Uitleg);
        var mee = gelijken.Casussen.Where(c => c.TeltMee).Select(c => c.Kenmerk).ToArray();
        return new(besluit.Afwijking!.Bewust, uitleg, gelijken.Spreiding.Toegekend, gelijken.Spreiding.NietToegekend, mee);
    }

    private void EisContraLegem(ContraLegem? contraLegem)
    {
        if (contraLegem is not null)
        {
            CasusRegels.ContraLegemNoemtWieBesliste.EisTekst(contraLegem.WieBesliste);
            CasusRegels.ContraLegemIsBekendBijSzw.Eis(contraLegem.SzwGeinformeerd is not null && contraLegem.SzwGeinformeerd <= Handeling.Datum);
        }
    }
}
