using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Een intervisiegroep of het verbindingsteam. Elke methode is één daad: eerst de regels, dan de gebeurtenis.</summary>
public sealed class Intervisiegroep : Verloop<Intervisiestaat, Intervisiegebeurtenis>
{
    private Intervisiegroep(Intervisiestaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Intervisiegroep Open(Intervisiestaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Intervisiestaat Herhaal(IEnumerable<Intervisiegebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Intervisiestaat(), Volgende);

    /// <param name="leden">Leeg: wie begint, is het eerste lid.</param>
    /// <param name="namens">Naam van de Maatwerkplaats van wie begint.</param>
    public static Intervisiegroep Begin(string nummer, string? naam, Groepsoort soort, string namens, Handeling handeling, IReadOnlyList<Tafellid>? leden = null)
    {
        var schoon = IntervisieRegels.GroepHeeftEenNaam.EisTekst(naam);
        IntervisieRegels.GroepHeeftEenNaam.Eis(schoon.Length <= IntervisieRegels.LangsteNaam);
        var groep = new Intervisiegroep(new(), handeling);
        groep.Gebeurt(new IntervisiegroepBegonnen(groep.NieuweSleutel(), nummer, schoon, soort, leden ?? [groep.Lid(handeling.Door, namens)]));
        return groep;
    }

    /// <summary>Wie dit doet, komt bij de groep.</summary>
    public void SluitAan(string namens)
    {
        IntervisieRegels.GroepslidIsNieuw.Eis(Handeling.Door.PersoonId is { } ik && !Staat.IsLid(ik));
        IntervisieRegels.GroepHeeftPlek.Eis(!Staat.IsVol);
        Gebeurt(new GroepslidErbij(Lid(Handeling.Door, namens)));
    }

    /// <summary>Wie dit doet, gaat uit de groep.</summary>
    public void GaWeg() => Gebeurt(new GroepsledenEraf([Staat.Leden.First(l => l.Wie.PersoonId == Handeling.Door.PersoonId).Id]));

    /// <summary>Een deel van de groep gaat samen verder in een nieuwe groep.</summary>
    /// <returns>Wie er weggaan, voor de nieuwe groep.</returns>
    public IReadOnlyList<Tafellid> Splits(IReadOnlyCollection<Guid> leden)
    {
        Tafellid[] mee = [.. Staat.Leden.Where(l => leden.Contains(l.Id))];
        IntervisieRegels.SplitsingLaatGenoegOver.Eis(mee.Length >= IntervisieRegels.MinsteNaSplitsen && Staat.Leden.Count - mee.Length >= IntervisieRegels.MinsteNaSplitsen);
        Gebeurt(new GroepsledenEraf([.. mee.Select(l => l.Id)]));
        return mee;
    }

    /// <summary>Plant een bijeenkomst; elk lid krijgt de uitnodiging.</summary>
    public void Plan(Sessiemoment moment, Sessieplek plek)
    {
        Zitting.EisMoment(moment, plek, Handeling.Tijdstip);
        Gebeurt(new BijeenkomstGepland(new(Staat.Bijeenkomsten.Count + 1, moment, plek, [])));
    }

    public void Verplaats(int bijeenkomst, Sessiemoment moment, Sessieplek plek, string? reden)
    {
        var nu = EisOpen(bijeenkomst);
        Zitting.EisMoment(moment, plek, Handeling.Tijdstip);
        if (moment != nu.Moment || plek != nu.Plek)
        {
            Gebeurt(new BijeenkomstVerplaatst(bijeenkomst, moment, plek, string.IsNullOrWhiteSpace(reden) ? null : reden.Trim()));
        }
    }

    public void ZegAf(int bijeenkomst, string? reden)
    {
        EisOpen(bijeenkomst);
        Gebeurt(new BijeenkomstAfgezegd(bijeenkomst, SolvetafelRegels.AfzeggenVraagtEenReden.EisTekst(reden)));
    }

    /// <summary>Stelt de groep een vraag uit een casus. Wie vraagt, hoeft geen lid te zijn.</summary>
    /// <param name="casus">Nummer van de casus.</param>
    public Guid Vraag(string casus, string? tekst)
    {
        var schoon = IntervisieRegels.IntervisievraagIsGeschreven.EisTekst(tekst);
        IntervisieRegels.IntervisievraagIsNietTeLang.Eis(schoon.Length <= IntervisieRegels.LangsteVraag);
        IntervisieRegels.IntervisievraagNoemtGeenMensen.Eis(!Mensentoets.Kijk(schoon).IsZeker);
        var vraag = new Intervisievraag(NieuweSleutel(), casus, schoon, Handeling.Door, Handeling.Datum);
        Gebeurt(new IntervisievraagGesteld(vraag));
        return vraag.Id;
    }

    /// <summary>Geeft namens de groep antwoord.</summary>
    public void Beantwoord(Guid vraag, string? antwoord)
    {
        EisOpen(vraag);
        var schoon = IntervisieRegels.IntervisieantwoordIsGeschreven.EisTekst(antwoord);
        IntervisieRegels.IntervisieantwoordIsNietTeLang.Eis(schoon.Length <= IntervisieRegels.LangsteAntwoord);
        IntervisieRegels.IntervisieantwoordNoemtGeenMensen.Eis(!Mensentoets.Kijk(schoon).IsZeker);
        Gebeurt(new IntervisievraagBeantwoord(vraag, schoon, Handeling.Datum));
    }

    /// <summary>Wie de vraag stelde, trekt haar in.</summary>
    public void TrekIn(Guid vraag)
    {
        EisOpen(vraag);
        Gebeurt(new IntervisievraagIngetrokken(vraag));
    }

    /// <param name="versleutel">Maakt de tekst onleesbaar voor wie geen lid is.</param>
    public void Noteer(int bijeenkomst, string? tekst, Func<string, Versleuteld> versleutel)
    {
        SolvetafelRegels.ZittingIsTeWijzigen.Eis(Staat.Bijeenkomst(bijeenkomst) is not null);
        var schoon = IntervisieRegels.GroepsnotitieIsGeschreven.EisTekst(tekst);
        IntervisieRegels.GroepsnotitieIsNietTeLang.Eis(schoon.Length <= IntervisieRegels.LangsteNotitie);
        Gebeurt(new GroepsnotitieGemaakt(new(NieuweSleutel(), bijeenkomst, versleutel(schoon), Handeling.Door, Handeling.Datum)));
    }

    /// <summary>Haalt een eigen notitie weg.</summary>
    public void HaalNotitieWeg(Guid notitie)
    {
        if (Staat.Notities.Any(n => n.Id == notitie && n.Door.PersoonId == Handeling.Door.PersoonId))
        {
            Gebeurt(new GroepsnotitieWeggehaald(notitie));
        }
    }

    /// <summary>Geeft aan de eigen Maatwerkplaats door wat er is geleerd.</summary>
    public void GeefDoor(string? tekst, IReadOnlyList<string> werkplaatsen)
    {
        IntervisieRegels.LesHeeftEenPlaats.Eis(werkplaatsen.Count > 0);
        var schoon = IntervisieRegels.LesIsGeschreven.EisTekst(tekst);
        IntervisieRegels.LesIsNietTeLang.Eis(schoon.Length <= IntervisieRegels.LangsteAntwoord);
        IntervisieRegels.LesNoemtGeenMensen.Eis(!Mensentoets.Kijk(schoon).IsZeker);
        Gebeurt(new LesDoorgegeven(new(NieuweSleutel(), schoon, werkplaatsen, Handeling.Door, Handeling.Datum)));
    }

    protected override Intervisiestaat Na(Intervisiegebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Intervisiestaat Volgende(Intervisiestaat staat, Intervisiegebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };

    private Tafellid Lid(Betrokkene wie, string namens) => new(NieuweSleutel(), wie, namens, Tafelrol.Lid);

    private Zitting EisOpen(int bijeenkomst)
    {
        var gevonden = Staat.Bijeenkomst(bijeenkomst);
        SolvetafelRegels.ZittingIsTeWijzigen.Eis(gevonden?.IsOpen == true);
        return gevonden!;
    }

    private void EisOpen(Guid vraag) => IntervisieRegels.IntervisievraagIsOpen.Eis(Staat.Open.Any(v => v.Id == vraag));
}
