using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>
/// Eén jaar knelpuntenbrief: uitvragen, samenbrengen, wegen, ordenen, verzenden en volgen. Elke methode is één daad: eerst de
/// regels, dan de gebeurtenis.
/// </summary>
public sealed partial class Ronde : Verloop<Rondestaat, Rondegebeurtenis>
{
    private Ronde(Rondestaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Ronde Open(Rondestaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Rondestaat Herhaal(IEnumerable<Rondegebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Rondestaat(), Volgende);

    /// <summary>Begint een ronde, met alles wat uit eerdere brieven nog open is.</summary>
    /// <param name="eerder">Alle rondes die er al zijn.</param>
    public static Ronde Begin(int? jaar, DateOnly? inbrengTot, DateOnly? verzendenOp, IReadOnlyCollection<Rondestaat> eerder, Handeling handeling)
    {
        RondeRegels.JaarIsGewoon.Eis(jaar >= RondeRegels.EersteJaar && jaar <= handeling.Datum.Year + 1);
        RondeRegels.JaarIsNieuw.Eis(eerder.All(r => r.Jaar != jaar));
        RondeRegels.EenRondeTegelijk.Eis(eerder.All(r => !r.IsOpen));
        EisDatums(jaar!.Value, inbrengTot, verzendenOp, handeling);
        var ronde = new Ronde(new(), handeling);
        ronde.Gebeurt(new RondeBegonnen(ronde.NieuweSleutel(), jaar.Value, inbrengTot!.Value, verzendenOp!.Value, ronde.Openstaand(eerder, jaar.Value)));
        return ronde;
    }

    public void Verplaats(DateOnly? inbrengTot, DateOnly? verzendenOp)
    {
        EisOpen();
        EisDatums(Staat.Jaar, inbrengTot, verzendenOp, Handeling);
        if ((inbrengTot, verzendenOp) != (Staat.InbrengTot, Staat.VerzendenOp))
        {
            Gebeurt(new RondeVerplaatst(inbrengTot!.Value, verzendenOp!.Value));
        }
    }

    /// <summary>Brengt de ronde een stap verder of terug. Verzenden gaat met <see cref="Verzend"/>.</summary>
    public void ZetOp(Rondestand stand, string? reden)
    {
        EisOpen();
        RondeRegels.StandVolgt.Eis(stand != Rondestand.Verzonden && Math.Abs(stand - Staat.Stand) == 1);
        if (stand < Staat.Stand)
        {
            RondeRegels.TeruggaanHeeftEenReden.EisTekst(reden);
        }
        else if (stand == Rondestand.Wegen)
        {
            RondeRegels.ErIsUitgevraagd.Eis(Staat.Uitvragen.Count + Staat.Inbrengen.Count + Staat.Knelpunten.Count > 0);
        }
        else
        {
            EisBehandeld();
        }

        Gebeurt(new RondeVerder(stand, Tekst(reden)));
    }

    /// <summary>Vraagt iemand om inbreng.</summary>
    /// <param name="email">Versleuteld adres, voor wie geen account heeft.</param>
    /// <returns>De sleutel van de vraag.</returns>
    public Guid Vraag(Uitvraagsoort soort, string? namens, Betrokkene wie, Versleuteld? email)
    {
        RondeRegels.UitvragenKan.Eis(Staat.Stand == Rondestand.Uitvraag);
        RondeRegels.UitvraagHeeftEenOntvanger.Eis(wie.PersoonId is not null || (email is not null && wie.Naam.Length > 0));
        var voor = RondeRegels.UitvraagZegtNamensWie.EisTekst(namens);
        RondeRegels.UitvraagIsNieuw.Eis(!Staat.Uitvragen.Any(u => u.Namens == voor && (wie.PersoonId is { } id ? u.Wie.Is(id) : u.Wie.PersoonId is null && u.Wie.Naam == wie.Naam)));
        var uitvraag = new Uitvraag(NieuweSleutel(), soort, voor, wie, email, Handeling.Datum);
        Gebeurt(new InbrengGevraagd(uitvraag));
        return uitvraag.Id;
    }

    /// <summary>Stuurt een vraag nog eens, met een nieuwe link voor wie geen account heeft.</summary>
    public void VraagNogEens(Guid uitvraag)
    {
        RondeRegels.UitvragenKan.Eis(Staat.Stand == Rondestand.Uitvraag);
        var oud = Staat.Uitvragen.FirstOrDefault(u => u.Id == uitvraag) ?? throw new NietGevonden();
        Gebeurt(new InbrengNogGevraagd(uitvraag, oud.Namens, Handeling.Datum));
    }

    /// <summary>Brengt een knelpunt in. SBK kan dat ook nog tijdens het wegen, voor wie te laat was.</summary>
    /// <returns>De sleutel van de inbreng.</returns>
    public Guid BrengIn(Knelpunttekst tekst, string namens, Guid? uitvraag, Knelpuntbron? bron, bool alsLeider)
    {
        RondeRegels.InbrengenKan.Eis(Staat.Stand == Rondestand.Uitvraag ? alsLeider || Handeling.Datum <= Staat.InbrengTot : alsLeider && Staat.Stand == Rondestand.Wegen);
        var inbreng = new Inbreng(NieuweSleutel(), uitvraag, namens, Handeling.Door, Handeling.Datum, Nagelopen(tekst), bron);
        Gebeurt(new InbrengOntvangen(inbreng));
        return inbreng.Id;
    }

    /// <summary>Neemt een inbreng op in een knelpunt dat er al is.</summary>
    public void NeemOp(Guid inbreng, Guid knelpunt)
    {
        var wat = EisNieuw(inbreng);
        EisKnelpunt(knelpunt);
        Gebeurt(new InbrengOpgenomen(inbreng, knelpunt, null, wat.Bron));
    }

    /// <summary>Maakt van een inbreng een eigen knelpunt.</summary>
    /// <returns>De sleutel van het knelpunt.</returns>
    public Guid MaakKnelpunt(Guid inbreng)
    {
        var wat = EisNieuw(inbreng);
        RondeRegels.NietTeVeelKnelpunten.Eis(Staat.InBrief.Count() < RondeRegels.MeesteKnelpunten);
        var knelpunt = new Knelpunt(NieuweSleutel(), wat.Tekst);
        Gebeurt(new InbrengOpgenomen(inbreng, knelpunt.Id, knelpunt, wat.Bron));
        return knelpunt.Id;
    }

    public void LegTerzijde(Guid inbreng, string? reden)
    {
        EisNieuw(inbreng);
        Gebeurt(new InbrengTerzijdeGelegd(inbreng, EisSchoon(RondeRegels.TerzijdeHeeftEenReden.EisTekst(reden))));
    }

    /// <summary>Legt een behandelde inbreng terug om opnieuw te bekijken.</summary>
    public void Herneem(Guid inbreng)
    {
        EisOpen();
        RondeRegels.InbrengIsOpzij.Eis(Staat.Inbreng(inbreng) is { Stand: not Inbrengstand.Nieuw });
        Gebeurt(new InbrengHernomen(inbreng));
    }

    private static void EisDatums(int jaar, DateOnly? inbrengTot, DateOnly? verzendenOp, Handeling handeling) =>
        RondeRegels.DatumsZijnOpVolgorde.Eis(inbrengTot < verzendenOp && (jaar < handeling.Datum.Year || inbrengTot >= handeling.Datum));

    protected override Rondestaat Na(Rondegebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Rondestaat Volgende(Rondestaat staat, Rondegebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };

    private static string? Tekst(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private static Knelpunttekst Nagelopen(Knelpunttekst t)
    {
        if (t.Aantal is { } aantal)
        {
            RondeRegels.AantalKlopt.Eis(aantal.Van >= 1 && aantal.Van <= aantal.Tot && aantal.Tot <= Solves.SolveRegels.MeesteMensen);
        }

        var schoon = t with
        {
            Titel = RondeRegels.KnelpuntHeeftEenTitel.EisTekst(t.Titel),
            Wat = RondeRegels.KnelpuntZegtWat.EisTekst(t.Wat),
            Geraakten = Tekst(t.Geraakten),
            Voorbeeld = Tekst(t.Voorbeeld),
            Gevolg = Tekst(t.Gevolg),
            Richting = Tekst(t.Richting),
            Wetten = [.. t.Wetten.Distinct()],
        };
        RondeRegels.KnelpuntHeeftEenKorteTitel.Eis(schoon.Titel.Length <= RondeRegels.LangsteTitel);
        RondeRegels.TekstIsNietTeLang.Eis(schoon.Teksten.All(x => x is null || x.Length <= RondeRegels.LangsteTekst));
        RondeRegels.KnelpuntNoemtGeenMensen.Eis(!Mensentoets.Kijk(schoon.Teksten).IsZeker);
        return schoon;
    }

    /// <summary>De reden gaat per mail naar buiten.</summary>
    private static string EisSchoon(string reden)
    {
        (RondeRegels.KnelpuntNoemtGeenMensen with { Veld = "Reden" }).Eis(!Mensentoets.Kijk(reden).IsZeker);
        return reden;
    }

    /// <summary>Wat uit de laatste verzonden brief nog open is, met dezelfde tekst.</summary>
    private IReadOnlyList<Knelpunt> Openstaand(IReadOnlyCollection<Rondestaat> eerder, int jaar) =>
        eerder.Where(r => !r.IsOpen && r.Jaar < jaar).MaxBy(r => r.Jaar) is not { } laatste ? [] :
        [
            .. laatste.InBrief.Where(k => laatste.Status(k.Id).IsOpen())
                .Select(k => new Knelpunt(NieuweSleutel(), k.Tekst) { Bronnen = k.Bronnen, Vervolgt = new(laatste.Jaar, k.Id) }),
        ];

    private void EisOpen() => RondeRegels.BriefIsNietVerzonden.Eis(Staat.IsOpen);

    private void EisBehandeld()
    {
        RondeRegels.ErIsIetsTeWegen.Eis(Staat.InBrief.Any());
        RondeRegels.InbrengIsBehandeld.Eis(Staat.Inbrengen.All(i => i.Stand != Inbrengstand.Nieuw));
    }

    private Inbreng EisNieuw(Guid inbreng)
    {
        EisOpen();
        var wat = Staat.Inbreng(inbreng);
        RondeRegels.InbrengIsEr.Eis(wat is not null);
        RondeRegels.InbrengIsNieuw.Eis(wat!.Stand == Inbrengstand.Nieuw);
        return wat;
    }

    private Knelpunt EisKnelpunt(Guid id)
    {
        EisOpen();
        var knelpunt = Staat.Knelpunt(id);
        RondeRegels.KnelpuntIsEr.Eis(knelpunt is not null);
        return knelpunt!;
    }
}
