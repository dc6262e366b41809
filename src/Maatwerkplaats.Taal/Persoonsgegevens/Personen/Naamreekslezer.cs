using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Leest vanaf een woord met hoofdletter of tussenvoegsel hoe ver een naam kan doorlopen.</summary>
internal static class Naamreekslezer
{
    private const int MeesteWoorden = 9;

    public static Naamreeks Lees(Tekstbeeld beeld, int begin)
    {
        var (einde, slot) = (begin + 1, Slot(beeld, begin));
        var heeftVoorletters = Voorletter.MetPunt(beeld, begin);
        var heeftTussenvoegsel = Tussenvoegsel.Is(beeld, begin);
        var tussenvoegsels = 0;
        for (var j = begin + 1; j < beeld.Aantal && j - begin < MeesteWoorden; j++)
        {
            if (!IsVerbonden(beeld, j) || (tussenvoegsels > 0 && beeld[j].IsHoofdletter && Werkgevers.Branchewoord.IsHeel(beeld, j))) break;
            if (beeld[j].IsHoofdletter && !IsNieuweZin(beeld, j))
            {
                heeftTussenvoegsel |= tussenvoegsels > 0;
                heeftVoorletters |= Voorletter.MetPunt(beeld, j);
                (einde, slot, tussenvoegsels) = (j + 1, Slot(beeld, j), 0);
            }
            else if (!MagErin(beeld, begin, j) || tussenvoegsels++ > 3)
            {
                break;
            }
        }

        return new Naamreeks(begin, einde, slot, heeftVoorletters, heeftTussenvoegsel);
    }

    /// <summary>Een voorzetsel hoort alleen bij een naam met een lidwoord erachter: "uit den Boogaard", niet "uit Yerseke".</summary>
    private static bool MagErin(Tekstbeeld beeld, int begin, int j)
    {
        if (!Tussenvoegsel.Is(beeld, j)) return false;
        if (!Tussenvoegsel.IsVoorzetsel(beeld, j)) return true;
        if (Tussenvoegsel.IsLidwoord(beeld, j + 1)) return true;
        return beeld.Is(j, "te") && j == begin + 1 && !beeld[j + 1].IsPlaats;
    }

    private static int Slot(Tekstbeeld beeld, int i) => Voorletter.MetPunt(beeld, i) ? beeld[i].Einde + 1 : beeld[i].Einde;

    private static bool IsNieuweZin(Tekstbeeld beeld, int j) => beeld[j].IsZinsbegin;

    /// <summary>Alleen een spatie, of de punt van een voorletter of afgekort tussenvoegsel ertussen.</summary>
    private static bool IsVerbonden(Tekstbeeld beeld, int j)
    {
        var ervoor = beeld[j].Ervoor;
        if (ervoor == Scheiding.Spatie) return true;
        if (beeld.Tussen(j) is " '" or " ’" or "'" or "’" && Tussenvoegsel.Is(beeld, j)) return true;
        if ((ervoor & ~(Scheiding.Spatie | Scheiding.Punt)) != 0 || beeld.Tussen(j).Length > 2) return false;
        return Voorletter.MetPunt(beeld, j - 1) || (Tussenvoegsel.Is(beeld, j - 1) && beeld[j - 1].Lengte == 1);
    }
}
