using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>
/// Een vaste groep die aan solves werkt: Maatwerkplaats, SBK, staf, en wie er verder bij hoort. Elke methode is één daad: eerst de
/// regels, dan de gebeurtenis.
/// </summary>
public sealed class Solvetafel
{
    private readonly List<Solvetafelgebeurtenis> _nieuw = [];
    private readonly Handeling _handeling;

    private Solvetafel(Solvetafelstaat staat, Handeling handeling) => (Staat, _handeling) = (staat, handeling);

    public Solvetafelstaat Staat { get; private set; }

    /// <summary>Wat er binnen deze handeling gebeurde, op volgorde.</summary>
    public IReadOnlyList<Solvetafelgebeurtenis> Nieuw => _nieuw;

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
        SolvetafelRegels.ZittingIsBegonnen.Eis(Kalender.DatumInNederland(nu.Moment.Begin) <= _handeling.Datum);
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

    private static Solvetafelstaat Volgende(Solvetafelstaat staat, Solvetafelgebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };

    private void EisMoment(Sessiemoment moment, Sessieplek plek)
    {
        SolvetafelRegels.ZittingLigtInDeToekomst.Eis(moment.Begin > _handeling.Tijdstip);
        SolvetafelRegels.ZittingDuurtNietTeKortOfTeLang.Eis(moment.Minuten is >= SolvetafelRegels.KortsteZitting and <= SolvetafelRegels.LangsteZitting);
        SolvetafelRegels.ZittingHeeftEenPlek.Eis(plek.IsBekend);
        SolvetafelRegels.LinkIsVeilig.Eis(plek.Online is null || (Uri.TryCreate(plek.Online, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps));
    }

    private Zitting EisOpen(int zitting)
    {
        var gevonden = Staat.Zitting(zitting);
        SolvetafelRegels.ZittingIsTeWijzigen.Eis(gevonden?.IsOpen == true);
        return gevonden!;
    }

    private void Gebeurt(Solvetafelgebeurtenis gebeurtenis)
    {
        Staat = Volgende(Staat, gebeurtenis);
        _nieuw.Add(gebeurtenis);
    }

    private Guid NieuweSleutel() => Guid.CreateVersion7(_handeling.Tijdstip);
}
