using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>
/// Een vaste groep die aan solves werkt: Maatwerkplaats, SBK, staf, en wie er verder bij hoort. Elke methode is één daad: eerst de
/// regels, dan de gebeurtenis.
/// </summary>
public sealed class Solvetafel : Verloop<Solvetafelstaat, Solvetafelgebeurtenis>
{
    private Solvetafel(Solvetafelstaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Solvetafel Open(Solvetafelstaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Solvetafelstaat Herhaal(IEnumerable<Solvetafelgebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Solvetafelstaat(), Volgende);

    public static Solvetafel Begin(string nummer, string? naam, Handeling handeling)
    {
        var tafel = new Solvetafel(new(), handeling);
        tafel.Gebeurt(new SolvetafelBegonnen(tafel.NieuweSleutel(), nummer, EisNaam(naam), new(tafel.NieuweSleutel(), handeling.Door, "", Tafelrol.Voorzitter)));
        return tafel;
    }

    public void Hernoem(string? naam)
    {
        if (EisNaam(naam) is var nieuw && nieuw != Staat.Naam)
        {
            Gebeurt(new SolvetafelHernoemd(nieuw));
        }
    }

    /// <summary>Vraagt een collega aan tafel.</summary>
    public void VraagErbij(Betrokkene wie, string? namens, Tafelrol rol)
    {
        SolvetafelRegels.TafellidIsNieuw.Eis(wie.PersoonId is { } id && Staat.Lid(id) is null);
        var lid = new Tafellid(NieuweSleutel(), wie, namens?.Trim() ?? "", Tafelrol.Lid);
        Gebeurt(new TafellidErbij(lid));
        if (rol != Tafelrol.Lid)
        {
            MaakTot(lid.Id, rol);
        }
    }

    /// <summary>Vraagt een organisatie van buiten aan tafel. Welke mens er komt, hoeft hier niet te staan.</summary>
    /// <param name="email">Versleuteld adres voor de uitnodiging.</param>
    public void VraagOrganisatie(string? organisatie, Versleuteld? email)
    {
        var naam = SolvetafelRegels.OrganisatieHeeftEenNaam.EisTekst(organisatie);
        SolvetafelRegels.TafellidIsNieuw.Eis(Staat.Leden.All(l => !l.VanBuiten || !string.Equals(l.Namens, naam, StringComparison.OrdinalIgnoreCase)));
        Gebeurt(new TafellidErbij(new(NieuweSleutel(), new(null, $"Iemand van {naam}", "", ""), naam, Tafelrol.Lid, email)));
    }

    public void MaakTot(Guid lid, Tafelrol rol)
    {
        if (Staat.Leden.FirstOrDefault(l => l.Id == lid) is not { } gevonden || gevonden.Rol == rol)
        {
            return;
        }

        SolvetafelRegels.VoorzitterHeeftEenAccount.Eis(rol == Tafelrol.Lid || !gevonden.VanBuiten);
        SolvetafelRegels.TafelHeeftEenVoorzitter.Eis(gevonden.Rol != Tafelrol.Voorzitter);
        Gebeurt(new TafelrolGewijzigd(lid, gevonden.Wie.Naam, rol));
    }

    public void HaalEraf(Guid lid)
    {
        if (Staat.Leden.FirstOrDefault(l => l.Id == lid) is { } gevonden)
        {
            SolvetafelRegels.TafelHeeftEenVoorzitter.Eis(gevonden.Rol != Tafelrol.Voorzitter);
            Gebeurt(new TafellidEraf(lid, gevonden.Wie.Naam));
        }
    }

    /// <summary>Plant een zitting; iedereen aan tafel krijgt de uitnodiging.</summary>
    /// <returns>Het volgnummer van de zitting.</returns>
    public int Plan(Sessiemoment moment, Sessieplek plek, IReadOnlyList<Zittingspunt> agenda)
    {
        EisMoment(moment, plek);
        EisAgenda(agenda);
        var nummer = Staat.Zittingen.Count + 1;
        Gebeurt(new ZittingGepland(new(nummer, moment, plek, agenda)));
        return nummer;
    }

    /// <summary>Bepaalt wat er op de agenda staat, in welke volgorde en hoe lang.</summary>
    public void Schik(int zitting, IReadOnlyList<Zittingspunt> agenda)
    {
        var nu = EisOpen(zitting);
        EisAgenda(agenda);
        if (!agenda.SequenceEqual(nu.Agenda))
        {
            Gebeurt(new ZittingsagendaBepaald(zitting, agenda));
        }
    }

    public void Verplaats(int zitting, Sessiemoment moment, Sessieplek plek, string? reden)
    {
        var nu = EisOpen(zitting);
        EisMoment(moment, plek);
        if (moment != nu.Moment || plek != nu.Plek)
        {
            Gebeurt(new ZittingVerplaatst(zitting, moment, plek, string.IsNullOrWhiteSpace(reden) ? null : reden.Trim()));
        }
    }

    public void ZegAf(int zitting, string? reden)
    {
        EisOpen(zitting);
        Gebeurt(new ZittingAfgezegd(zitting, SolvetafelRegels.AfzeggenVraagtEenReden.EisTekst(reden)));
    }

    public void LegGehoudenVast(int zitting)
    {
        var nu = EisOpen(zitting);
        SolvetafelRegels.ZittingIsBegonnen.Eis(Kalender.DatumInNederland(nu.Moment.Begin) <= Handeling.Datum);
        Gebeurt(new ZittingGehouden(zitting));
    }

    private static string EisNaam(string? naam)
    {
        var schoon = SolvetafelRegels.TafelHeeftEenNaam.EisTekst(naam);
        SolvetafelRegels.TafelHeeftEenNaam.Eis(schoon.Length <= SolvetafelRegels.LangsteNaam);
        return schoon;
    }

    private static void EisAgenda(IReadOnlyList<Zittingspunt> agenda)
    {
        SolvetafelRegels.AgendaIsNietLeeg.Eis(agenda.Count > 0);
        SolvetafelRegels.PuntStaatErEenKeerOp.Eis(agenda.DistinctBy(p => p.Solve).Count() == agenda.Count);
        SolvetafelRegels.PuntDuurtNietTeKortOfTeLang.Eis(agenda.All(p => p.Minuten is >= SolvetafelRegels.KortstePunt and <= SolvetafelRegels.LangstePunt));
    }

    protected override Solvetafelstaat Na(Solvetafelgebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Solvetafelstaat Volgende(Solvetafelstaat staat, Solvetafelgebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };

    private void EisMoment(Sessiemoment moment, Sessieplek plek) => Zitting.EisMoment(moment, plek, Handeling.Tijdstip);

    private Zitting EisOpen(int zitting)
    {
        var gevonden = Staat.Zitting(zitting);
        SolvetafelRegels.ZittingIsTeWijzigen.Eis(gevonden?.IsOpen == true);
        return gevonden!;
    }
}
