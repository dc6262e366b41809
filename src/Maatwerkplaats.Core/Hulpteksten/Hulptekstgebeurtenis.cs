using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Hulpteksten;

/// <summary>Een gebeurtenis in het leven van een hulptekst.</summary>
public abstract record Hulptekstgebeurtenis : Gebeurtenis
{
    public override string Deel => "tekst";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Hulptekststaat Op(Hulptekststaat tekst);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>Er is een nieuwe versie van een hulptekst.</summary>
/// <param name="Kenmerk">Vingerafdruk van wat er op dat moment was meegeleverd.</param>
public sealed record HulptekstGeschreven(Guid TekstId, string Code, string Kenmerk, Hulpversie Versie) : Hulptekstgebeurtenis
{
    public override Hulptekststaat Op(Hulptekststaat tekst) => tekst with { Id = TekstId, Code = Code, Gezien = Kenmerk, Versies = [.. tekst.Versies, Versie] };

    public override string Verhaal => Versie.Soort switch
    {
        Hulpversiesoort.Meegeleverd => $"nam de meegeleverde tekst over als versie {Versie.Nummer}",
        Hulpversiesoort.Teruggehaald => $"haalde een eerdere tekst terug als versie {Versie.Nummer}",
        _ => $"schreef versie {Versie.Nummer}",
    };
}

/// <summary>De landelijke Maatwerkplaats houdt de eigen tekst, al is er een nieuwe meegeleverd.</summary>
public sealed record EigenHulptekstGehouden(string Kenmerk) : Hulptekstgebeurtenis
{
    public override Hulptekststaat Op(Hulptekststaat tekst) => tekst with { Gezien = Kenmerk };

    public override string Verhaal => "hield de eigen tekst";
}
