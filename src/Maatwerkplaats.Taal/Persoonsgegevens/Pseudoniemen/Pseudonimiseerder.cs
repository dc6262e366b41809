using System.Text;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Vervangt vondsten door rollabels, voor dezelfde persoon, plaats of werkgever overal hetzelfde.</summary>
public static class Pseudonimiseerder
{
    /// <summary>Vervangt alle meegegeven vondsten; wie een vermoeden niet wil vervangen, geeft het niet mee.</summary>
    /// <param name="tekst">De tekst waarin gezocht is.</param>
    /// <param name="vondsten">Vondsten in die tekst, op volgorde en zonder overlap.</param>
    public static Pseudonimisering Vervang(string tekst, IReadOnlyList<Vondst> vondsten)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(vondsten);
        var identiteiten = Identiteiten.Bepaal(tekst, vondsten);
        var labels = Labels.Geef(identiteiten);
        var uit = new StringBuilder(tekst.Length);
        var plek = 0;
        for (var i = 0; i < vondsten.Count; i++)
        {
            uit.Append(tekst, plek, vondsten[i].Start - plek).Append(labels[identiteiten[i]]);
            plek = vondsten[i].Einde;
        }

        return new Pseudonimisering(uit.Append(tekst, plek, tekst.Length - plek).ToString(), Sleutel(identiteiten, labels));
    }

    private static List<Pseudoniem> Sleutel(Identiteit[] identiteiten, Dictionary<Identiteit, string> labels) =>
        [.. identiteiten.Distinct().Select(i => new Pseudoniem(labels[i], i.Soort, [.. i.Vormen.Distinct(StringComparer.Ordinal)]))];
}
