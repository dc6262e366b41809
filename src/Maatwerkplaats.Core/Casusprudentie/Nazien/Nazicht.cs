using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Wat het kernteam antwoordt op de vraag of een uitspraak nog actueel is.</summary>
public enum Actualiteit
{
    [Display(Name = "Nog actueel")] Actueel,

    /// <summary>Blijft te lezen en te vinden, maar telt niet meer als gelijk geval.</summary>
    [Display(Name = "Achterhaald: de wet, het beleid of de werkwijze is veranderd")] Achterhaald,

    [Display(Name = "Ingetrokken: hoort niet meer in het register")] Ingetrokken,
}

/// <summary>Een collega vroeg of een uitspraak nog actueel is.</summary>
/// <param name="Door">Wie het vroeg; het systeem als een besluit haar als achterhaald aanhaalde.</param>
public sealed record Actualiteitsvraag(Guid Id, Betrokkene Door, DateTime Op, string Reden)
{
    public Actualiteit? Antwoord { get; init; }

    public string? Toelichting { get; init; }

    public Betrokkene? BeantwoordDoor { get; init; }

    public DateTime? BeantwoordOp { get; init; }

    public bool IsOpen => Antwoord is null;
}

/// <summary>Wat een nieuwere versie van de controle op persoonsgegevens in een gepubliceerde tekst vond. De tekst zelf staat hier nooit.</summary>
/// <param name="Versie">Versie van de controle.</param>
/// <param name="Soorten">Wat voor gegevens, met hoeveel van elk.</param>
public sealed record Hercontrolevondst(int Versie, DateTime Op, int Aantal, IReadOnlyList<string> Soorten);

/// <summary>Wat er na publicatie met een uitspraak gebeurde: de optelsom van de gebeurtenissen.</summary>
public sealed record Nazicht
{
    public int Versie { get; init; }

    public IReadOnlyList<Actualiteitsvraag> Vragen { get; init; } = [];

    /// <summary>Wat er is gevonden en nog niemand beoordeelde.</summary>
    public Hercontrolevondst? Vondst { get; init; }

    public Actualiteitsvraag? OpenVraag => Vragen.FirstOrDefault(v => v.IsOpen);

    public bool IsOpen => OpenVraag is not null || Vondst is not null;
}
