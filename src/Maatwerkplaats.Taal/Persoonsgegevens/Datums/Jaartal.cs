using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Leest een jaartal achter een dag en maand.</summary>
internal static class Jaartal
{
    private const int Eeuwgrens = 35;

    /// <summary>Het jaar en het teken erna; nul als er geen jaar staat.</summary>
    public static (int Jaar, int Einde) Lees(Tekstbeeld beeld, int i)
    {
        if (!beeld[i].IsCijfers) return (0, 0);
        var tussen = beeld.Tussen(i).TrimStart(" ./-,");
        var apostrof = tussen is "'" or "’" or "‘" or "`";
        if (tussen.Length > 0 && !apostrof) return (0, 0);
        if (beeld[i].Lengte != 4 && !(beeld[i].Lengte == 2 && (apostrof || (beeld[i].Ervoor & Scheiding.Komma) == 0))) return (0, 0);
        var jaar = Heel(beeld.Getal(i), beeld[i].Lengte);
        return jaar is >= 1880 and <= 2100 ? (jaar, beeld[i].Einde) : (0, 0);
    }

    /// <summary>Vult een jaar van twee cijfers aan tot vier; -1 als het geen jaar kan zijn.</summary>
    public static int Heel(int jaar, int cijfers) => cijfers switch
    {
        2 => jaar <= Eeuwgrens ? 2000 + jaar : 1900 + jaar,
        4 when jaar is >= 1880 and <= 2100 => jaar,
        _ => -1,
    };
}
