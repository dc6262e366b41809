using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>
/// Haalt persoonsgegevens uit een signaal voordat het wordt bewaard. Wat zeker is, wordt een rollabel als [klant] of [bsn]; wat
/// misschien een persoonsgegeven is, blijft staan en wordt geteld. Een plaats, dag, leeftijd of werkgever blijft: daaraan is te
/// zien waar en wanneer iets speelt.
/// </summary>
public static class Signaalschoning
{
    private static readonly HashSet<Soort> TeVervangen =
        [Soort.Persoon, Soort.Bsn, Soort.Geboortedatum, Soort.Adres, Soort.Telefoon, Soort.Email, Soort.Iban, Soort.Dossiernummer];

    /// <param name="tekst">De tekst zoals hij binnenkwam; leeg mag.</param>
    public static Geschoond Maak(string? tekst)
    {
        var schoon = tekst?.Trim() ?? "";
        if (schoon.Length == 0)
        {
            return new("", 0, 0);
        }

        var vondsten = Herkenner.Zoek(schoon).Where(v => TeVervangen.Contains(v.Soort)).ToArray();
        var zeker = vondsten.Where(v => v.Zekerheid == Zekerheid.Zeker).ToArray();
        return new(zeker.Length == 0 ? schoon : Pseudonimiseerder.Vervang(schoon, zeker).Resultaat, zeker.Length, vondsten.Length - zeker.Length);
    }
}

/// <summary>Een tekst na het schonen.</summary>
/// <param name="Vervangen">Zoveel zekere persoonsgegevens zijn vervangen.</param>
/// <param name="Twijfels">Zoveel plekken zijn misschien een persoonsgegeven.</param>
public sealed record Geschoond(string Tekst, int Vervangen, int Twijfels);
