using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Een verzonnen collega om de demo mee te bekijken.</summary>
/// <param name="Sleutel">Naam waarmee de demo aanmeldt, bijvoorbeeld "coordinator-regio".</param>
/// <param name="Uitleg">Wat deze persoon laat zien.</param>
public sealed record Persona(string Sleutel, string Naam, string Functie, string Onderdeel, string Standplaats, string Uitleg, params Rolhouding[] Rollen)
{
    public bool Extern => Sleutel is "inbrenger-extern" or "ministerie";

    public static readonly IReadOnlyList<Persona> Alle =
    [
        new("inbrenger", "Sanne Verhulst", "uitkeringsdeskundige", "uitkeren", "Leeuwarden", "Brengt een casus in en blijft eigenaar."),
        new("inbrenger-extern", "Mirjam Kok", "beleidsmedewerker", "szw", "Den Haag", "Brengt een casus in van buiten UWV en volgt hem."),
        new("contactpersoon", "Bram Postma", "procesbegeleider", "werkbedrijf", "Groningen", "Begeleidt casussen in Maatwerkplaats Noord.", new Rolhouding(Rol.Kernteam, "noord")),
        new("coordinator-regio", "Hanneke Dijkstra", "coördinator", "werkbedrijf", "Groningen", "Verdeelt het werk in Maatwerkplaats Noord.", new Rolhouding(Rol.CoordinatorRegio, "noord")),
        new("coordinator-landelijk", "Yusuf Aydın", "landelijk coördinator", "sbk", "Amsterdam", "Ziet alle Maatwerkplaatsen en bewaakt de methode.", new Rolhouding(Rol.CoordinatorLandelijk, "")),
        new("deelnemer", "Femke Jansma", "arbeidsdeskundige", "smz", "Heerenveen", "Denkt mee over een casus van een ander."),
        new("solve", "Rachid el Amrani", "beleidsadviseur", "sbk", "Amsterdam", "Werkt aan structurele oplossingen.", new Rolhouding(Rol.Solve, "")),
        new("sbk", "Marit van Loon", "coördinator knelpuntenbrief", "sbk", "Amsterdam", "Houdt de signalenmonitor bij en maakt de knelpuntenbrief.", new Rolhouding(Rol.Sbk, "")),
        new("ministerie", "Daan Ruiter", "beleidsmedewerker", "szw", "Den Haag", "Leest vanuit het ministerie de signalenmonitor mee.", new Rolhouding(Rol.Ministerie, "")),
        new("manager", "Ellen de Graaf", "districtsmanager", "uitkeren", "Leeuwarden", "Ziet cijfers, geen casussen van eigen mensen.", new Rolhouding(Rol.Manager, "")),
        new("lezer", "Tom Visser", "adviseur werk", "werkbedrijf", "Zwolle", "Zoekt en leest casusprudentie.", new Rolhouding(Rol.Lezer, "")),
        new("onderzoeker", "Noor Bakker", "onderzoeker", "bestuurszaken", "Utrecht", "Vraagt een evaluatieset zonder personen.", new Rolhouding(Rol.Onderzoeker, "")),
        new("beheerder", "Ilse Mulder", "functioneel beheerder", "gegevensdiensten", "Amsterdam", "Beheert lijsten, plaatsen en mensen.", new Rolhouding(Rol.Beheerder, "")),
        new("toezicht", "Peter Scholten", "functionaris gegevensbescherming", "bestuurszaken", "Amsterdam", "Ziet wie waarnaar keek, en of de logboeken kloppen.", new Rolhouding(Rol.Toezicht, "")),
    ];
}
