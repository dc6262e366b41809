using System.Globalization;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Wat er van de werkagenda te zien is. Wat leeg is, telt niet; zonder stand is dat wat nog te doen is.</summary>
/// <param name="Wet">Code van een wet.</param>
/// <param name="Onderwerp">Code van een onderwerp.</param>
/// <param name="Niveau">Code: wet, beleid of uitvoering.</param>
/// <param name="Alles">Ook wat klaar is, terzijde ligt of elders meegaat.</param>
public sealed record Agendafilter(
    Agendasoort? Soort = null, string? Wet = null, string? Onderwerp = null, string? Niveau = null, Bekendheid? Bekend = null, Eigenaarkeuze? Eigenaar = null,
    Agendastand? Stand = null, Ouderdomsband? Ouderdom = null, Agendavolgorde Volgorde = Agendavolgorde.Stil, bool Alles = false)
{
    /// <summary>Er is niets gekozen.</summary>
    public bool IsLeeg => this == new Agendafilter { Volgorde = Volgorde };

    internal bool WilStand(Agendastand stand) => Stand is { } een ? stand == een : Alles || stand is Agendastand.Nieuw or Agendastand.Loopt;

    /// <summary>De dag waarnaar bij deze volgorde de ouderdom wordt gerekend.</summary>
    internal DateOnly Dag(Agendaregel regel) => Volgorde == Agendavolgorde.Stil ? regel.Bewogen : regel.Gemeld;
}

/// <summary>Een plek in de werkagenda: na dit punt gaat de volgende bladzijde verder. Blijft goed als er intussen punten bij komen.</summary>
/// <param name="Dag">De dag waarop is gesorteerd; de oudste eerst.</param>
public sealed record Agendaplek(DateOnly Dag, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Dag.DayNumber}-{Id:N}");

    /// <returns>De plek, of <c>null</c> als de tekst er geen is.</returns>
    public static Agendaplek? Lees(string? tekst) =>
        tekst?.Split('-') is [var dag, var id] && int.TryParse(dag, CultureInfo.InvariantCulture, out var nummer) && nummer >= 0 && nummer <= DateOnly.MaxValue.DayNumber
        && Guid.TryParseExact(id, "N", out var sleutel)
            ? new(DateOnly.FromDayNumber(nummer), sleutel)
            : null;

    internal bool IsVoor(DateOnly dag, Guid id) => Dag < dag || (Dag == dag && Id.CompareTo(id) < 0);
}

/// <summary>Een punt op de werkagenda, zonder persoonsgegevens van een cliënt.</summary>
/// <param name="Kenmerk">Nummer van het thema of de solve, of de sleutel van het signaal.</param>
/// <param name="Titel">Waar het over gaat. Van een signaal uit een casus staat de tekst er nooit bij.</param>
/// <param name="Wetten">Codes.</param>
/// <param name="Onderwerpen">Codes.</param>
/// <param name="Standwoord">De eigen stand van het punt, zoals die bij zijn soort heet.</param>
/// <param name="Gemeld">De dag waarop het voor het eerst werd gemeld.</param>
/// <param name="Bewogen">De laatste dag waarop er iets mee gebeurde.</param>
/// <param name="Eigenaar">Wie het volgt.</param>
/// <param name="Signalen">Hoeveel signalen eronder liggen; voor een signaal is dat 1.</param>
public sealed record Agendaregel(
    Guid Id, Agendasoort Soort, string Kenmerk, string Titel, IReadOnlyList<string> Wetten, IReadOnlyList<string> Onderwerpen, IReadOnlyList<string> Niveaus,
    Agendastand Stand, string Standwoord, DateOnly Gemeld, DateOnly Bewogen, Shared.Betrokkene? Eigenaar, int Signalen, IReadOnlyList<Bekendmaking> Bekend)
{
    /// <summary>De titel van een signaal waarvan de tekst bij de casus blijft.</summary>
    public const string UitCasus = "Signaal uit een casus";
}

/// <summary>Een bladzijde van de werkagenda.</summary>
/// <param name="Verder">Waar de volgende bladzijde begint; leeg als er niet meer is.</param>
public sealed record Agendabladzijde(IReadOnlyList<Agendaregel> Regels, Agendaplek? Verder);
