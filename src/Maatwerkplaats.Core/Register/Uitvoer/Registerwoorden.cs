using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>De woorden van het registratiebestand voor vaste keuzes, zodat een oud en een nieuw bestand bij elkaar passen.</summary>
internal static class Registerwoorden
{
    /// <summary>Gewone woorden achter elkaar. Heeft een woord zelf een komma, dan scheidt alleen de puntkomma, en staat er altijd een.</summary>
    public static string Opsomming(IReadOnlyList<string> woorden) => !woorden.Any(w => w.Contains(',', StringComparison.Ordinal)) ? string.Join(", ", woorden)
        : woorden is [var een] ? een + ";"
        : string.Join("; ", woorden);

    public static string Status(Fase fase) => fase switch
    {
        Fase.InBehandeling => "in behandeling",
        Fase.Afgerond => "afgehandeld",
        _ => fase.ToString().ToLowerInvariant(),
    };

    public static string Procesgang(Werkwijze werkwijze) => werkwijze switch
    {
        Werkwijze.CollegaContact => "contact met collega('s)",
        Werkwijze.Maatwerksessie => "één maatwerksessie",
        Werkwijze.MeerdereMaatwerksessies => "meerdere maatwerksessies",
        Werkwijze.ActieInbrenger => "vervolgactie inbrenger buiten Maatwerkplaats",
        Werkwijze.ExternContact => "contact met professional buiten UWV",
        Werkwijze.ActieClient => "vervolgactie cliënt",
        _ => "onbekend",
    };

    public static string Uitkomst(ClientUitkomst uitkomst) => uitkomst switch
    {
        ClientUitkomst.Opgelost => "opgelost",
        ClientUitkomst.Deels => "deels opgelost",
        ClientUitkomst.Niet => "niet opgelost",
        ClientUitkomst.GeheelOfDeels => "geheel of deels opgelost",
        _ => "onbekend",
    };
}
