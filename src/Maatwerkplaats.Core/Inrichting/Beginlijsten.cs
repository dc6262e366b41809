using Maatwerkplaats.Core.Data;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>De lijsten, plaatsen en standaardteksten waarmee een organisatie begint (domein §6). Wat er al staat, blijft zoals het is.</summary>
internal static class Beginlijsten
{
    private static readonly DateOnly Begin = new(2020, 11, 1);

    public static void VulAan(MaatwerkDb db, string organisatie)
    {
        db.Organisatie = organisatie;
        // Een lijst die er later bij kwam, begint ook bij een organisatie die al bezig is.
        var bestaand = db.Set<Lijstwaarde>().Select(l => l.Lijst).Distinct().ToHashSet();
        db.AddRange(Regels("lijsten.tsv").Select((regel, volgorde) => Lijstwaarde(organisatie, regel, volgorde)).Where(l => !bestaand.Contains(l.Lijst)));

        if (!db.Set<Werkplaats>().Any())
        {
            db.AddRange(Regels("werkplaatsen.tsv").Select(regel => Werkplaats(organisatie, regel)));
        }

        // Wie de teksten liever weghaalt, krijgt ze niet terug: alleen een inrichting zonder geschiedenis begint ermee.
        if (!db.Set<Standaardtekst>().Any() && !db.Set<Wijzigingenstroom>().Any(s => s.Soort == InrichtingSoort.Standaardtekst))
        {
            db.AddRange(Regels("standaardteksten.tsv").Select(regel => Standaardtekst(organisatie, regel)));
        }

        db.SaveChanges();
    }

    private static Standaardtekst Standaardtekst(string organisatie, string[] regel) => new()
    {
        Id = Guid.CreateVersion7(),
        Organisatie = organisatie,
        Naam = regel[0],
        Fase = Enum.Parse<Casussen.Fase>(regel[1]),
        Uitkomst = regel[2].Length > 0 ? Enum.Parse<Casussen.TriageUitkomst>(regel[2]) : null,
        Tekst = regel[3],
    };

    private static Lijstwaarde Lijstwaarde(string organisatie, string[] regel, int volgorde) => new()
    {
        Organisatie = organisatie,
        Lijst = Enum.Parse<Lijst>(regel[0]),
        Code = regel[1],
        Label = regel[2],
        Groep = regel[3],
        Uitleg = regel[4],
        Bron = regel[5],
        Volgorde = volgorde,
        GeldigVan = Begin,
    };

    private static Werkplaats Werkplaats(string organisatie, string[] regel) => new()
    {
        Organisatie = organisatie,
        Code = regel[0],
        Naam = regel[1],
        Soort = Enum.Parse<WerkplaatsSoort>(regel[2]),
        Email = regel[3],
        GeldigVan = Begin,
    };

    /// <summary>Leest een tabel uit de eigen bestanden, zonder de kopregel.</summary>
    private static IEnumerable<string[]> Regels(string bestand)
    {
        using var stroom = typeof(Beginlijsten).Assembly.GetManifestResourceStream(bestand)!;
        using var lezer = new StreamReader(stroom);
        lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            yield return regel.Split('\t');
        }
    }
}
