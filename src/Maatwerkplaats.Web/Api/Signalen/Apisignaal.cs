using System.Globalization;
using Maatwerkplaats.Core.Signalen;

namespace Maatwerkplaats.Web.Api.Signalen;

/// <summary>Een signaal zoals een programma het aanlevert. Codes of schermteksten uit de lijsten van Beheer.</summary>
internal sealed record Apisignaal
{
    public string? Bron { get; init; }

    public string? Kenmerk { get; init; }

    public string? Tekst { get; init; }

    public string? VoorWie { get; init; }

    public string? Gevolg { get; init; }

    public string? Klantreis { get; init; }

    public string? Moment { get; init; }

    /// <summary>Als jjjj-mm-dd.</summary>
    public string? Datum { get; init; }

    public IReadOnlyList<string?>? Wetten { get; init; }

    public string? Onderwerp { get; init; }

    public string? Onderdeel { get; init; }

    public string? Werkplaats { get; init; }

    public string? Plaats { get; init; }

    /// <summary>Keurt het signaal en noemt per veld wat er niet klopt.</summary>
    /// <param name="plek">Wat vóór de naam van het veld komt, zoals <c>[3].</c>.</param>
    public Signaalinhoud Keur(Signaalkeuring keuring, string plek, Dictionary<string, string[]> fouten)
    {
        DateOnly? datum = DateOnly.TryParseExact(Datum, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
        var gekeurd = keuring.Keur(
            new(Tekst)
            {
                Bron = Bron,
                Kenmerk = Kenmerk,
                VoorWie = VoorWie,
                Gevolg = Gevolg,
                Klantreis = Klantreis,
                Moment = Moment,
                Datum = datum,
                Wetten = [.. (Wetten ?? []).Select(w => w ?? "")],
                Onderwerp = Onderwerp,
                Onderdeel = Onderdeel,
                Werkplaats = Werkplaats,
                Plaats = Plaats,
            },
            melder: null);
        var zinnen = gekeurd.Fouten.Select(f => (Veld: f.Veld ?? "", f.Zin)).ToList();
        if (Datum is not null && datum is null)
        {
            zinnen.Add(("Datum", "Schrijf de datum als jjjj-mm-dd."));
        }

        if (string.IsNullOrWhiteSpace(Kenmerk))
        {
            zinnen.Add(("Kenmerk", "Geef het kenmerk van de bron mee: daaraan is te zien dat een signaal al bekend is."));
        }

        lock (fouten)
        {
            foreach (var veld in zinnen.GroupBy(z => z.Veld))
            {
                fouten[plek + Klein(veld.Key)] = [.. veld.Select(z => z.Zin)];
            }
        }

        return gekeurd.Inhoud;
    }

    private static string Klein(string veld) => veld.Length == 0 ? veld : char.ToLowerInvariant(veld[0]) + veld[1..];
}

/// <summary>Wat er met een aangeleverd signaal gebeurde.</summary>
/// <param name="Stand">nieuw of bekend.</param>
/// <param name="Vervangen">Zoveel zekere persoonsgegevens zijn vervangen voordat het werd bewaard.</param>
/// <param name="Twijfels">Zoveel plekken zijn misschien een persoonsgegeven.</param>
internal sealed record Apiresultaat(Guid Id, string Bron, string? Kenmerk, string Stand, int Vervangen, int Twijfels)
{
    public static Apiresultaat Van(Aangenomen aangenomen, Signaalinhoud inhoud) =>
        new(aangenomen.Id, inhoud.Bron, inhoud.Kenmerk, aangenomen.Nieuw ? "nieuw" : "bekend", inhoud.Vervangen, inhoud.Twijfels);
}

/// <summary>Wat er met een stapel gebeurde, in de volgorde van aanleveren.</summary>
internal sealed record Apistapel(int Nieuw, int Bekend, IReadOnlyList<Apiresultaat> Resultaten);
