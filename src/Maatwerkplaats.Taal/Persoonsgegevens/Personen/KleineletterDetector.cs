using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Namen zonder hoofdletter: na titel of rol ("klt koos verschuren"), of een voornaam met een achternaam.</summary>
internal sealed class KleineletterDetector : IDetector
{
    private const int MeesteWoorden = 5;

    private static readonly Regel NaTitel = new("persoon.klein-na-titel", "Een naam met kleine letters na een aanspreekvorm of rol.", Laag.Patroon);
    private static readonly Regel Voornaam = new("persoon.klein-voornaam", "Een voornaam met een kleine letter.", Laag.Lijst);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers || beeld[i].IsHoofdletter) continue;
            var isTitel = NaTitelOfRol(beeld, i, Rolwoorden.IsTitelVoorKleineLetter);
            var isRol = NaTitelOfRol(beeld, i, Rolwoorden.IsRolVoorKleineLetter);
            var einde = isTitel || isRol ? Einde(beeld, i, isTitel) : i;
            if (einde > i)
            {
                vangsten.Add(new(beeld[i].Start, beeld[einde - 1].Einde, Soort.Persoon, Zekerheid.Waarschijnlijk, NaTitel, Naamomgeving.Rol(beeld, i)));
                i = einde - 1;
            }
            else if (IsVoornaam(beeld, i))
            {
                i = VoegVoornaamToe(beeld, i, vangsten);
            }
        }
    }

    private static bool NaTitelOfRol(Tekstbeeld beeld, int i, Func<Tekstbeeld, int, bool> is1) =>
        i > 0 && beeld.Tussen(i).Length <= 2 && (beeld[i].Ervoor & (Scheiding.Komma | Scheiding.Regeleinde | Scheiding.HaakSluit | Scheiding.Anders)) == 0
        && !beeld.Tussen(i).Contains('!') && !beeld.Tussen(i).Contains('?') && is1(beeld, i - 1);

    /// <summary>De plek na de naam die hier begint, of dezelfde plek als het geen naam is.</summary>
    private static int Einde(Tekstbeeld beeld, int i, bool isTitel)
    {
        var j = i;
        while (j < i + 3 && Tussenvoegsel.Is(beeld, j) && isTitel) j++;
        var heeftTussenvoegsel = j > i;
        if (!IsNaamdeel(beeld, j, isTitel, heeftTussenvoegsel)) return i;
        for (j++; j < i + MeesteWoorden && beeld[j].VolgtOpSpatie; j++)
        {
            if (Tussenvoegsel.Is(beeld, j) && (!Tussenvoegsel.IsVoorzetsel(beeld, j) || Tussenvoegsel.IsLidwoord(beeld, j + 1)) && VolgtAchternaam(beeld, j)) continue;
            if (Tussenvoegsel.Is(beeld, j - 1) ? beeld[j].IsVeelgebruikt : !IsAchternaam(beeld, j) && !IsSlotnaam(beeld, j)) break;
        }

        while (j > i + 1 && Tussenvoegsel.Is(beeld, j - 1)) j--;
        return j;
    }

    private static bool VolgtAchternaam(Tekstbeeld beeld, int j)
    {
        while (Tussenvoegsel.Is(beeld, j)) j++;
        return beeld[j].VolgtOpSpatie && !beeld[j].IsVeelgebruikt && !beeld[j].IsCijfers && (beeld[j].IsNaam || beeld[j].IsPlaats || !beeld[j].IsGewoon);
    }

    private static bool IsNaamdeel(Tekstbeeld beeld, int j, bool isTitel, bool heeftTussenvoegsel)
    {
        var woord = beeld[j];
        if (woord.IsCijfers || woord.IsVeelgebruikt || woord.Lengte < 2 || Rolwoorden.IsRol(beeld, j) || Rolwoorden.IsTitel(beeld, j) || Onpersoonlijk.Is(beeld, j)) return false;
        if (isTitel && woord.IsGewoon && Naamomgeving.IsPersoonswerkwoord(beeld, j)) return false;
        if (woord.IsNaam && (!woord.IsGewoon || isTitel || (woord.IsVoornaam && IsAchternaam(beeld, j + 1)) || (woord.IsVoornaam && Tussenvoegsel.Is(beeld, j + 1) && VolgtAchternaam(beeld, j + 1)))) return true;
        return (isTitel || heeftTussenvoegsel) && !woord.IsGewoon && woord.Lengte > 2 && !Naamlexicon.Standaard.IsSamenstelling(beeld.Letters(j));
    }

    private static bool IsAchternaam(Tekstbeeld beeld, int j) =>
        beeld[j].VolgtOpSpatie && !beeld[j].IsCijfers && !beeld[j].IsVeelgebruikt && beeld[j].Lengte > 2 && !beeld[j].IsPlaats
        && (beeld[j].IsNaam || (beeld[j].Kennis == Kennis.Geen && !Naamlexicon.Standaard.IsSamenstelling(beeld.Letters(j)))) && (!beeld[j].IsGewoon || beeld[j].IsNaam);

    /// <summary>Een gewoon woord direct achter een voornaam, gevolgd door een leesteken: "klant wiebe hacker.".</summary>
    private static bool IsSlotnaam(Tekstbeeld beeld, int j) =>
        beeld[j - 1].IsVoornaam && !beeld[j - 1].IsGewoon && !beeld[j].IsVeelgebruikt && !beeld[j].IsCijfers && !beeld[j].IsHoofdletter
        && beeld.Teken(beeld[j].Einde) is ',' or '.' or ')' or ';' or '\0' && Rolwoorden.Rol(beeld, j - 2) is not null;

    private static bool IsVoornaam(Tekstbeeld beeld, int i) =>
        beeld[i].IsVoornaam && !beeld[i].IsGewoon && beeld[i].Lengte > 3 && beeld[i].Ervoor != Scheiding.Geen && beeld.Teken(beeld[i].Start - 1) is not ('@' or '.' or '-' or '/' or '_')
        && beeld.Teken(beeld[i].Einde) is not ('@' or '/' or '_') && !Onpersoonlijk.Is(beeld, i);

    private static int VoegVoornaamToe(Tekstbeeld beeld, int i, List<Vangst> vangsten)
    {
        var einde = Einde(beeld, i, false);
        if (einde == i) einde = i + 1;
        var isVast = (einde > i + 1 && beeld[einde - 1].IsNaam) || Naamomgeving.VolgtPersoonswerkwoord(beeld, einde) || Naamomgeving.StaatNaVoorzetsel(beeld, i) || Naamomgeving.StaatNaPersoonswerkwoord(beeld, i);
        vangsten.Add(new(beeld[i].Start, beeld[einde - 1].Einde, Soort.Persoon, isVast ? Zekerheid.Waarschijnlijk : Zekerheid.Mogelijk, Voornaam, Naamomgeving.Rol(beeld, i)));
        return einde - 1;
    }
}
