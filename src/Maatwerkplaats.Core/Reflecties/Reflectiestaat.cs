using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Alles wat over één reflectiegesprek nu waar is, behalve de notities: die zijn van de deelnemers.</summary>
public sealed record Reflectiestaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld RFL-2026-0004.</summary>
    public string Nummer { get; init; } = "";

    public int Versie { get; init; }

    public Reflectiesoort Soort { get; init; }

    /// <summary>Nummers van de casussen waarop wordt teruggekeken.</summary>
    public IReadOnlyList<string> Casussen { get; init; } = [];

    /// <summary>Wie het gesprek begeleidt; hoort er zelf bij.</summary>
    public Betrokkene Begeleider { get; init; } = Betrokkene.Systeem;

    /// <summary>Leeg als terugkijken is overgeslagen.</summary>
    public Sessiemoment? Moment { get; init; }

    public Sessieplek Plek { get; init; } = new(null, null);

    /// <summary>Hoe vaak de afspraak in ieders agenda is veranderd (RFC 5545, SEQUENCE).</summary>
    public int Volgnummer { get; init; }

    public Reflectiestand Stand { get; init; }

    /// <summary>Waarom het is verplaatst, afgezegd of overgeslagen.</summary>
    public string? Reden { get; init; }

    public IReadOnlyList<Reflectiegenodigde> Genodigden { get; init; } = [];

    /// <summary>Hoe het nu met de cliënt gaat; leeg als dat nog niet is gevraagd.</summary>
    public ClientNu? ClientNu { get; init; }

    public IReadOnlyList<Reflectieles> Lessen { get; init; } = [];

    public bool IsDeelnemer(Guid persoon) => Begeleider.Is(persoon) || Genodigden.Any(g => g.Wie.Is(persoon));
}

/// <summary>Iemand in het gesprek: een collega met een account, of een organisatie van buiten.</summary>
/// <param name="Namens">Namens welk onderdeel of welke organisatie, bijvoorbeeld cliëntenraad of SZW.</param>
/// <param name="Email">Versleuteld adres voor uitnodigingen; alleen bij een organisatie van buiten.</param>
public sealed record Reflectiegenodigde(Guid Id, Betrokkene Wie, string Namens, Versleuteld? Email = null)
{
    public bool VanBuiten => Wie.PersoonId is null;
}

/// <summary>Wat er is geleerd. Van de deelnemers, tot iemand de les deelt.</summary>
/// <param name="Context">Voor welke situatie de les geldt.</param>
/// <param name="Casus">Uit welke casus zij komt; leeg als zij uit het geheel komt.</param>
/// <param name="GedeeldOp">De dag waarop zij is gedeeld; leeg zolang alleen de deelnemers haar lezen.</param>
/// <param name="Bestemming">Waar zij heen ging.</param>
public sealed record Reflectieles(Guid Id, string Tekst, string Context, Lesorde Orde, string? Casus, DateOnly? GedeeldOp = null, Lesbestemming? Bestemming = null)
{
    public bool IsGedeeld => GedeeldOp is not null;
}

/// <summary>Waar een les heen gaat, naast de lijst met lessen.</summary>
/// <param name="Thema">Nummer van een thema.</param>
/// <param name="Solve">Nummer van een solve.</param>
/// <param name="Hulp">Bladzijde van de handleiding die beter kan; een voorstel aan de landelijke Maatwerkplaats.</param>
public sealed record Lesbestemming(string? Thema, string? Solve, string? Hulp);

/// <summary>Nummer van een reflectiegesprek, bijvoorbeeld RFL-2026-0004.</summary>
public static class Reflectienummer
{
    public const string Reeks = "reflectie";

    public static string Maak(int jaar, int volgnummer) => $"RFL-{jaar}-{volgnummer:0000}";
}
