namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>De letter van een kolom zoals een rekenblad die toont.</summary>
internal static class Kolomletter
{
    /// <param name="plek">Plaats van de kolom, vanaf 0.</param>
    public static string Van(int plek)
    {
        var letters = "";
        for (var rest = plek; rest >= 0; rest = (rest / 26) - 1)
        {
            letters = (char)('A' + (rest % 26)) + letters;
        }

        return letters;
    }

    /// <summary>Een plek met letter en kop, bijvoorbeeld "kolom C (Status)".</summary>
    public static string Plek(int plek, string kop) => $"kolom {Van(plek)} ({kop})";
}
