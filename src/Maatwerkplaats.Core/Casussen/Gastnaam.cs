using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Hoe een gast van buiten op het scherm heet, overal hetzelfde: met de naam van de uitnodiging zolang de toestemming van de
/// cliënt geldt, en anders naar de organisatie. De naam zelf staat alleen versleuteld in de casus.
/// </summary>
public sealed class Gastnaam(Versleuteling versleuteling)
{
    /// <summary>De naam van de uitnodiging; leeg als die er niet is of de toestemming niet meer geldt.</summary>
    public string? Bekend(CasusStaat casus, Deelnemer gast, DateOnly vandaag) =>
        gast is { IsExtern: true, Naam: { } geheim } && casus.Toestemmingen.Any(t => t.Id == gast.Toestemming && t.IsGeldig(vandaag))
            ? versleuteling.Ontsleutel(geheim, Casusdienst.DoelContact)
            : null;

    /// <summary>De naam van de uitnodiging, of anders de organisatie.</summary>
    public string Van(CasusStaat casus, Deelnemer gast, DateOnly vandaag) => Bekend(casus, gast, vandaag) ?? Zonder(gast.Wie);

    /// <summary>Wie een actie doet. Van twee gasten van dezelfde organisatie is niet te zeggen wie van de twee; dan telt de organisatie.</summary>
    public string Van(CasusStaat casus, Actie actie, DateOnly vandaag) => actie.Wie.Naam.Length > 0 ? actie.Wie.Naam
        : casus.Deelnemers.Where(d => d.IsExtern && d.Wie == actie.Wie).ToArray() is [var gast] ? Van(casus, gast, vandaag)
        : Zonder(actie.Wie);

    /// <summary>De naam op de uitnodiging, of anders de naam van de collega; voor wie uitnodigt, ook als de toestemming voorbij is.</summary>
    public string OpUitnodiging(Betrokkene wie, Versleuteld? naam) => naam is { } geheim ? versleuteling.Ontsleutel(geheim, Casusdienst.DoelContact) : wie.Naam;

    /// <summary>Zonder naam, voor in een geschiedenis, een verslag of een logboek.</summary>
    public static string Zonder(Betrokkene gast) => $"Gast van {gast.Onderdeel}";
}
