using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.MenselijkeMaat;

/// <summary>
/// De Menselijke Maat Monitor van één halfjaar: wat de signalen en casussen laten zien, met de duiding van SBK. Elke methode is
/// één daad: eerst de regels, dan de gebeurtenis.
/// </summary>
public sealed class Maatmonitor : Verloop<Maatstaat, Maatgebeurtenis>
{
    private Maatmonitor(Maatstaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    public static Maatmonitor Open(Maatstaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Maatstaat Herhaal(IEnumerable<Maatgebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Maatstaat(), Volgende);

    public static Maatmonitor Begin(Halfjaar half, Handeling handeling)
    {
        MaatRegels.HalfjaarIsVoorbij.Eis(Halfjaar.Keuzes(handeling.Datum).Contains(half));
        var monitor = new Maatmonitor(new(), handeling);
        monitor.Gebeurt(new MaatBegonnen(Guid.CreateVersion7(handeling.Tijdstip), half.Jaar, half.Helft));
        return monitor;
    }

    /// <summary>Schrijft een nieuwe versie van de duiding; de vorige blijft te lezen.</summary>
    public void Duid(string? tekst)
    {
        EisOpen();
        var schoon = MaatRegels.DuidingIsGeschreven.EisTekst(tekst);
        MaatRegels.DuidingIsNietTeLang.Eis(schoon.Length <= MaatRegels.LangsteDuiding);
        MaatRegels.DuidingNoemtGeenMensen.Eis(!Mensentoets.Kijk(schoon).IsZeker);
        if (schoon != Staat.Duiding?.Tekst)
        {
            Gebeurt(new MaatGeduid(new(Staat.Duidingen.Count + 1, schoon, Handeling.Door.Naam, Handeling.Datum)));
        }
    }

    /// <summary>Legt cijfers en duiding vast zoals zij nu zijn.</summary>
    public void Publiceer(IReadOnlyList<Maattabel> tabellen)
    {
        EisOpen();
        MaatRegels.DuidingIsGeschreven.Eis(Staat.Duiding is not null);
        Gebeurt(new MaatGepubliceerd(new(Handeling.Datum, Handeling.Door.Naam, tabellen)));
    }

    private void EisOpen() => MaatRegels.MonitorIsNietGepubliceerd.Eis(Staat.Publicatie is null);

    protected override Maatstaat Na(Maatgebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis);

    private static Maatstaat Volgende(Maatstaat staat, Maatgebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };
}

/// <summary>Alles wat over één monitor nu waar is.</summary>
public sealed record Maatstaat
{
    public Guid Id { get; init; }

    public int Jaar { get; init; }

    /// <summary>1 of 2.</summary>
    public int Helft { get; init; }

    public int Versie { get; init; }

    /// <summary>Elke versie van de duiding, de oudste eerst.</summary>
    public IReadOnlyList<Duiding> Duidingen { get; init; } = [];

    /// <summary>Wat er is gepubliceerd; leeg zolang het een concept is.</summary>
    public Maatpublicatie? Publicatie { get; init; }

    public Duiding? Duiding => Duidingen.Count == 0 ? null : Duidingen[^1];

    public Halfjaar Half => new(Jaar, Helft);
}

/// <summary>Wat SBK bij de cijfers zegt.</summary>
/// <param name="Nummer">Versie, vanaf 1.</param>
public sealed record Duiding(int Nummer, string Tekst, string Door, DateOnly Op);

/// <summary>De monitor zoals hij is gepubliceerd; dit verandert niet meer.</summary>
public sealed record Maatpublicatie(DateOnly Op, string Door, IReadOnlyList<Maattabel> Tabellen);

/// <summary>Een gebeurtenis in het leven van een Menselijke Maat Monitor.</summary>
public abstract record Maatgebeurtenis : Gebeurtenis
{
    public override string Deel => "monitor";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Maatstaat Op(Maatstaat monitor);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>SBK begon de monitor van een halfjaar.</summary>
public sealed record MaatBegonnen(Guid MonitorId, int Jaar, int Helft) : Maatgebeurtenis
{
    public override Maatstaat Op(Maatstaat monitor) => monitor with { Id = MonitorId, Jaar = Jaar, Helft = Helft };

    public override string Verhaal => $"begon de monitor over de {new Halfjaar(Jaar, Helft)}";
}

/// <summary>Er is een nieuwe versie van de duiding.</summary>
public sealed record MaatGeduid(Duiding Duiding) : Maatgebeurtenis
{
    public override Maatstaat Op(Maatstaat monitor) => monitor with { Duidingen = [.. monitor.Duidingen, Duiding] };

    public override string Verhaal => $"schreef versie {Duiding.Nummer} van de duiding";
}

/// <summary>De monitor is gepubliceerd, met de cijfers van dat moment.</summary>
public sealed record MaatGepubliceerd(Maatpublicatie Publicatie) : Maatgebeurtenis
{
    public override Maatstaat Op(Maatstaat monitor) => monitor with { Publicatie = Publicatie };

    public override string Verhaal => "publiceerde de monitor";
}
