using System.Reflection;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

/// <summary>Leest de woordenlijsten die in de bibliotheek zijn opgenomen.</summary>
internal static class Lijst
{
    /// <summary>De regels zonder lege regels en toelichting.</summary>
    public static IEnumerable<string> Regels(string naam)
    {
        using var lezer = new StreamReader(Open(naam));
        while (lezer.ReadLine() is { } regel)
            if (regel.Length > 0 && regel[0] != '#')
                yield return regel;
    }

    /// <summary>De woorden van een lijst, gescheiden door wit.</summary>
    public static IEnumerable<string> Woorden(string naam) =>
        Regels(naam).SelectMany(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>De sleutels van de woorden van een of meer lijsten.</summary>
    public static Sleutelset Sleutels(params string[] namen) => new(namen.SelectMany(Woorden).Select(w => Naamsleutel.Van(w)));

    public static byte[] LeesBytes(string naam)
    {
        using var stroom = Open(naam);
        var bytes = new byte[stroom.Length];
        stroom.ReadExactly(bytes);
        return bytes;
    }

    private static Stream Open(string naam) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("Persoonsgegevens/" + naam)
        ?? throw new InvalidOperationException($"De lijst {naam} is niet in de bibliotheek opgenomen.");
}
