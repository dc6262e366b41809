using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    public void HaalCollegaErbij(Betrokkene wie, string? rol, string? deskundigheid, string? mandaat)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.DeelnemerDoetNogNietMee.Eis(wie.PersoonId is null || Staat.Deelnemers.All(d => d.Wie.PersoonId != wie.PersoonId));
        Gebeurt(new DeelnemerErbij(new(
            NieuweSleutel(), wie, CasusRegels.DeelnemerHeeftEenRol.EisTekst(rol), TekstOfNiets(deskundigheid), TekstOfNiets(mandaat))));
    }

    /// <summary>Laat iemand van buiten meedoen. Kan alleen zolang de toestemming van de cliënt geldt.</summary>
    /// <param name="wie">De externe met zijn organisatie als onderdeel; de naam gaat versleuteld mee in <paramref name="naam"/>.</param>
    public Guid LaatExterneToe(Betrokkene wie, Versleuteld naam, string? rol, Guid toestemming)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.ExternAlleenMetToestemming.Eis(Staat.Toestemmingen.Any(t => t.Id == toestemming && t.IsGeldig(Handeling.Datum)));
        CasusRegels.DeelnemerDoetNogNietMee.Eis(wie.PersoonId is null || Staat.Deelnemers.All(d => d.Wie.PersoonId != wie.PersoonId));
        var deelnemer = new Deelnemer(NieuweSleutel(), wie, CasusRegels.DeelnemerHeeftEenRol.EisTekst(rol), null, null, toestemming, naam);
        Gebeurt(new DeelnemerErbij(deelnemer));
        return deelnemer.Id;
    }

    public void HaalEraf(Guid deelnemer)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        if (Staat.Deelnemers.FirstOrDefault(d => d.Id == deelnemer) is { } weg)
        {
            Gebeurt(new DeelnemerEraf(deelnemer, weg.IsExtern ? $"iemand van {weg.Wie.Onderdeel}" : weg.Wie.Naam));
        }
    }

    public void SpreekActieAf(string? wat, Betrokkene wie, DateOnly? voor)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        Gebeurt(new ActieAfgesproken(new(NieuweSleutel(), CasusRegels.ActieIsBeschreven.EisTekst(wat), wie, voor)));
    }

    public void RondActieAf(Guid actie) => SluitActie(actie, null);

    public void LaatActieVervallen(Guid actie, string? reden) => SluitActie(actie, TekstOfNiets(reden) ?? "Niet meer nodig.");

    private void SluitActie(Guid sleutel, string? vervallen)
    {
        var actie = Staat.Acties.FirstOrDefault(a => a.Id == sleutel);
        CasusRegels.ActieIsOpen.Eis(actie is { IsOpen: true });
        Gebeurt(new ActieAfgesloten(sleutel, actie!.Wat, vervallen));
    }

    /// <summary>Een notitie mag altijd, ook bij een gesloten casus.</summary>
    public void Noteer(string? tekst, Zichtbaarheid voor) => Gebeurt(new NotitieGemaakt(
        new(NieuweSleutel(), CasusRegels.NotitieIsGeschreven.EisTekst(tekst), voor, Handeling.Door, Handeling.Tijdstip)));

    public void LegContactVast(ContactSoort soort, DateOnly op, string? met, string? verslag)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.ContactLigtNietInDeToekomst.Eis(op <= Handeling.Datum);
        Gebeurt(new ContactVastgelegd(new(
            NieuweSleutel(),
            soort,
            op,
            CasusRegels.ContactHeeftEenGesprekspartner.EisTekst(met),
            CasusRegels.ContactIsBeschreven.EisTekst(verslag),
            Handeling.Door)));
    }

    public void VoegDocumentToe(Guid id, string naam, string soort, long grootte, Zichtbaarheid voor)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        Gebeurt(new DocumentToegevoegd(new(id, naam, soort, grootte, voor, Handeling.Door, Handeling.Tijdstip)));
    }

    public void VerwijderDocument(Guid id, string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        if (Staat.Documenten.FirstOrDefault(d => d.Id == id) is { } document)
        {
            Gebeurt(new DocumentVerwijderd(id, document.Naam, CasusRegels.VerwijderenHeeftEenReden.EisTekst(reden)));
        }
    }

    public Guid LegToestemmingVast(
        string? organisatie, string? grondslag, string? omvang, DateOnly gegeven, string tekstversie, string hoe, DateOnly? geldigTot)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.ToestemmingLigtNietInDeToekomst.Eis(gegeven <= Handeling.Datum);
        var toestemming = new Toestemming(
            NieuweSleutel(),
            CasusRegels.ToestemmingHeeftOrganisatie.EisTekst(organisatie),
            CasusRegels.ToestemmingHeeftGrondslag.EisTekst(grondslag),
            CasusRegels.ToestemmingHeeftOmvang.EisTekst(omvang),
            gegeven,
            tekstversie,
            hoe,
            geldigTot);
        Gebeurt(new ToestemmingVastgelegd(toestemming));
        return toestemming.Id;
    }

    /// <summary>Intrekken is even gemakkelijk als geven en kan altijd; wie op deze toestemming meedeed, gaat van de casus.</summary>
    public void TrekToestemmingIn(Guid sleutel)
    {
        if (Staat.Toestemmingen.FirstOrDefault(t => t.Id == sleutel && t.IngetrokkenOp is null) is { } toestemming)
        {
            Gebeurt(new ToestemmingIngetrokken(sleutel, toestemming.Organisatie));
        }
    }

    public void RegelVoorDeTussentijd(string? wat, DateOnly vanaf, DateOnly? tot)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.TussenmaatregelEindigtNaHetBegin.Eis(tot is null || tot >= vanaf);
        Gebeurt(new TussenmaatregelGetroffen(new(NieuweSleutel(), CasusRegels.TussenmaatregelIsBeschreven.EisTekst(wat), vanaf, tot)));
    }

    public void BeeindigTussenmaatregel(Guid sleutel)
    {
        if (Staat.Tussenmaatregelen.FirstOrDefault(m => m.Id == sleutel && m.BeeindigdOp is null) is { } maatregel)
        {
            Gebeurt(new TussenmaatregelBeeindigd(sleutel, maatregel.Wat));
        }
    }

    public void Verbind(string nummer, string? uitleg)
    {
        CasusRegels.VerbandIsMetEenAndereCasus.Eis(nummer != Staat.Nummer);
        CasusRegels.VerbandBestaatNogNiet.Eis(Staat.Verbanden.All(v => v.Nummer != nummer));
        Gebeurt(new CasusVerbonden(new(nummer, CasusRegels.VerbandHeeftUitleg.EisTekst(uitleg))));
    }

    public void CorrigeerWerkwijze(Werkwijze werkwijze) => Gebeurt(new WerkwijzeGecorrigeerd(werkwijze));

    public void PauzeerKlok(string? reden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.KlokLoopt.Eis(Staat.Termijn.Pauze is null);
        Gebeurt(new KlokGepauzeerd(CasusRegels.PauzeHeeftEenReden.EisTekst(reden)));
    }

    /// <summary>Laat de klok weer lopen; de streefdatum schuift op met precies de werkdagen die de pauze duurde.</summary>
    public void HervatKlok(string? reden = null)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.KlokStaatStil.Eis(Staat.Termijn.Pauze is not null);
        var stil = Staat.Termijn.Pauze!.Sinds.WerkdagenTot(Handeling.Datum);
        Gebeurt(new KlokHervat(Staat.Termijn.Streefdatum?.PlusWerkdagen(Math.Max(0, stil)), TekstOfNiets(reden)));
    }
}
