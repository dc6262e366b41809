using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Een gebeurtenis op weg van casus naar casusprudentie. Bevat nooit tekst uit de casus.</summary>
public abstract record Publicatiegebeurtenis : Gebeurtenis
{
    public override string Deel => "publicatie";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>De tekst is uit de casus samengesteld.</summary>
public sealed record PublicatieBegonnen(Guid PublicatieId, string Casus, Publicatiesoort Soort = Publicatiesoort.Casusprudentie) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => new() { Id = PublicatieId, Casus = Casus, Soort = Soort, Versie = publicatie.Versie };

    public override string Verhaal => "stelde de tekst samen";
}

/// <summary>Alle persoonsgegevens zijn beoordeeld en de laatste controle vond niets.</summary>
/// <param name="Vervangen">Hoeveel bevindingen zijn vervangen.</param>
/// <param name="Gebleven">Hoeveel bevindingen bewust zijn blijven staan.</param>
/// <param name="Risico">Waarom een tweede lezer nodig is; leeg als één lezer volstaat.</param>
/// <param name="SecondenPerBevinding">De mediaan van de tijd per bevinding; leeg als er te weinig is gemeten.</param>
public sealed record PublicatieGeanonimiseerd(int Vervangen, int Gebleven, IReadOnlyList<string> Risico, double? SecondenPerBevinding) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Geanonimiseerd,
        AnoniemDoor = handeling.Door,
        Risico = Risico,
        AkkoordVan = null,
        Teruggave = null,
    };

    public override string Verhaal => $"haalde de persoonsgegevens eruit ({Vervangen} vervangen, {Gebleven} blijven staan)";
}

/// <summary>Een ander is gevraagd om mee te lezen.</summary>
public sealed record TweedeLezerGevraagd : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with { Stand = Publicatiestand.BijTweedeLezer };

    public override string Verhaal => "vroeg een tweede lezer";
}

/// <summary>De tweede lezer vindt dat er niemand in te herkennen is.</summary>
public sealed record PublicatieNagelezen : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Geanonimiseerd,
        AkkoordVan = handeling.Door,
        Teruggave = null,
    };

    public override string Verhaal => "las mee en vond dat het gepubliceerd kan worden";
}

/// <summary>De tekst moet worden verbeterd voordat hij gepubliceerd kan worden.</summary>
/// <param name="Reden">Wat er beter moet; van een tweede lezer, van wie zelf verder schrijft, of van de nachtelijke controle.</param>
public sealed record PublicatieTeruggegeven(string Reden) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Concept,
        AkkoordVan = null,
        Risico = [],
        Teruggave = Reden,
    };

    public override string Verhaal => "gaf de tekst terug om te verbeteren";
}

/// <summary>De casus staat als casusprudentie in het register.</summary>
public sealed record CasusGepubliceerd(string Kenmerk) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Gepubliceerd,
        Kenmerk = Kenmerk,
        Reden = null,
    };

    public override string Verhaal => $"publiceerde de casus als {Kenmerk}";
}

/// <summary>De publicatie is uit het register gehaald.</summary>
public sealed record PublicatieIngetrokken(string Reden) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Ingetrokken,
        Reden = Reden,
    };

    public override string Verhaal => "trok de publicatie in";
}

/// <summary>Er wordt aan een nieuwe versie gewerkt; wat gepubliceerd is, blijft staan tot die er is.</summary>
public sealed record PublicatieHerzien(string Reden) : Publicatiegebeurtenis
{
    public override Publicatiestaat Op(Publicatiestaat publicatie, Handeling handeling) => publicatie with
    {
        Stand = Publicatiestand.Concept,
        AkkoordVan = null,
        Risico = [],
        Reden = Reden,
    };

    public override string Verhaal => "begon aan een nieuwe versie";
}
