using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Leest op één plek een datum, in cijfers of met de naam van de maand.</summary>
internal static class Datumlezer
{
    public static Datum Lees(Tekstbeeld beeld, int i)
    {
        var datum = LeesCijfers(beeld, i);
        return datum.IsGevonden ? datum : LeesMetMaandnaam(beeld, i);
    }

    /// <summary>Dag-maand-jaar, jaar-maand-dag of dag-maand, met een streepje, punt of schuine streep.</summary>
    public static Datum LeesCijfers(Tekstbeeld beeld, int i)
    {
        if (!IsScheider(beeld, i + 1, out var teken)) return Datum.Geen;
        var (a, b) = (beeld.Getal(i), beeld.Getal(i + 1));
        var heeftDerde = IsScheider(beeld, i + 2, out var tweede) && tweede == teken;
        if (heeftDerde && beeld[i].Lengte == 4) return Maak(beeld[i + 2].Einde, beeld.Getal(i + 2), b, a);
        if (beeld[i].Lengte > 2 || beeld[i + 1].Lengte > 2) return Datum.Geen;
        if (heeftDerde && beeld[i + 2].Lengte is 2 or 4) return Maak(beeld[i + 2].Einde, a, b, Jaartal.Heel(beeld.Getal(i + 2), beeld[i + 2].Lengte));
        return !heeftDerde && teken is '-' or '/' ? Maak(beeld[i + 1].Einde, a, b, 0) : Datum.Geen;
    }

    private static Datum LeesMetMaandnaam(Tekstbeeld beeld, int i)
    {
        var dag = beeld[i].IsCijfers ? beeld.Getal(i) : Telwoord.Waarde(beeld, i);
        if (dag is < 1 or > 31) return Datum.Geen;
        var j = i + 1;
        if (beeld[i].IsCijfers && beeld[j].Ervoor == Scheiding.Geen && (beeld.Is(j, "e") || beeld.Is(j, "de") || beeld.Is(j, "ste"))) j++;
        if (beeld.Is(j, "van")) j++;
        var maand = Maand.Nummer(beeld, j);
        if (maand == 0 || (beeld[j].Ervoor & ~(Scheiding.Spatie | Scheiding.Anders | Scheiding.Punt)) != 0) return Datum.Geen;
        var (jaar, einde) = Jaartal.Lees(beeld, j + 1);
        return Maak(jaar > 0 ? einde : beeld[j].Einde, dag, maand, jaar);
    }

    private static bool IsScheider(Tekstbeeld beeld, int i, out char teken)
    {
        teken = '\0';
        if (!beeld[i].IsCijfers || !beeld[i - 1].IsCijfers) return false;
        var tussen = beeld.Tussen(i).Trim(' ');
        if (tussen.Length == 1 && beeld.Tussen(i).Length <= 3) teken = tussen[0];
        else if (tussen is "-'" or "-’" or "/'" or ".'") teken = tussen[0];
        return teken is '-' or '/' or '.' && (beeld.Tussen(i).Length != 2 || tussen.Length == 2);
    }

    private static Datum Maak(int einde, int dag, int maand, int jaar)
    {
        var datum = new Datum(einde, dag, maand, jaar);
        return datum.IsGeldig && jaar >= 0 ? datum : Datum.Geen;
    }
}
