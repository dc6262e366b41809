using System.Globalization;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.TestCommon;

/// <summary>Het verzonnen registratiebestand van de pilot: 379 casussen, 250 afgerond, met precies de aantallen van de evaluatie.</summary>
public static partial class Pilotregister
{
    /// <summary>Legt alle casussen van het bestand vast, zoals ze na inlezen in de database staan.</summary>
    public static async Task Leg(IDbContextFactory<MaatwerkDb> databases)
    {
        await using var db = await databases.Open("uwv");
        var lijsten = await Lijsten.Lees(db);
        var handeling = new Handeling(Guid.CreateVersion7(), new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc), new(null, "Proef", "proef", "werkbedrijf"));
        var nummer = 0;
        foreach (var velden in Regels())
        {
            var registratie = AlsRegistratie(velden, lijsten);
            var plaats = registratie.Werkplaatsen is [var eerste, ..] ? eerste : "landelijk";
            var casus = Casus.LeesIn(Casusnummer.Maak(2021, 9000 + ++nummer), plaats, new(2027, 1, 4), new(velden[0], "pilot.csv", registratie), handeling).Staat;
            var rij = new CasusRij { Id = casus.Id, Organisatie = "uwv", Nummer = casus.Nummer };
            CasusProjectie.WerkBij(rij, casus, handeling.Tijdstip, null);
            db.Add(rij);
        }

        await db.SaveChangesAsync();
    }

    private static IEnumerable<string[]> Regels()
    {
        using var stroom = typeof(Pilotregister).Assembly.GetManifestResourceStream("registratiebestand-pilot.csv")!;
        using var lezer = new StreamReader(stroom);
        lezer.ReadLine();
        while (lezer.ReadLine() is { } regel)
        {
            yield return [.. Cel().Matches(regel).Select(c => c.Groups[1].Success ? c.Groups[1].Value.Replace("\"\"", "\"") : c.Groups[2].Value)];
        }
    }

    private static Registratie AlsRegistratie(string[] v, Lijsten lijsten)
    {
        string Code(Lijst lijst, string label) => lijsten.Waarden.FirstOrDefault(w => w.Lijst == lijst && w.Label.StartsWith(label, StringComparison.OrdinalIgnoreCase))?.Code
            ?? (lijst == Lijst.Onderdeel && label.StartsWith("overig", StringComparison.OrdinalIgnoreCase) ? "overig-extern" : label);
        string[] Delen(string tekst) => tekst.Split("; ", StringSplitOptions.RemoveEmptyEntries);
        return new()
        {
            NaamCasus = v[1],
            Ingebracht = Dag(v[2]),
            Afgehandeld = Dag(v[3]),
            Fase = v[4] == "afgehandeld" ? Fase.Afgerond : Fase.InBehandeling,
            InbrengerOnderdeel = Tekst(Code(Lijst.Onderdeel, v[5])) is { } onderdeel && v[5].Length > 0 ? onderdeel : null,
            InbrengerFunctie = Tekst(v[6]),
            Werkplaatsen = [.. v[7].Split(" en ", StringSplitOptions.RemoveEmptyEntries).Length is 2 && !lijsten.Werkplaatsen.Any(w => w.Naam == v[7])
                ? v[7].Split(" en ").Select(n => lijsten.Werkplaatsen.Single(w => w.Naam == n).Code)
                : lijsten.Werkplaatsen.Where(w => w.Naam == v[7]).Select(w => w.Code)],
            Wetten = [.. Delen(v[8]).Select(w => w switch { "WIA/WGA" => "WIA", "Overig" => "overig", _ => w })],
            Onderwerpen = Delen(v[9]),
            Probleem = Tekst(v[11]),
            ProbleemNiveaus = Delen(v[12]),
            AndereOrganisatie = v[13] switch { "" => null, "nee" => false, _ => true },
            AndereOrganisaties = v[13] is "" or "nee" ? [] : [v[13] == "re-integratiebureau/opleider" ? "reintegratiebureau" : Code(Lijst.Onderdeel, v[13])],
            Werkwijze = v[14] switch
            {
                "contact met collega('s)" => Werkwijze.CollegaContact,
                "één maatwerksessie" => Werkwijze.Maatwerksessie,
                "meerdere maatwerksessies" => Werkwijze.MeerdereMaatwerksessies,
                "vervolgactie inbrenger buiten Maatwerkplaats" => Werkwijze.ActieInbrenger,
                "contact met professional buiten UWV" => Werkwijze.ExternContact,
                "vervolgactie cliënt" => Werkwijze.ActieClient,
                _ => null,
            },
            Juridisch = Tekst(v[15]),
            Economisch = Tekst(v[16]),
            Maatschappelijk = Tekst(v[17]),
            Uitkomst = v[18] switch { "geheel of deels opgelost" => ClientUitkomst.GeheelOfDeels, "niet opgelost" => ClientUitkomst.Niet, _ => null },
            OplossingNiveaus = Delen(v[19]),
        };
    }

    private static DateOnly? Dag(string tekst) => tekst.Length == 0 ? null : DateOnly.ParseExact(tekst, "dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string? Tekst(string tekst) => tekst.Length == 0 ? null : tekst;

    [GeneratedRegex("(?:^|;)(?:\"((?:[^\"]|\"\")*)\"|([^;]*))")]
    private static partial Regex Cel();
}
