using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Over welke casussen een tabel gaat, en welke dag bepaalt in welke periode een casus valt.</summary>
public enum Populatie
{
    /// <summary>Alle casussen, op de dag van inbrengen.</summary>
    [Display(Name = "ingebrachte casussen")] Ingebracht,

    /// <summary>Casussen met een afgesloten triage, op de dag van het antwoord.</summary>
    [Display(Name = "beoordeelde casussen")] Beoordeeld,

    /// <summary>Beoordeelde casussen die niet in de Maatwerkplaats zijn behandeld.</summary>
    [Display(Name = "casussen die elders verder gingen")] Doorverwezen,

    /// <summary>Afgeronde casussen, op de dag van afronden.</summary>
    [Display(Name = "afgeronde casussen")] Afgerond,
}

/// <summary>Wie bij een populatie hoort, en op welke dag.</summary>
public static class Populaties
{
    /// <summary>Hoort deze casus bij de populatie?</summary>
    public static bool Omvat(this Populatie populatie, Feit feit) => populatie switch
    {
        Populatie.Beoordeeld => feit.TriageUitkomst is not null || feit.Fase == Fase.Doorverwezen,
        Populatie.Doorverwezen => feit.TriageUitkomst is { } uitkomst ? uitkomst != TriageUitkomst.SpecifiekMaatwerk : feit.Fase == Fase.Doorverwezen,
        Populatie.Afgerond => feit.Fase == Fase.Afgerond,
        _ => true,
    };

    /// <summary>De dag die telt; leeg als een ingelezen casus hem niet vermeldt.</summary>
    public static DateOnly? Dag(this Populatie populatie, Feit feit) => populatie switch
    {
        Populatie.Beoordeeld or Populatie.Doorverwezen => feit.BeoordeeldOp ?? feit.AfgerondOp,
        Populatie.Afgerond => feit.AfgerondOp,
        _ => feit.Ingebracht,
    };
}
