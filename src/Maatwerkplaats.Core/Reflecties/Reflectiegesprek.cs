using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Eén reflectiegesprek om iets mee te doen: eerst de regels, dan de gebeurtenis.</summary>
public sealed class Reflectiegesprek : Verloop<Reflectiestaat, Reflectiegebeurtenis>
{
    private Reflectiegesprek(Reflectiestaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Reflectiegesprek Open(Reflectiestaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Reflectiestaat Herhaal(IEnumerable<Reflectiegebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Reflectiestaat(), Volgende);

    /// <summary>Plant een gesprek; wie plant, begeleidt.</summary>
    /// <param name="casussen">Nummers van afgeronde casussen.</param>
    public static Reflectiegesprek Plan(string nummer, Reflectiesoort soort, IReadOnlyList<string> casussen, Sessiemoment moment, Sessieplek plek, Handeling handeling)
    {
        var gesprek = new Reflectiegesprek(new(), handeling);
        ReflectieRegels.AantalCasussenPast.Eis(soort == Reflectiesoort.Betrokkenen ? casussen.Count == 1 : casussen.Count >= 2);
        gesprek.EisMoment(moment, plek);
        gesprek.Gebeurt(new ReflectieGepland(gesprek.NieuweSleutel(), nummer, soort, casussen, handeling.Door, moment, plek));
        return gesprek;
    }

    /// <summary>Legt vast dat terugkijken bij deze casus niet nodig is, zodat niemand er nog om vraagt.</summary>
    public static Reflectiegesprek SlaOver(string nummer, string casus, string? reden, Handeling handeling)
    {
        var gesprek = new Reflectiegesprek(new(), handeling);
        gesprek.Gebeurt(new ReflectieOvergeslagen(gesprek.NieuweSleutel(), nummer, casus, handeling.Door, ReflectieRegels.OverslaanZegtWaarom.EisTekst(reden)));
        return gesprek;
    }

    public void NodigUit(Betrokkene wie, string? namens)
    {
        EisGepland();
        ReflectieRegels.GenodigdeIsNieuw.Eis(wie.PersoonId is { } id && !Staat.IsDeelnemer(id));
        Gebeurt(new ReflectiegenodigdeErbij(new(NieuweSleutel(), wie, namens?.Trim() ?? "")));
    }

    /// <summary>Nodigt een organisatie van buiten uit. Welke mens er komt, hoeft hier niet te staan.</summary>
    /// <param name="email">Versleuteld adres voor de uitnodiging.</param>
    public void NodigOrganisatieUit(string? organisatie, Versleuteld? email)
    {
        EisGepland();
        var naam = ReflectieRegels.GastHeeftEenNaam.EisTekst(organisatie);
        ReflectieRegels.GenodigdeIsNieuw.Eis(Staat.Genodigden.All(g => !g.VanBuiten || !string.Equals(g.Namens, naam, StringComparison.OrdinalIgnoreCase)));
        Gebeurt(new ReflectiegenodigdeErbij(new(NieuweSleutel(), new(null, $"Iemand van {naam}", "", ""), naam, email)));
    }

    public void HaalEraf(Guid genodigde)
    {
        EisGepland();
        if (Staat.Genodigden.FirstOrDefault(g => g.Id == genodigde) is { } gevonden)
        {
            Gebeurt(new ReflectiegenodigdeEraf(genodigde, gevonden.Wie.Naam));
        }
    }

    public void Verplaats(Sessiemoment moment, Sessieplek plek, string? reden)
    {
        EisGepland();
        EisMoment(moment, plek);
        if (moment != Staat.Moment || plek != Staat.Plek)
        {
            Gebeurt(new ReflectieVerplaatst(moment, plek, string.IsNullOrWhiteSpace(reden) ? null : reden.Trim()));
        }
    }

    public void ZegAf(string? reden)
    {
        EisGepland();
        Gebeurt(new ReflectieAfgezegd(ReflectieRegels.AfzeggenZegtWaarom.EisTekst(reden)));
    }

    /// <param name="client">Hoe het nu met de cliënt gaat; alleen bij een gesprek over één casus.</param>
    public void LegGehoudenVast(ClientNu? client)
    {
        EisGepland();
        EisGeweest();
        Gebeurt(new ReflectieGehouden(Staat.Soort == Reflectiesoort.Betrokkenen ? client : null));
    }

    /// <summary>Schrijft een les op. Alleen de deelnemers lezen haar, tot iemand haar deelt.</summary>
    public void Leer(string? tekst, string? context, Lesorde orde, string? casus)
    {
        EisGeweest();
        var les = ReflectieRegels.LesHeeftTekst.EisTekst(tekst);
        ReflectieRegels.LesHeeftTekst.Eis(les.Length <= ReflectieRegels.LangsteLes);
        var waar = ReflectieRegels.LesHeeftContext.EisTekst(context);
        Gebeurt(new LesGeleerd(new(NieuweSleutel(), les, waar, orde, casus is not null && Staat.Casussen.Contains(casus) ? casus : null)));
    }

    public void HaalLesWeg(Guid les)
    {
        EisTeDelen(les);
        Gebeurt(new LesWeggehaald(les));
    }

    /// <summary>Deelt een les met collega's.</summary>
    /// <param name="herkend">Of de toets met wat van de casussen bekend is nog iets vond.</param>
    /// <param name="nagekeken">Iemand heeft gelezen wat twijfelachtig is, en vindt dat niemand te herkennen is.</param>
    public void Deel(Guid les, Lesbestemming bestemming, bool herkend, bool nagekeken)
    {
        var gevonden = EisTeDelen(les);
        var oordeel = Mensentoets.Kijk(gevonden.Tekst, gevonden.Context);
        ReflectieRegels.LesNoemtGeenMensen.Eis(!herkend && !oordeel.IsZeker);
        ReflectieRegels.LesIsNagekeken.Eis(nagekeken || oordeel.Twijfels.Count == 0);
        Gebeurt(new LesGedeeld(les, Handeling.Datum, bestemming));
    }

    protected override Reflectiestaat Na(Reflectiegebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Reflectiestaat Volgende(Reflectiestaat staat, Reflectiegebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };

    private Reflectieles EisTeDelen(Guid les)
    {
        var gevonden = Staat.Lessen.FirstOrDefault(l => l.Id == les);
        ReflectieRegels.LesIsEr.Eis(gevonden is not null);
        ReflectieRegels.LesIsNogNietGedeeld.Eis(!gevonden!.IsGedeeld);
        return gevonden;
    }

    private void EisMoment(Sessiemoment moment, Sessieplek plek)
    {
        ReflectieRegels.GesprekKomtNog.Eis(moment.Begin > Handeling.Tijdstip);
        ReflectieRegels.GesprekDuurtNietTeKortOfTeLang.Eis(moment.Minuten is >= ReflectieRegels.KortsteGesprek and <= ReflectieRegels.LangsteGesprek);
        ReflectieRegels.GesprekHeeftEenPlek.Eis(plek.IsBekend);
        ReflectieRegels.GespreklinkIsVeilig.Eis(plek.Online is null || (Uri.TryCreate(plek.Online, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttps));
    }

    private void EisGepland() => ReflectieRegels.GesprekIsTeWijzigen.Eis(Staat.Stand == Reflectiestand.Gepland);

    private void EisGeweest() => ReflectieRegels.GesprekIsBegonnen.Eis(Staat.Stand == Reflectiestand.Gehouden
        || (Staat.Stand == Reflectiestand.Gepland && Staat.Moment is { } moment && Kalender.DatumInNederland(moment.Begin) <= Handeling.Datum));
}
