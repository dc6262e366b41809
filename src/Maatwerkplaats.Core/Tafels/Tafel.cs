using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>
/// De tafel van één maatwerksessie, met alles wat er gedaan kan worden. Elke methode is één daad: eerst de regels, dan de
/// gebeurtenis. De onderdelen hebben een vaste volgorde, maar de procesbegeleider mag terug: doen-denken-doen.
/// </summary>
public sealed class Tafel : Verloop<Tafelstaat, Tafelgebeurtenis>
{
    private const int MeesteTekens = 2000;

    private Tafel(Tafelstaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    /// <param name="notulist">Wie volgens de planning meeschrijft.</param>
    /// <param name="begeleider">Wie volgens de planning leidt; die krijgt de leiding bij het aanschuiven, als de sessie nog niet loopt.</param>
    public static Tafel Dek(string casus, Tafelaar procesbegeleider, Handeling handeling, Guid? notulist = null, Guid? begeleider = null) =>
        Dek(handeling, procesbegeleider, new(Guid.CreateVersion7(handeling.Tijdstip), casus, procesbegeleider.Zitplaats(), notulist, begeleider == procesbegeleider.Sleutel ? null : begeleider));

    /// <summary>Dekt de tafel voor een solve.</summary>
    public static Tafel DekVoorSolve(string solve, Tafelaar voorzitter, Handeling handeling, Guid? notulist, Guid? begeleider) =>
        Dek(handeling, voorzitter, new(Guid.CreateVersion7(handeling.Tijdstip), "", voorzitter.Zitplaats(), notulist, begeleider == voorzitter.Sleutel ? null : begeleider, solve));

    public static Tafel Open(Tafelstaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Tafelstaat Herhaal(IEnumerable<(Tafelgebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.Aggregate(new Tafelstaat(), (staat, stap) => Volgende(staat, stap.Gebeurtenis, stap.Handeling));

    /// <summary>Gaat aan tafel zitten; wie er al zit, blijft zitten.</summary>
    public void SchuifAan(Tafelaar wie)
    {
        TafelRegels.SessieIsNietGesloten.Eis(Staat.Stand != Tafelstand.Gesloten);
        if (Staat.Zit(wie.Sleutel) is not { OpScherm: true })
        {
            Gebeurt(new Aangeschoven(wie.Zitplaats()));
            if (Staat.Stand == Tafelstand.Gedekt && Staat.Begeleider == wie.Sleutel && wie.MagLeiden)
            {
                Gebeurt(new ProcesbegeleiderGewisseld(wie.Sleutel, wie.Wie.Naam));
            }
        }
    }

    /// <summary>Zet iemand aan tafel die in de zaal zit zonder scherm.</summary>
    public void ZetAanTafel(Tafelaar door, Zitplaats wie)
    {
        EisLeiding(door);
        if (Staat.Zit(wie.Sleutel) is null)
        {
            Gebeurt(new Aangeschoven(wie with { OpScherm = false }));
        }
    }

    /// <summary>Begint de sessie. De inbrenger is erbij, of er staat waarom niet.</summary>
    public void Begin(Tafelaar door, string? zonderInbrenger)
    {
        EisLeiding(door);
        TafelRegels.SessieIsNogNietBegonnen.Eis(Staat.Stand == Tafelstand.Gedekt);
        (Staat.Solve is null ? TafelRegels.InbrengerIsErbij : TafelRegels.EigenaarIsErbij).Eis(Staat.InbrengerIsEr || !string.IsNullOrWhiteSpace(zonderInbrenger));
        Gebeurt(new SessieBegonnen(Staat.InbrengerIsEr ? null : zonderInbrenger!.Trim()));
    }

    public void GaNaar(Tafelaar door, Onderdeel onderdeel)
    {
        EisLeiding(door);
        EisLopend();
        if (onderdeel != Staat.Onderdeel)
        {
            Gebeurt(new OnderdeelBegonnen(onderdeel, onderdeel.Minuten()));
        }
    }

    public void GeefTijd(Tafelaar door, int minuten)
    {
        EisLeiding(door);
        EisLopend();
        TafelRegels.TijdIsRedelijk.Eis(minuten is >= 1 and <= 60);
        Gebeurt(new TijdVerlengd(minuten));
    }

    /// <summary>Legt alles wat voor dit perspectief op blaadjes staat tegelijk open.</summary>
    /// <param name="blaadjes">Alle blaadjes van dit perspectief, met wie ze schreef.</param>
    public void Onthul(Tafelaar door, Perspectief perspectief, IReadOnlyList<Beschreven> blaadjes)
    {
        EisLeiding(door);
        EisLopend();
        Gebeurt(new PerspectiefOnthuld(
            perspectief,
            [.. blaadjes.Where(b => b.Tekst.Length > 0).Select(b => new Bijdrage(
                NieuweSleutel(), b.Wie.Sleutel, b.Wie.Wie, Bijdragesoort.Blik, perspectief, b.Tekst, Handeling.Tijdstip))],
            [.. blaadjes.SelectMany(b => b.Scores).Where(s => s.Perspectief == perspectief)]));
    }

    /// <summary>Legt de scores van alle wegen tegelijk open.</summary>
    public void OnthulScores(Tafelaar door, IReadOnlyList<Beschreven> blaadjes)
    {
        EisLeiding(door);
        EisLopend();
        Gebeurt(new ScoresOnthuld([.. blaadjes.SelectMany(b => b.Scores)]));
    }

    /// <summary>Brengt iets in voor iedereen. Een blik kan pas als het perspectief is onthuld; tot dan schrijft ieder voor zich.</summary>
    /// <param name="namens">Zitplaats van wie het zei, als de notulist voor iemand zonder scherm schrijft.</param>
    public void Draag(Tafelaar door, Bijdragesoort soort, Perspectief? perspectief, string? tekst, Guid? op = null, Guid? namens = null)
    {
        EisAanTafel(door);
        EisLopend();
        TafelRegels.PerspectiefIsOnthuld.Eis(soort != Bijdragesoort.Blik || (perspectief is { } p && Staat.IsOnthuld(p)));
        var zin = TafelRegels.BijdrageHeeftTekst.EisTekst(tekst);
        TafelRegels.BijdrageIsNietTeLang.Eis(zin.Length <= MeesteTekens);
        var van = namens is { } ander && Staat.Zit(ander) is { } zit && Staat.Schrijver == door.Sleutel ? zit : Staat.Zit(door.Sleutel)!;
        Gebeurt(new BijdrageGedaan(new(
            NieuweSleutel(), van.Sleutel, van.Wie, soort, soort == Bijdragesoort.Blik ? perspectief : null, zin, Handeling.Tijdstip,
            Staat.Bijdragen.Any(b => b.Id == op) ? op : null)));
    }

    /// <summary>Legt een bijdrage bij andere die over hetzelfde gaan; zonder naam ligt zij weer los.</summary>
    public void Groepeer(Tafelaar door, Guid bijdrage, string? groep)
    {
        EisLeiding(door);
        EisLopend();
        var naam = string.IsNullOrWhiteSpace(groep) ? null : groep.Trim();
        if (Staat.Bijdragen.FirstOrDefault(b => b.Id == bijdrage) is { } gevonden && gevonden.Groep != naam)
        {
            Gebeurt(new BijdrageGegroepeerd(bijdrage, naam));
        }
    }

    /// <param name="weg">Sleutel van de weg zoals die net in de weging van de casus is gezet.</param>
    /// <param name="bijdrage">Het idee waaruit zij ontstond.</param>
    public void LegWegOpTafel(Tafelaar door, Guid weg, Guid? bijdrage)
    {
        EisAanTafel(door);
        EisLopend();
        Gebeurt(new WegOpTafel(weg, bijdrage));
    }

    /// <summary>Geen overeenstemming is ook een uitkomst: wie het anders ziet, en waarom, blijft staan.</summary>
    public void ZieAnders(Tafelaar door, string? reden)
    {
        EisAanTafel(door);
        EisLopend();
        Gebeurt(new AndersGezien(new(door.Sleutel, door.Wie, TafelRegels.AnderInzichtHeeftEenReden.EisTekst(reden))));
    }

    public void SpreekAf(Tafelaar door, Sessieafspraak afspraak)
    {
        EisSchrijver(door);
        EisLopend();
        Gebeurt(new SessieafspraakGemaakt(afspraak));
    }

    /// <summary>Neemt de leiding over van wie haar nu heeft, ook als diegene is weggevallen.</summary>
    public void NeemOver(Tafelaar door)
    {
        TafelRegels.AlleenWieMagLeiden.Eis(door.MagLeiden);
        EisAanTafel(door);
        if (Staat.Procesbegeleider != door.Sleutel)
        {
            Gebeurt(new ProcesbegeleiderGewisseld(door.Sleutel, door.Wie.Naam));
        }
    }

    public void WijsNotulist(Tafelaar door, Guid wie)
    {
        EisLeiding(door);
        TafelRegels.NotulistZitAanTafel.Eis(Staat.Zit(wie) is { OpScherm: true });
        if (Staat.Schrijver != wie)
        {
            Gebeurt(new NotulistGewezen(wie, Staat.Zit(wie)!.Wie.Naam));
        }
    }

    /// <summary>Sluit de sessie; wat zij opleverde gaat in dezelfde transactie naar de weging van de casus.</summary>
    public void Sluit(Tafelaar door, string? samenvatting, string? notities, DateOnly? terugkijken)
    {
        EisLeiding(door);
        EisLopend();
        TafelRegels.TerugkijkenIsLater.Eis(terugkijken is null || terugkijken > Handeling.Datum);
        Gebeurt(new TafelGesloten(
            TafelRegels.SluitenVraagtEenSamenvatting.EisTekst(samenvatting), string.IsNullOrWhiteSpace(notities) ? null : notities.Trim(), terugkijken));
    }

    /// <param name="opmerking">Wat er niet klopt; leeg als het verslag klopt.</param>
    public void BeoordeelVerslag(Tafelaar door, string? opmerking)
    {
        EisAanTafel(door);
        TafelRegels.VerslagKomtNaDeSessie.Eis(Staat.Stand == Tafelstand.Gesloten);
        Gebeurt(new VerslagBeoordeeld(new(door.Sleutel, door.Wie, Handeling.Tijdstip, string.IsNullOrWhiteSpace(opmerking) ? null : opmerking.Trim())));
    }

    /// <summary>Eist dat deze tafelaar de samenvatting of notities mag schrijven.</summary>
    public static void EisSchrijver(Tafelstaat staat, Tafelaar door) =>
        TafelRegels.AlleenWieMeeschrijft.Eis(staat.Schrijver == door.Sleutel || staat.Procesbegeleider == door.Sleutel);

    private static Tafel Dek(Handeling handeling, Tafelaar leidt, TafelGedekt gedekt)
    {
        TafelRegels.AlleenWieMagLeiden.Eis(leidt.MagLeiden);
        var tafel = new Tafel(new(), handeling);
        tafel.Gebeurt(gedekt);
        return tafel;
    }

    private void EisSchrijver(Tafelaar door) => EisSchrijver(Staat, door);

    private void EisLeiding(Tafelaar door) => TafelRegels.AlleenDeProcesbegeleider.Eis(Staat.Procesbegeleider == door.Sleutel);

    private void EisAanTafel(Tafelaar door) => TafelRegels.JeZitAanTafel.Eis(Staat.Zit(door.Sleutel) is not null);

    private void EisLopend()
    {
        TafelRegels.SessieIsNietGesloten.Eis(Staat.Stand != Tafelstand.Gesloten);
        TafelRegels.SessieLoopt.Eis(Staat.Stand == Tafelstand.Loopt);
    }

    protected override Tafelstaat Na(Tafelgebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis, Handeling);

    private static Tafelstaat Volgende(Tafelstaat staat, Tafelgebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };
}

/// <summary>Wat iemand voor zichzelf opschreef, klaar om te onthullen.</summary>
public sealed record Beschreven(Zitplaats Wie, string Tekst, IReadOnlyList<Stem> Scores);
