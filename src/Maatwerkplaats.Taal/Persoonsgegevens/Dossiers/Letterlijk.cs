using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;

/// <summary>Zoekt waarden uit het dossier letterlijk terug, zonder op hoofdletters te letten.</summary>
internal static class Letterlijk
{
    private const int KortsteWaarde = 4;
    private const int MeesteWaarden = 50;

    private static readonly Regel Waarde = new("dossier.waarde", "Staat zo in het dossier.", Laag.Dossier);

    public static void Zoek(Tekstbeeld beeld, IReadOnlyList<(Soort Soort, string Waarde)> waarden, List<Vangst> vangsten)
    {
        foreach (var (soort, waarde) in waarden.Take(MeesteWaarden))
        {
            if (waarde.Length < KortsteWaarde) continue;
            for (var plek = Volgende(beeld.Tekst, waarde, 0); plek >= 0; plek = Volgende(beeld.Tekst, waarde, plek + waarde.Length))
                if (IsHeel(beeld, plek, plek + waarde.Length))
                    vangsten.Add(new(plek, plek + waarde.Length, soort, Zekerheid.Zeker, Waarde));
        }
    }

    private static int Volgende(string tekst, string waarde, int vanaf) =>
        vanaf >= tekst.Length ? -1 : tekst.IndexOf(waarde, vanaf, StringComparison.OrdinalIgnoreCase);

    private static bool IsHeel(Tekstbeeld beeld, int start, int einde) =>
        !char.IsLetterOrDigit(beeld.Teken(start - 1)) && !char.IsLetterOrDigit(beeld.Teken(einde));
}
