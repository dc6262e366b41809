using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Zet de personas van de demo in de database.</summary>
internal static class Demomensen
{
    public static void VulAan(IDbContextFactory<MaatwerkDb> databases)
    {
        using var db = databases.CreateDbContext();
        db.Organisatie = "uwv";
        var bekend = db.Set<Persoon>().Select(p => p.Aanmeldkenmerk).ToHashSet();
        foreach (var persona in Persona.Alle.Where(p => !bekend.Contains("demo:" + p.Sleutel)))
        {
            db.Add(Maak(persona));
        }

        db.SaveChanges();
    }

    private static Persoon Maak(Persona persona)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            Organisatie = "uwv",
            Naam = persona.Naam,
            Functie = persona.Functie,
            Onderdeel = persona.Onderdeel,
            Standplaats = persona.Standplaats,
            Email = $"{persona.Sleutel}@voorbeeld.nl",
            Extern = persona.Extern,
            Aanmeldkenmerk = "demo:" + persona.Sleutel,
            Rollen = [.. persona.Rollen.Select(r => new PersoonRol { PersoonId = id, Rol = r.Rol, Werkplaats = r.Werkplaats })],
        };
    }
}
