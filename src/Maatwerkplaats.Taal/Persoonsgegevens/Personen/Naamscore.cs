using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>
/// Weegt hoe waarschijnlijk een reeks woorden een naam is. Lijsten geven punten en sluiten niets uit: een onbekend woord
/// met een hoofdletter midden in een zin blijft over als mogelijke naam.
/// </summary>
internal static class Naamscore
{
    public const int Zeker = 80;
    public const int Waarschijnlijk = 55;
    public const int Mogelijk = 35;

    private static readonly Sleutelset Sterk = Lijst.Sleutels("sterke-voornamen.txt");

    public static int Weeg(Tekstbeeld beeld, Naamreeks reeks)
    {
        var heeftTitel = Naamomgeving.HeeftTitel(beeld, reeks.Begin);
        var punten = Inhoud(beeld, reeks) + (heeftTitel ? 60 : 0);
        if (!heeftTitel && (AllesUitgesloten(beeld, reeks) || Onpersoonlijk.IsOpenbaar(beeld, reeks.Begin))) return 0;
        if (Naamomgeving.StaatNaRol(beeld, reeks.Begin)) punten += 30;
        else if (Naamomgeving.StaatNaVoorzetsel(beeld, reeks.Begin)) punten += 10;
        if (Naamomgeving.VolgtPersoonswerkwoord(beeld, reeks.Einde)) punten += 15;
        if (Naamomgeving.StaatNaPersoonswerkwoord(beeld, reeks.Begin)) punten += 10;
        if (Naamomgeving.VolgtGegeven(beeld, reeks.Einde)) punten += 20;
        if (Naamomgeving.VolgtBezit(beeld, reeks.Slot)) punten += 10;
        if (Naamomgeving.StaatNaLidwoord(beeld, reeks.Begin) && !heeftTitel) punten -= IsEchteVoornaam(beeld, reeks) ? 15 : 40;
        return punten;
    }

    private static int Inhoud(Tekstbeeld beeld, Naamreeks reeks)
    {
        var laatste = reeks.Einde - 1;
        if (reeks.Aantal == 1) return Alleen(beeld, reeks.Begin);
        var eerste = beeld[reeks.Begin];
        var eindwoord = beeld[laatste];
        if (reeks.HeeftVoorletters) return eindwoord.Lengte == 1 && eerste.Lengte > 1 && !eerste.IsNaam && !reeks.IsAchterstevoren ? 45 : 85;
        if (beeld[laatste].IsHoofdletter && Onpersoonlijk.Is(beeld, laatste) && !IsVoornaam(beeld, reeks.Begin)) return 0;
        if (IsVoornaam(beeld, reeks.Begin) && (!eerste.IsGewoon || beeld.Staat(reeks.Begin, Sterk) || eindwoord.IsNaam || reeks.HeeftTussenvoegsel)) return 85;
        if (Voorletter.Aaneen(beeld, reeks.Begin) && !Onpersoonlijk.Is(beeld, reeks.Begin)) return eindwoord.IsNaam || reeks.HeeftTussenvoegsel ? 80 : 40;
        if (reeks.HeeftTussenvoegsel) return Achternaam(beeld, reeks);
        if ((eerste.Kennis & Kennis.Naamlijst) != 0 && (eindwoord.Kennis & Kennis.Naamlijst) != 0) return eerste.IsGewoon && eindwoord.IsGewoon ? 50 : 75;
        var onbekend = (IsOnbekend(beeld, reeks.Begin) ? 1 : 0) + (IsOnbekend(beeld, laatste) ? 1 : 0);
        var namen = (eerste.IsNaam ? 1 : 0) + (eindwoord.IsNaam ? 1 : 0);
        var alleen = reeks.Aantal <= 3 && Naamomgeving.StaatAlleenOpRegel(beeld, reeks) ? 25 : 0;
        return 32 + (onbekend * 12) + (namen * 15) + alleen - (eerste.IsZinsbegin ? 10 : 0);
    }

