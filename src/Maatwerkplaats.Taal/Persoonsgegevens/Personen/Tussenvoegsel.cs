using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Woordjes tussen voor- en achternaam: van, de, der, el, al, da, von, 't.</summary>
internal static class Tussenvoegsel
{
    private static readonly Sleutelset Woordjes = Lijst.Sleutels("tussenvoegsels.txt");

    private static readonly Sleutelset Voorzetsels = Lijst.Sleutels("tussenvoegsels-voorzetsel.txt");
    private static readonly Sleutelset Lidwoorden = Lijst.Sleutels("tussenvoegsels-lidwoord.txt");

    /// <summary>Een tussenvoegsel dat in een zin meestal een gewoon voorzetsel is.</summary>
    public static bool IsVoorzetsel(Tekstbeeld beeld, int i) => beeld.Staat(i, Voorzetsels);

    public static bool IsLidwoord(Tekstbeeld beeld, int i) => beeld.Staat(i, Lidwoorden);

    public static bool Is(Tekstbeeld beeld, int i) => beeld.Staat(i, Woordjes);
}
