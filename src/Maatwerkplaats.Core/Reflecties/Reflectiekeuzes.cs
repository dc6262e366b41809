using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Met wie en waarover wordt teruggekeken.</summary>
public enum Reflectiesoort
{
    [Display(Name = "Met wie erbij was, over één casus")] Betrokkenen,

    /// <summary>Met wie er verder belang bij heeft, zoals cliëntenraad en SZW; over meer casussen, zonder persoonsgegevens.</summary>
    [Display(Name = "Dwars door meer casussen heen")] Dwarsdoorsnede,
}

/// <summary>Waar een reflectiegesprek staat.</summary>
public enum Reflectiestand
{
    [Display(Name = "Gepland")] Gepland,
    [Display(Name = "Gehouden")] Gehouden,
    [Display(Name = "Afgezegd")] Afgezegd,

    /// <summary>Bij deze casus is terugkijken niet nodig.</summary>
    [Display(Name = "Niet nodig")] Overgeslagen,
}

/// <summary>De stappen van het gesprek, naar de waarderende benadering (appreciative inquiry).</summary>
public enum Reflectiestap
{
    [Display(Name = "Verwonderen")] Verwonderen,
    [Display(Name = "Dromen")] Dromen,
    [Display(Name = "Ontwerpen")] Ontwerpen,
    [Display(Name = "Doen")] Doen,
}

/// <summary>Hoe diep een les gaat (Argyris en Schön).</summary>
public enum Lesorde
{
    [Display(Name = "Eerste orde: hetzelfde beter doen")] Eerste,
    [Display(Name = "Tweede orde: anders kijken, of iets anders doen")] Tweede,
}

/// <summary>Hoe het met de cliënt gaat, vergeleken met toen de casus werd afgerond.</summary>
public enum ClientNu
{
    [Display(Name = "Beter")] Beter,
    [Display(Name = "Ongeveer hetzelfde")] Hetzelfde,
    [Display(Name = "Slechter")] Slechter,
    [Display(Name = "We weten het niet")] Onbekend,
}
