using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Iemand die aan tafel zit: rol, onderdeel, deskundigheid en mandaat, zodat blinde vlekken opvallen.</summary>
/// <param name="Toestemming">Toestemming waarop een externe partij meedoet; leeg voor een collega.</param>
/// <param name="Naam">Versleutelde naam van een externe deelnemer; van een collega staat de naam in <paramref name="Wie"/>.</param>
public sealed record Deelnemer(
    Guid Id, Betrokkene Wie, string Rol, string? Deskundigheid, string? Mandaat, Guid? Toestemming = null, Versleuteld? Naam = null)
{
    public bool IsExtern => Toestemming is not null;
}

/// <summary>Een afspraak met een eigenaar en een datum.</summary>
public sealed record Actie(Guid Id, string Wat, Betrokkene Wie, DateOnly? Voor, DateOnly? GedaanOp = null, string? Vervallen = null)
{
    public bool IsOpen => GedaanOp is null && Vervallen is null;
}

/// <summary>Een aantekening bij de casus.</summary>
public sealed record Notitie(Guid Id, string Tekst, Zichtbaarheid Voor, Betrokkene Door, DateTime Op);

/// <summary>Een gesprek, mail of sessie over de casus.</summary>
/// <param name="Met">Met wie, in rol of organisatie.</param>
public sealed record Contactmoment(Guid Id, ContactSoort Soort, DateOnly Op, string Met, string Verslag, Betrokkene Door);

/// <summary>Een bestand bij de casus; de inhoud staat versleuteld apart.</summary>
/// <param name="Grootte">In bytes.</param>
public sealed record Document(Guid Id, string Naam, string Soort, long Grootte, Zichtbaarheid Voor, Betrokkene Door, DateTime Op);

/// <summary>
/// Toestemming van de cliënt om gegevens met een externe partij te delen (AVG artikel 7: aantoonbaar, specifiek
/// en even gemakkelijk in te trekken als te geven).
/// </summary>
/// <param name="Organisatie">De externe partij.</param>
/// <param name="Grondslag">Wettelijke basis; standaard Wet SUWI artikel 73 lid 11.</param>
/// <param name="Omvang">Wat er gedeeld mag worden, en waarvoor.</param>
/// <param name="Tekstversie">Versie van de toestemmingstekst die de cliënt te zien of te horen kreeg.</param>
/// <param name="Hoe">Mondeling of schriftelijk.</param>
public sealed record Toestemming(
    Guid Id, string Organisatie, string Grondslag, string Omvang, DateOnly Gegeven, string Tekstversie, string Hoe,
    DateOnly? GeldigTot = null, DateOnly? IngetrokkenOp = null)
{
    /// <param name="dag">Op de dag van intrekken geldt de toestemming al niet meer.</param>
    public bool IsGeldig(DateOnly dag) => IngetrokkenOp is null && Gegeven <= dag && (GeldigTot is null || dag <= GeldigTot);
}

/// <summary>"Wat doen we in de tussentijd?": wat de cliënt nu al helpt.</summary>
public sealed record Tussenmaatregel(Guid Id, string Wat, DateOnly Vanaf, DateOnly? Tot, DateOnly? BeeindigdOp = null);

/// <summary>Een andere casus die hiermee te maken heeft.</summary>
public sealed record Verband(string Nummer, string Uitleg);
