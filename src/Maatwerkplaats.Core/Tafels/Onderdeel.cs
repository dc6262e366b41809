using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>De vaste onderdelen van een maatwerksessie, op volgorde (domein §3). De procesbegeleider mag terug en vooruit: doen-denken-doen.</summary>
public enum Onderdeel
{
    [Display(Name = "De inbrenger vertelt")] Vertellen,
    [Display(Name = "Verhelderen")] Verhelderen,
    [Display(Name = "Juridisch perspectief")] Juridisch,
    [Display(Name = "Financieel-economisch perspectief")] Economisch,
    [Display(Name = "Sociaal-maatschappelijk perspectief")] Maatschappelijk,
    [Display(Name = "Samenvatten")] Samenvatten,
    [Display(Name = "Oplossing")] Oplossing,
    [Display(Name = "Afspraken")] Afspraken,
}

/// <summary>Wat bij een onderdeel hoort: perspectief, tijd en waar het om gaat.</summary>
public static class Onderdelen
{
    public static readonly IReadOnlyList<Onderdeel> Alle = Enum.GetValues<Onderdeel>();

    /// <summary>Het perspectief van dit onderdeel; leeg bij de andere.</summary>
    public static Perspectief? Perspectief(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Juridisch => Casussen.Perspectief.Juridisch,
        Onderdeel.Economisch => Casussen.Perspectief.Economisch,
        Onderdeel.Maatschappelijk => Casussen.Perspectief.Maatschappelijk,
        _ => null,
    };

    /// <summary>Zoveel minuten staan er gewoonlijk voor; samen een uur en een kwartier.</summary>
    public static int Minuten(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Vertellen or Onderdeel.Samenvatten => 5,
        Onderdeel.Oplossing => 15,
        _ => 10,
    };

    /// <summary>Wat er in dit onderdeel gebeurt, voor wie het voor het eerst meemaakt.</summary>
    public static string Uitleg(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Vertellen => "De inbrenger vertelt wat er speelt en wat er wringt. De anderen luisteren.",
        Onderdeel.Verhelderen => "Stel vragen om de casus te begrijpen. Nog geen meningen en nog geen oplossingen.",
        Onderdeel.Samenvatten => "De procesbegeleider vat samen wat de drie perspectieven lieten zien. Klopt het? Wie ziet het anders?",
        Onderdeel.Oplossing => "Welke wegen zijn er? Geef elke weg eerst alleen een score, daarna kijken we samen.",
        Onderdeel.Afspraken => "Wie doet wat, en wanneer? Wat hoort de cliënt, en van wie?",
        _ => "Schrijf eerst voor jezelf wat je vanuit dit perspectief ziet. Daarna onthullen we alles tegelijk.",
    };

    /// <summary>Hoe het onderdeel heet aan een tafel van deze soort.</summary>
    public static string Naam(this Onderdeel onderdeel, Tafelsoort soort) =>
        onderdeel == Onderdeel.Vertellen && soort == Tafelsoort.Solve ? "De eigenaar vertelt" : onderdeel.Label();

    /// <summary>Wat er in dit onderdeel gebeurt aan een tafel van deze soort.</summary>
    public static string Uitleg(this Onderdeel onderdeel, Tafelsoort soort) => (onderdeel, soort) switch
    {
        (Onderdeel.Vertellen, Tafelsoort.Solve) => "De eigenaar vertelt wat er speelt, wat er al is gedaan en waar het op wacht. De anderen luisteren.",
        (Onderdeel.Verhelderen, Tafelsoort.Solve) => "Stel vragen om de oorzaak te begrijpen. Nog geen meningen en nog geen oplossingen.",
        (Onderdeel.Samenvatten, Tafelsoort.Solve) => "De voorzitter vat samen wat de drie perspectieven op het stelsel lieten zien. Klopt het? Wie ziet het anders?",
        (Onderdeel.Afspraken, Tafelsoort.Solve) => "Wie doet wat, en wanneer? Is er besloten, en wat is de volgende stap?",
        _ => onderdeel.Uitleg(),
    };

    /// <summary>Het volgende onderdeel; leeg na het laatste.</summary>
    public static Onderdeel? Volgend(this Onderdeel onderdeel) => onderdeel == Onderdeel.Afspraken ? null : onderdeel + 1;
}
