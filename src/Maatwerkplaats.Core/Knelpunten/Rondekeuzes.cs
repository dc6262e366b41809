using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>Hoe ver een ronde voor de knelpuntenbrief is. Tot de brief is verzonden, mag zij terug.</summary>
public enum Rondestand
{
    [Display(Name = "Uitvragen")] Uitvraag,
    [Display(Name = "Wegen")] Wegen,
    [Display(Name = "Brief maken")] Opstellen,
    [Display(Name = "Verzonden")] Verzonden,
}

/// <summary>Aan wie SBK om inbreng vraagt.</summary>
public enum Uitvraagsoort
{
    [Display(Name = "Divisie of directie")] Divisie,
    [Display(Name = "Maatwerkplaats")] Maatwerkplaats,
    [Display(Name = "Cliëntenraad")] Clientenraad,
    [Display(Name = "Een ander")] Ander,
}

/// <summary>Wat er met een inbreng gebeurde.</summary>
public enum Inbrengstand
{
    [Display(Name = "Nog te bekijken")] Nieuw,
    [Display(Name = "In een knelpunt")] Opgenomen,
    [Display(Name = "Terzijde")] Terzijde,
}

/// <summary>Waarop knelpunten worden gewogen. Weinig, en elk met een vraag die maar op één manier te lezen is.</summary>
public enum Weegpunt
{
    [Display(Name = "Ernst", Description = "Hoe hard raakt het één mens: bestaan, gezondheid, schulden?")] Ernst,
    [Display(Name = "Omvang", Description = "Hoeveel mensen raakt het, en worden het er meer?")] Omvang,
    [Display(Name = "Botsing", Description = "Hoe ver staat de uitwerking af van wat de wet wil bereiken?")] Botsing,
    [Display(Name = "Alleen de wet", Description = "Kan het alleen met een andere wet, en niet met eigen beleid of uitvoering?")] AlleenDeWet,
}

/// <summary>Hoe zwaar een knelpunt op één weegpunt is.</summary>
public enum Weegwaarde
{
    [Display(Name = "Laag")] Laag = 1,
    [Display(Name = "Midden")] Midden = 2,
    [Display(Name = "Hoog")] Hoog = 3,
}

/// <summary>Hoe het staat met een knelpunt uit een verzonden brief.</summary>
public enum Knelpuntstatus
{
    [Display(Name = "Nog geen antwoord")] Gemeld,
    [Display(Name = "In gesprek met het ministerie")] InGesprek,
    [Display(Name = "Oplossing toegezegd")] Toegezegd,
    [Display(Name = "Wet of regel wordt veranderd")] InWetgeving,
    [Display(Name = "Opgelost")] Opgelost,
    [Display(Name = "Niet overgenomen")] NietOvergenomen,
}

/// <summary>Wat de standen betekenen.</summary>
public static class Rondewoorden
{
    /// <summary>Er moet nog iets gebeuren; zo'n knelpunt komt in de volgende ronde terug.</summary>
    public static bool IsOpen(this Knelpuntstatus status) => status is not (Knelpuntstatus.Opgelost or Knelpuntstatus.NietOvergenomen);
}
