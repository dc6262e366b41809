using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Het tijdboek van één mens over één kwartaal. Elke methode is één daad: eerst de regels, dan de gebeurtenis.</summary>
public sealed class Tijdboek : Verloop<Tijdstaat, Tijdgebeurtenis>
{
    private Tijdboek(Tijdstaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Tijdboek Open(Tijdstaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Tijdstaat Herhaal(IEnumerable<Tijdgebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Tijdstaat(), Volgende);

    public static Tijdboek Begin(Guid persoon, Kwartaal kwartaal, Handeling handeling)
    {
        var boek = new Tijdboek(new(), handeling);
        boek.Gebeurt(new TijdboekBegonnen(boek.NieuweSleutel(), persoon, kwartaal));
        return boek;
    }

    /// <summary>Eist dat er op deze dag nog tijd te schrijven is.</summary>
    public static void EisDag(DateOnly dag, DateOnly vandaag)
    {
        TijdRegels.DagIsGeweest.Eis(dag <= vandaag);
        TijdRegels.KwartaalIsOpen.Eis(!Kwartaal.Met(dag).IsDicht(vandaag));
    }

    /// <returns>De sleutel van de regel.</returns>
    public Guid Schrijf(DateOnly dag, int minuten, string soort, Tijdplek plek, string kernteam, string onderdeel)
    {
        Eis(dag, minuten, null);
        var regel = new Tijdregel(NieuweSleutel(), dag, minuten, soort, plek, kernteam, onderdeel);
        Gebeurt(new TijdGeschreven(regel));
        return regel.Id;
    }

    public void Verbeter(Guid id, DateOnly dag, int minuten, string soort)
    {
        var nu = EisRegel(id);
        TijdRegels.DagBlijftInKwartaal.Eis(Kwartaal.Met(dag) == Staat.Kwartaal);
        Eis(dag, minuten, id);
        var anders = nu with { Datum = dag, Minuten = minuten, Soort = soort };
        if (anders != nu)
        {
            Gebeurt(new TijdVerbeterd(anders));
        }
    }

    public void HaalWeg(Guid id)
    {
        EisDag(EisRegel(id).Datum, Handeling.Datum);
        Gebeurt(new TijdWeggehaald(id));
    }

    private void Eis(DateOnly dag, int minuten, Guid? zonder)
    {
        EisDag(dag, Handeling.Datum);
        TijdRegels.DuurKlopt.Eis(minuten is >= TijdRegels.Kortst and <= TijdRegels.Langst);
        TijdRegels.DagIsNietLanger.Eis(Staat.Regels.Where(r => r.Datum == dag && r.Id != zonder).Sum(r => r.Minuten) + minuten <= TijdRegels.LangsteDag);
    }

    private Tijdregel EisRegel(Guid id)
    {
        var regel = Staat.Regel(id);
        TijdRegels.RegelIsEr.Eis(regel is not null);
        return regel!;
    }

    protected override Tijdstaat Na(Tijdgebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Tijdstaat Volgende(Tijdstaat staat, Tijdgebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };
}
