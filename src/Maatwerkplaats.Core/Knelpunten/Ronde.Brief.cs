namespace Maatwerkplaats.Core.Knelpunten;

/// <content>Van knelpunten naar een brief, en wat daarna gebeurt.</content>
public sealed partial class Ronde
{
    public void Beschrijf(Guid knelpunt, Knelpunttekst tekst)
    {
        var oud = EisKnelpunt(knelpunt);
        var nieuw = Nagelopen(tekst);
        if (nieuw with { Wetten = oud.Tekst.Wetten } != oud.Tekst || !nieuw.Wetten.SequenceEqual(oud.Tekst.Wetten))
        {
            Gebeurt(new KnelpuntBeschreven(knelpunt, nieuw));
        }
    }

    /// <summary>Laat een knelpunt opgaan in een ander; de inbreng gaat mee.</summary>
    public void VoegSamen(Guid knelpunt, Guid met)
    {
        EisKnelpunt(knelpunt);
        RondeRegels.SamenvoegenIsMetEenAnder.Eis(knelpunt != met && Staat.Knelpunt(met) is not null);
        Gebeurt(new KnelpuntenSamengevoegd(knelpunt, met));
    }

    /// <summary>Legt vast wat één weger alleen vond; nog eens wegen vervangt het vorige blad.</summary>
    public void Weeg(Guid knelpunt, IReadOnlyDictionary<Weegpunt, Weegwaarde> waarden, string? toelichting)
    {
        EisKnelpunt(knelpunt);
        RondeRegels.WegenKan.Eis(Staat.Stand == Rondestand.Wegen);
        RondeRegels.WegenIsHelemaal.Eis(Enum.GetValues<Weegpunt>().All(p => waarden.TryGetValue(p, out var waarde) && Enum.IsDefined(waarde)));
        Gebeurt(new KnelpuntGewogen(knelpunt, new(Handeling.Door, waarden, Tekst(toelichting))));
    }

    /// <summary>Schuift een knelpunt een plek op. Aan de rand gebeurt er niets.</summary>
    public void Schuif(Guid knelpunt, bool omhoog)
    {
        EisKnelpunt(knelpunt);
        var volgorde = Staat.Knelpunten.Select(k => k.Id).ToList();
        var inBrief = Staat.InBrief.Select(k => k.Id).ToList();
        var plek = inBrief.IndexOf(knelpunt) + (omhoog ? -1 : 1);
        if (inBrief.Contains(knelpunt) && plek >= 0 && plek < inBrief.Count)
        {
            var (van, naar) = (volgorde.IndexOf(knelpunt), volgorde.IndexOf(inBrief[plek]));
            (volgorde[van], volgorde[naar]) = (volgorde[naar], volgorde[van]);
            Gebeurt(new KnelpuntenGeordend(volgorde));
        }
    }

    /// <summary>Zet de knelpunten op volgorde van de weging, het zwaarste eerst; gelijke houden hun plek.</summary>
    public void OrdenNaarWeging()
    {
        EisOpen();
        Guid[] volgorde = [.. Staat.Knelpunten.OrderByDescending(k => k.Gewicht).Select(k => k.Id)];
        if (!volgorde.SequenceEqual(Staat.Knelpunten.Select(k => k.Id)))
        {
            Gebeurt(new KnelpuntenGeordend(volgorde));
        }
    }

    /// <summary>Houdt een knelpunt uit de brief. Wie het inbracht, hoort waarom.</summary>
    public void LaatVallen(Guid knelpunt, string? reden)
    {
        EisKnelpunt(knelpunt);
        Gebeurt(new KnelpuntAfgevallen(knelpunt, EisSchoon(RondeRegels.TerzijdeHeeftEenReden.EisTekst(reden))));
    }

    public void HaalTerug(Guid knelpunt)
    {
        if (EisKnelpunt(knelpunt).Afgevallen is not null)
        {
            RondeRegels.NietTeVeelKnelpunten.Eis(Staat.InBrief.Count() < RondeRegels.MeesteKnelpunten);
            Gebeurt(new KnelpuntTeruggehaald(knelpunt));
        }
    }

    /// <summary>Legt vast dat de brief weg is. Wat erin staat, verandert daarna niet meer.</summary>
    /// <param name="eerder">De rondes van eerdere jaren, voor wat de brief daarover zegt.</param>
    public void Verzend(DateOnly? op, string? kenmerk, string? aan, IReadOnlyCollection<Rondestaat> eerder)
    {
        EisOpen();
        RondeRegels.StandVolgt.Eis(Staat.Stand == Rondestand.Opstellen);
        EisBehandeld();
        RondeRegels.KnelpuntIsAf.Eis(Staat.InBrief.All(k => k.Tekst.IsAf));
        RondeRegels.VerzendenIsGebeurd.Eis(op <= Handeling.Datum);
        Gebeurt(new BriefVerzonden(new(
            op!.Value, RondeRegels.BriefHeeftEenKenmerk.EisTekst(kenmerk), RondeRegels.BriefGaatNaarIemand.EisTekst(aan), Briefinhoud.Van(Staat, eerder))));
    }

    /// <summary>Legt vast hoe het nu staat met een knelpunt uit een verzonden brief.</summary>
    public void VolgOp(Guid knelpunt, Knelpuntstatus status, DateOnly? op, string? bron, string? toelichting)
    {
        RondeRegels.OpvolgenKanNaVerzenden.Eis(!Staat.IsOpen);
        RondeRegels.KnelpuntIsEr.Eis(Staat.InBrief.Any(k => k.Id == knelpunt));
        var dag = op ?? Handeling.Datum;
        RondeRegels.OpvolgingLigtNietInDeToekomst.Eis(dag <= Handeling.Datum);
        var (waaruit, uitleg) = (RondeRegels.OpvolgingHeeftEenBron.EisTekst(bron), Tekst(toelichting));
        RondeRegels.OpvolgingNoemtGeenMensen.Eis(!Mensentoets.Kijk(waaruit, uitleg).IsZeker);
        Gebeurt(new KnelpuntOpgevolgd(new(knelpunt, status, dag, waaruit, uitleg)));
    }
}
