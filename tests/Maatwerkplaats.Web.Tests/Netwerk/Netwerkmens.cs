using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Netwerk;

/// <summary>Een eigen collega voor één test, die ook kan inloggen: andere tests zien die niet veranderen.</summary>
internal sealed class Netwerkmens
{
    private readonly Testsite _site;

    private Netwerkmens(Testsite site, Persoon persoon) => (_site, Persoon) = (site, persoon);

    public Persoon Persoon { get; }

    public Guid Id => Persoon.Id;

    public string Naam => Persoon.Naam;

    /// <param name="gegevens">Wat er op het kaartje staat; leeg voor wie er niet op staat.</param>
    public static async Task<Netwerkmens> Nieuw(
        Testsite site, Netwerkgegevens? gegevens = null, string functie = "medewerker", string onderdeel = "facilitair", string plaats = "Assen")
    {
        var id = Guid.NewGuid();
        var sleutel = id.ToString("N")[..12];
        var persoon = new Persoon
        {
            Id = id,
            Organisatie = "uwv",
            Naam = $"Test {Letters(sleutel)}",
            Functie = functie,
            Onderdeel = onderdeel,
            Standplaats = plaats,
            Email = $"{sleutel}@voorbeeld.nl",
            Aanmeldkenmerk = "demo:" + sleutel,
        };
        await using (var db = await site.Databases.Open("uwv"))
        {
            db.Add(persoon);
            await db.SaveChangesAsync();
        }

        var mens = new Netwerkmens(site, persoon);
        if (gegevens is not null)
        {
            await site.Dienst<Netwerkdienst>().Bewaar(Gebruiker.Van(persoon), gegevens with { Vindbaar = true }, new(Guid.NewGuid()));
        }

        return mens;
    }

    public Task<Bezoeker> LogIn() => _site.Als(Persoon.Aanmeldkenmerk!["demo:".Length..]);

    /// <summary>Een woord dat alleen bij deze collega hoort, om op te zoeken.</summary>
    public static string EigenWoord() => "x" + Letters(Guid.NewGuid().ToString("N")[..10]);

    private static string Letters(string cijfers) => string.Concat(cijfers.Select(t => char.IsDigit(t) ? (char)('g' + (t - '0')) : t));
}
