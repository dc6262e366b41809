using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Waar een maatwerksessie staat.</summary>
public enum Sessiestand
{
    [Display(Name = "Datum wordt geprikt")] Prikken,
    [Display(Name = "Gepland")] Gepland,
    [Display(Name = "Gehouden")] Gehouden,
    [Display(Name = "Afgezegd")] Afgezegd,
}

/// <summary>
/// Alles wat over één maatwerksessie nu waar is: de optelsom van haar gebeurtenissen. Van een casus staat hier alleen het
/// nummer; waar hij over gaat, staat bij de casus zelf.
/// </summary>
public sealed record Sessiestaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld MWS-2026-0012.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Aantal gebeurtenissen tot nu toe; wie opslaat noemt de versie waarop hij zich baseerde.</summary>
    public int Versie { get; init; }

    public Sessiestand Stand { get; init; }

    /// <summary>Codes van de Maatwerkplaatsen waarvan een casus op de agenda staat; de eerste nodigt uit.</summary>
    public IReadOnlyList<string> Werkplaatsen { get; init; } = [];

    public Betrokkene Procesbegeleider { get; init; } = Betrokkene.Systeem;

    public Betrokkene? Notulist { get; init; }

    public Sessieplek Plek { get; init; } = new(null, null);

    public IReadOnlyList<Datumvoorstel> Voorstellen { get; init; } = [];

    public IReadOnlyList<Datumantwoord> Antwoorden { get; init; } = [];

    /// <summary>Wanneer de sessie is, zodra dat is gekozen.</summary>
    public Sessiemoment? Moment { get; init; }

    public IReadOnlyList<Agendapunt> Agenda { get; init; } = [];

    public IReadOnlyList<Genodigde> Genodigden { get; init; } = [];

    /// <summary>Hoe vaak de afspraak in ieders agenda is veranderd (RFC 5545, SEQUENCE).</summary>
    public int Volgnummer { get; init; }

    /// <summary>Waarom de sessie is verplaatst of afgezegd.</summary>
    public string? Reden { get; init; }

    /// <summary>Er kan nog iets aan veranderen.</summary>
    public bool IsOpen => Stand is Sessiestand.Prikken or Sessiestand.Gepland;

    /// <summary>De genodigde met een account, of <c>null</c>.</summary>
    public Genodigde? Genodigd(Guid persoonId) => Genodigden.FirstOrDefault(g => g.Wie.Is(persoonId));

    /// <summary>Wanneer een punt op de agenda begint, in UTC; leeg zolang er geen datum is.</summary>
    public DateTime? BeginVan(Agendapunt punt) =>
        Moment?.Begin.AddMinutes(Agenda.TakeWhile(a => a.Casus != punt.Casus).Sum(a => a.Minuten));
}
