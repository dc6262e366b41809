using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Iets wat aan tafel gebeurde en bleef staan.</summary>
public abstract record Tafelgebeurtenis : Gebeurtenis
{
    public override string Deel => "tafel";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Tafelstaat Op(Tafelstaat tafel, Handeling handeling);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …". Zonder wat er werd gezegd.</summary>
    public abstract string Verhaal { get; }
}

/// <summary>De tafel staat klaar; wie dekte, leidt.</summary>
/// <param name="Casus">Nummer van de casus; leeg als er een solve op tafel ligt.</param>
/// <param name="Notulist">Wie volgens de planning meeschrijft, zodra die is aangeschoven.</param>
/// <param name="Begeleider">Wie volgens de planning leidt, zodra die is aangeschoven; leeg als dat degene is die dekte.</param>
public sealed record TafelGedekt(Guid TafelId, string Casus, Zitplaats Procesbegeleider, Guid? Notulist = null, Guid? Begeleider = null, string? Solve = null) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => new()
    {
        Id = TafelId,
        Casus = Casus,
        Solve = Solve,
        Versie = tafel.Versie,
        Procesbegeleider = Procesbegeleider.Sleutel,
        Notulist = Notulist,
        Begeleider = Begeleider,
        Zitplaatsen = [Procesbegeleider],
    };

    public override string Verhaal => "dekte de tafel";
}

/// <summary>Iemand zit aan tafel.</summary>
public sealed record Aangeschoven(Zitplaats Zitplaats) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) =>
        tafel with { Zitplaatsen = [.. tafel.Zitplaatsen.Where(z => z.Sleutel != Zitplaats.Sleutel), Zitplaats] };

    public override string Verhaal => "schoof aan";
}

/// <summary>De sessie begint.</summary>
/// <param name="ZonderInbrenger">Waarom zonder inbrenger is begonnen; leeg als die erbij was.</param>
public sealed record SessieBegonnen(string? ZonderInbrenger) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with
    {
        Stand = Tafelstand.Loopt,
        ZonderInbrenger = ZonderInbrenger,
        BegonnenOp = handeling.Tijdstip,
        Onderdeel = Onderdeel.Vertellen,
        OnderdeelSinds = handeling.Tijdstip,
        Minuten = Onderdeel.Vertellen.Minuten(),
    };

    public override string Verhaal => "begon de sessie";
}

/// <summary>De tafel gaat naar een onderdeel.</summary>
public sealed record OnderdeelBegonnen(Onderdeel Onderdeel, int Minuten) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) =>
        tafel with { Onderdeel = Onderdeel, OnderdeelSinds = handeling.Tijdstip, Minuten = Minuten };

    public override string Verhaal => $"ging naar: {Onderdeel.Label()}";
}

/// <summary>Er is meer tijd voor dit onderdeel.</summary>
public sealed record TijdVerlengd(int Minuten) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with { Minuten = tafel.Minuten + Minuten };

    public override string Verhaal => $"gaf {Minuten} minuten erbij";
}

/// <summary>Alles wat voor een perspectief op blaadjes stond, ligt tegelijk open.</summary>
public sealed record PerspectiefOnthuld(Perspectief Perspectief, IReadOnlyList<Bijdrage> Bijdragen, IReadOnlyList<Stem> Stemmen) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with
    {
        Onthuld = [.. tafel.Onthuld.Append(Perspectief).Distinct()],
        Bijdragen = [.. tafel.Bijdragen, .. Bijdragen],
        Stemmen = Stembus.Vervang(tafel.Stemmen, Stemmen),
    };

    public override string Verhaal => $"onthulde het perspectief: {Perspectief.Label().ToLowerInvariant()}";
}

/// <summary>De scores van alle wegen liggen tegelijk open.</summary>
public sealed record ScoresOnthuld(IReadOnlyList<Stem> Stemmen) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) =>
        tafel with { ScoresOnthuld = true, Stemmen = Stembus.Vervang(tafel.Stemmen, Stemmen) };

    public override string Verhaal => "onthulde de scores";
}

/// <summary>Iemand bracht iets in.</summary>
public sealed record BijdrageGedaan(Bijdrage Bijdrage) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with { Bijdragen = [.. tafel.Bijdragen, Bijdrage] };

    public override string Verhaal => $"schreef iets bij: {Bijdrage.Soort.Label().ToLowerInvariant()}";
}

/// <summary>Een bijdrage ligt nu bij andere die over hetzelfde gaan; zonder naam ligt zij weer los.</summary>
public sealed record BijdrageGegroepeerd(Guid Bijdrage, string? Groep) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) =>
        tafel with { Bijdragen = [.. tafel.Bijdragen.Select(b => b.Id == Bijdrage ? b with { Groep = Groep } : b)] };

    public override string Verhaal => Groep is null ? "haalde een bijdrage uit een groep" : "legde bijdragen bij elkaar";
}

/// <summary>Er ligt een weg bij om te wegen; hij staat ook in de weging van de casus.</summary>
/// <param name="Bijdrage">Het idee waaruit de weg ontstond; leeg als hij meteen zo is ingebracht.</param>
public sealed record WegOpTafel(Guid Weg, Guid? Bijdrage) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with
    {
        Bijdragen = [.. tafel.Bijdragen.Select(b => b.Id == Bijdrage ? b with { Weg = Weg } : b)],
        ScoresOnthuld = false,
    };

    public override string Verhaal => "legde een weg op tafel";
}

/// <summary>Iemand ziet het anders.</summary>
public sealed record AndersGezien(AnderInzicht Inzicht) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with { AndereInzichten = [.. tafel.AndereInzichten, Inzicht] };

    public override string Verhaal => "ziet het anders";
}

/// <summary>Er is iets afgesproken.</summary>
public sealed record SessieafspraakGemaakt(Sessieafspraak Afspraak) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with { Afspraken = [.. tafel.Afspraken, Afspraak] };

    public override string Verhaal => $"sprak iets af met {Afspraak.Wie.Naam}";
}

/// <summary>Een ander leidt de sessie.</summary>
public sealed record ProcesbegeleiderGewisseld(Guid Wie, string Naam) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with { Procesbegeleider = Wie, Begeleider = null };

    public override string Verhaal => $"gaf de leiding aan {Naam}";
}

/// <summary>Een ander schrijft mee.</summary>
public sealed record NotulistGewezen(Guid Wie, string Naam) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with { Notulist = Wie };

    public override string Verhaal => $"vroeg {Naam} om mee te schrijven";
}

/// <summary>De sessie is klaar; wat zij opleverde staat in de weging van de casus.</summary>
public sealed record TafelGesloten(string Samenvatting, string? Notities, DateOnly? Terugkijken) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) => tafel with
    {
        Stand = Tafelstand.Gesloten,
        GeslotenOp = handeling.Tijdstip,
        Samenvatting = Samenvatting,
        Notities = Notities,
        Terugkijken = Terugkijken,
    };

    public override string Verhaal => "sloot de sessie";
}

/// <summary>Een deelnemer zegt of het verslag klopt.</summary>
public sealed record VerslagBeoordeeld(Verslagoordeel Oordeel) : Tafelgebeurtenis
{
    public override Tafelstaat Op(Tafelstaat tafel, Handeling handeling) =>
        tafel with { Oordelen = [.. tafel.Oordelen.Where(o => o.Van != Oordeel.Van), Oordeel] };

    public override string Verhaal => Oordeel.Opmerking is null ? "vindt dat het verslag klopt" : "schreef wat er in het verslag anders moet";
}
