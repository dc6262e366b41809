using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Zet één keer verzonnen collega's en organisaties op de netwerkkaart; personas en coördinatoren doen mee.</summary>
internal static class Demonetwerk
{
    private static readonly JsonSerializerOptions Vorm = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Wat de personas over zichzelf zetten.</summary>
    private static readonly Dictionary<string, Netwerkgegevens> Personas = new()
    {
        ["inbrenger"] = Kaartje(["WIA", "WW"], ["terugvordering", "voorschot"], "terugvorderingen", "Ik weet hoe een vordering ontstaat.", "medewerker"),
        ["contactpersoon"] = Kaartje([], [], "maatwerksessies, perspectiefcirkel", "Ik denk mee over hoe je een casus aanpakt.", "medewerker"),
        ["coordinator-regio"] = Kaartje([], [], "wie doet wat in Noord", "Ik breng je bij de juiste mensen in Noord.", "medewerker"),
        ["coordinator-landelijk"] = Kaartje(["SUWI"], [], "de methode, contra legem", "Ik ken de weg naar directie en SZW.", "collega"),
        ["deelnemer"] = Kaartje(["WIA", "Wajong"], ["sociaal-medisch", "voorziening"], "belasting en belastbaarheid", "Ik kijk wat iemand aankan.", "medewerker"),
        ["solve"] = Kaartje(["WIA", "Awb"], ["terugvordering"], "wetgeving en beleid", "Ik zie of het vaker voorkomt.", "leidinggevende"),
        ["lezer"] = Kaartje(["WW"], ["scholing", "proefplaatsing"], "", "Ik help bij de stap naar werk.", "medewerker"),
    };

    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        if (!db.Set<Netwerkplek>().Any())
        {
            Vul(db, diensten).GetAwaiter().GetResult();
        }
    }

    private static async Task Vul(MaatwerkDb db, IServiceProvider diensten)
    {
        var (dienst, boek) = (diensten.GetRequiredService<Netwerkdienst>(), diensten.GetRequiredService<Organisatieboek>());
        var vandaag = Kalender.DatumInNederland(diensten.GetRequiredService<TimeProvider>().Nu());
        foreach (var collega in Lees<Democollega>("demo-netwerk.jsonl"))
        {
            var persoon = Democollegas.Verzonnen(collega.Naam, collega.Functie, collega.Onderdeel, collega.Standplaats, []);
            if (await db.Set<Persoon>().AllAsync(p => p.Id != persoon.Id))
            {
                db.Add(persoon);
                await db.SaveChangesAsync();
            }

            await dienst.Bewaar(Gebruiker.Van(persoon), collega.AlsGegevens(vandaag), new(Guid.CreateVersion7()));
        }

        var mensen = await db.Set<Persoon>().AsNoTracking().Include(p => p.Rollen).Where(p => p.Actief && !p.Extern).ToListAsync();
        foreach (var persoon in mensen)
        {
            if (Van(persoon) is { } gegevens)
            {
                await dienst.Bewaar(Gebruiker.Van(persoon), gegevens, new(Guid.CreateVersion7()));
            }
        }

        var landelijk = Gebruiker.Van(mensen.Single(p => p.Aanmeldkenmerk == "demo:coordinator-landelijk"));
        foreach (var organisatie in Lees<Organisatiegegevens>("demo-organisaties.jsonl"))
        {
            await boek.VoegToe(landelijk, organisatie, new(Guid.CreateVersion7()));
        }
    }

    private static Netwerkgegevens? Van(Persoon persoon) =>
        persoon.Aanmeldkenmerk is { } kenmerk ? Personas.GetValueOrDefault(kenmerk["demo:".Length..])
        : persoon.Rollen.FirstOrDefault(r => r.Rol == Rol.CoordinatorRegio) is { } rol ? Kaartje([], [], "maatwerksessies", $"Ik wijs de weg in Maatwerkplaats {Naam(rol.Werkplaats)}.", "medewerker")
        : null;

    private static string Naam(string code) => string.Join(' ', code.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static Netwerkgegevens Kaartje(string[] wetten, string[] onderwerpen, string deskundigheid, string hulp, string mandaat) =>
        Netwerkgegevens.Leeg with { Vindbaar = true, Wetten = wetten, Onderwerpen = onderwerpen, Deskundigheid = deskundigheid, Hulp = hulp, Mandaat = mandaat };

    private static IEnumerable<T> Lees<T>(string bron)
    {
        using var lezer = new StreamReader(typeof(Demonetwerk).Assembly.GetManifestResourceStream(bron)!);
        while (lezer.ReadLine() is { } regel)
        {
            yield return JsonSerializer.Deserialize<T>(regel, Vorm)!;
        }
    }

    /// <summary>Een verzonnen collega uit het bestand.</summary>
    /// <param name="WekenWeg">Zoveel weken is deze collega er niet.</param>
    private sealed record Democollega(
        string Naam, string Functie, string Onderdeel, string Standplaats, string[] Wetten, string[] Onderwerpen,
        string Deskundigheid, string Hulp, string Mandaat, string[] Dagen, int WekenWeg, bool Meedenken)
    {
        public Netwerkgegevens AlsGegevens(DateOnly vandaag) => new(
            true, Wetten, Onderwerpen, Deskundigheid, Hulp, Mandaat, [.. Dagen.Select(Enum.Parse<Werkdag>)],
            WekenWeg == 0 ? null : vandaag.AddDays(7 * WekenWeg), Meedenken, true);
    }
}
