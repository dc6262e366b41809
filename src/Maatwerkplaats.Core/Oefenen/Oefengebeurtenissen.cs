using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Iets wat met een oefening gebeurde: dat, wanneer en door wie. Nooit welke casus, en nooit wat er werd geschreven.</summary>
public abstract record Oefengebeurtenis : Gebeurtenis
{
    public override string Deel => "oefening";
}

/// <summary>Iemand begon te oefenen.</summary>
/// <param name="Groep">Met collega's samen.</param>
public sealed record OefeningBegonnen(bool Groep) : Oefengebeurtenis;

/// <summary>Een collega doet mee met de groep.</summary>
public sealed record MetOefeningMeegedaan : Oefengebeurtenis;

/// <summary>Iemand bewaarde een stap van de eigen weging.</summary>
public sealed record OefenstapBewaard(Oefenstap Stap) : Oefengebeurtenis;

/// <summary>Iemand leverde de eigen weging in.</summary>
public sealed record OefeningIngeleverd : Oefengebeurtenis;

/// <summary>De groep ziet elkaars weging.</summary>
/// <param name="Vanzelf">Omdat iedereen had ingeleverd; anders koos wie begon ervoor.</param>
public sealed record OefeningOpengelegd(bool Vanzelf) : Oefengebeurtenis;

/// <summary>Iemand schreef op wat hij meeneemt.</summary>
public sealed record OefennotitieBewaard : Oefengebeurtenis;

/// <summary>Iemand ging weg uit de groep; de eigen weging is weggegooid.</summary>
public sealed record OefeningVerlaten : Oefengebeurtenis;

/// <summary>De oefening is weggegooid, met alles wat erin stond.</summary>
public sealed record OefeningWeggegooid : Oefengebeurtenis;

/// <summary>Of een oefening staat zoals haar geschiedenis zegt.</summary>
internal static class Oefengeschiedenis
{
    public static bool Volgt(Oefening oefening, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var gebeurd = geschiedenis.Select(g => g.Gebeurtenis).ToArray();
        return gebeurd is [OefeningBegonnen begin, ..]
            && begin.Groep == oefening.Groep
            && gebeurd.Any(g => g is OefeningOpengelegd) == oefening.Open
            && gebeurd.Any(g => g is OefeningWeggegooid) == oefening.Weg;
    }
}
