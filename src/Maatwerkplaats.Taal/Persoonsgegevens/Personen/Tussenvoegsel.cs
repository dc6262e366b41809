using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Woordjes tussen voor- en achternaam: van, de, der, el, al, da, von, 't.</summary>
internal static class Tussenvoegsel
{
    private static readonly HashSet<ulong> Woordjes = Lijst.Sleutels("tussenvoegsels.txt");

    public static bool Is(Tekstbeeld beeld, int i) => beeld.Staat(i, Woordjes);
}