    /// <summary>"Van 't Hof", "De Vries", "Pietje van den Unbekannt".</summary>
    private static int Achternaam(Tekstbeeld beeld, Naamreeks reeks)
    {
        var eindwoord = beeld[reeks.Einde - 1];
        if (!Tussenvoegsel.Is(beeld, reeks.Begin)) return eindwoord.IsNaam || beeld[reeks.Begin].IsNaam || (IsOnbekend(beeld, reeks.Begin) && eindwoord.IsPlaats) ? 75 : IsOnbekend(beeld, reeks.Einde - 1) || IsOnbekend(beeld, reeks.Begin) ? 58 : 35;
        if (Onpersoonlijk.Is(beeld, reeks.Einde - 1)) return 0;
        var isEcht = eindwoord.IsNaam && !beeld.Is(reeks.Begin, "het");
        return (isEcht ? 55 : IsOnbekend(beeld, reeks.Einde - 1) ? 40 : 15) - (beeld[reeks.Begin].IsZinsbegin ? 10 : 0) - (eindwoord.IsPlaats ? 20 : 0);
    }

    private static int Alleen(Tekstbeeld beeld, int i)
    {
        var woord = beeld[i];
        var isBegin = woord.IsZinsbegin;
        if (woord.Lengte == 1) return Voorletter.MetPunt(beeld, i) ? Letter(beeld, i) : 0;
        if (beeld.Staat(i, Sterk)) return isBegin ? 55 : 65;
        if (woord.IsVeelgebruikt) return isBegin || Tussenvoegsel.Is(beeld, i) ? 0 : woord.IsVoornaam ? 50 : 5;
        if (woord.IsVoornaam) return woord.IsGewoon ? (isBegin ? 30 : 45) : woord.IsPlaats ? 45 : isBegin ? 62 : 70;
        if (woord.IsNaam) return woord.IsGewoon ? (isBegin ? 10 : 30) : woord.IsPlaats ? 30 : isBegin ? 50 : 60;
        if (woord.IsGewoon) return isBegin ? 0 : 10;
        if (DelenZijnNamen(beeld, i)) return 65;
        if (woord.IsAllesHoofd) return 5;
        if (woord.Kennis != Kennis.Geen) return isBegin ? 0 : 15;
        return Naamlexicon.Standaard.IsSamenstelling(beeld.Letters(i)) ? 0 : isBegin ? 25 : 38;
    }

    /// <summary>"Y. heeft drie kinderen" en "F. - postcovid": een enkele voorletter in plaats van een naam.</summary>
    private static int Letter(Tekstbeeld beeld, int i)
    {
        if (beeld[i + 1].Ervoor == (Scheiding.Punt | Scheiding.Spatie) && Naamomgeving.IsPersoonswerkwoord(beeld, i + 1)) return 65;
        return i == 0 && beeld.Tussen(i + 1).ContainsAny("-–") ? 40 : 10;
    }

    /// <summary>"onze Miranda": een voornaam die niets anders betekent, ook na een lidwoord of bezittelijk woord.</summary>
    private static bool IsEchteVoornaam(Tekstbeeld beeld, Naamreeks reeks) =>
        reeks.Aantal == 1 && beeld[reeks.Begin].IsVoornaam && !beeld[reeks.Begin].IsGewoon && !beeld[reeks.Begin].IsPlaats;

    private static bool IsVoornaam(Tekstbeeld beeld, int i) => beeld[i].IsVoornaam && (!beeld[i].IsVeelgebruikt || beeld.Staat(i, Sterk));

    private static bool IsOnbekend(Tekstbeeld beeld, int i) =>
        beeld[i].Kennis == Kennis.Geen && !beeld[i].IsAllesHoofd && !Naamlexicon.Standaard.IsSamenstelling(beeld.Letters(i));

    /// <summary>"Hoekstra-Postma", "Erik-Jan": elk deel is een naam.</summary>
    private static bool DelenZijnNamen(Tekstbeeld beeld, int i)
    {
        if ((beeld[i].Vorm & Vorm.Samengesteld) == 0) return false;
        var namen = 0;
        foreach (var deel in beeld.Letters(i).ToString().Split('-'))
        {
            if (deel.Length == 0 || !char.IsUpper(deel[0])) return false;
            if ((Naamlexicon.Standaard.Zoek(deel) & Kennis.Naamlijst) != 0) namen++;
        }

        return namen > 0;
    }

    private static bool AllesUitgesloten(Tekstbeeld beeld, Naamreeks reeks)
    {
        for (var j = reeks.Begin; j < reeks.Einde; j++)
            if (beeld[j].IsHoofdletter && !Onpersoonlijk.Is(beeld, j) && !(beeld[j].IsVeelgebruikt && !beeld[j].IsNaam) && !(beeld[j].IsAllesHoofd && beeld[j].Lengte <= 4 && !beeld[j].IsNaam && !reeks.HeeftVoorletters))
                return false;
        return true;
    }
}
