using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Postcodes (vier cijfers, twee letters, zonder SA, SD en SS) en postbussen.</summary>
internal sealed class PostcodeDetector : IDetector
{
    private static readonly Regel Postcode = new("adres.postcode", "Vier cijfers en twee letters: een postcode.", Laag.Gecontroleerd);
    private static readonly Regel Postbus = new("adres.postbus", "Een postbus met nummer.", Laag.Patroon);

    private static readonly Sleutelset Afkortingen = Lijst.Sleutels("geen-postcodeletters.txt");

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 1; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers && beeld.Is(i - 1, "postbus") && beeld[i].VolgtOpSpatie)
                vangsten.Add(new(beeld[i - 1].Start, beeld[i].Einde, Soort.Adres, Zekerheid.Zeker, Postbus));
            if (IsPostcode(beeld, i))
                vangsten.Add(new(beeld[i - 1].Start, beeld[i].Einde, Soort.Adres, Zekerheid.Zeker, Postcode));
        }
    }

    private static bool IsPostcode(Tekstbeeld beeld, int i)
    {
        var (cijfers, letters) = (beeld[i - 1], beeld[i]);
        if (cijfers.Lengte != 4 || letters.Lengte != 2 || !cijfers.IsCijfers || beeld.Tekst[cijfers.Start] == '0') return false;
        if (!char.IsAsciiLetter(beeld.Tekst[letters.Start]) || !char.IsAsciiLetter(beeld.Tekst[letters.Start + 1])) return false;
        if (letters.Start - cijfers.Einde > 1 || (letters.Ervoor & ~Scheiding.Spatie) != 0 || beeld.Teken(cijfers.Start - 1) is '.' or ',' or '€' or '-' or '/') return false;
        if (char.IsAsciiDigit(beeld.Teken(letters.Einde))) return false;
        if (beeld.Is(i, "SA") || beeld.Is(i, "SD") || beeld.Is(i, "SS")) return VolgtPlaats(beeld, i);
        return letters.IsAllesHoofd ? !IsAfkorting(beeld, i) : letters.Ervoor == Scheiding.Geen && !letters.IsHoofdletter ? !letters.IsVeelgebruikt : VolgtPlaats(beeld, i) && !letters.IsVeelgebruikt;
    }

    /// <summary>"2021 WW" is een jaar en een wet, tenzij er een plaats op volgt of een straat voor staat.</summary>
    private static bool IsAfkorting(Tekstbeeld beeld, int i) =>
        beeld.Staat(i, Afkortingen) && !VolgtPlaats(beeld, i) && (beeld[i - 1].Ervoor & Scheiding.Komma) == 0;

    private static bool VolgtPlaats(Tekstbeeld beeld, int i) =>
        beeld[i + 1].IsPlaats || (beeld[i].IsAllesHoofd && beeld[i + 1].IsHoofdletter && beeld[i + 1].Ervoor == Scheiding.Spatie);
}
