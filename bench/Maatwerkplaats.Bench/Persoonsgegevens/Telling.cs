using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Bench.Persoonsgegevens;

/// <summary>Telt per soort hoeveel merken helemaal, deels of niet gedekt zijn, en hoeveel vondsten op een merk vallen.</summary>
internal sealed class Telling
{
    private readonly SortedDictionary<string, int[]> perSoort = new(StringComparer.Ordinal);
    private readonly Dictionary<Zekerheid, int[]> perZekerheid = [];
    private readonly SortedDictionary<string, int[]> perRegel = new(StringComparer.Ordinal);

    public List<string> Gemist { get; } = [];

    public List<string> Onterecht { get; } = [];

    public void Voeg(Goudtekst goud, IReadOnlyList<Vondst> vondsten)
    {
        foreach (var merk in goud.Merken) TelMerk(goud, merk, vondsten);
        foreach (var vondst in vondsten) TelVondst(goud, vondst);
    }

    public void Druk(string titel)
    {
        Console.WriteLine($"\n{titel}");
        Console.WriteLine($"{"soort",-15}{"n",6}{"volledig",10}{"deels+",9}{"soort ok",10}");
        foreach (var (soort, t) in perSoort)
            Console.WriteLine($"{soort,-15}{t[0],6}{(double)t[1] / t[0],10:F3}{(double)t[2] / t[0],9:F3}{(double)t[3] / t[0],10:F3}");
        foreach (var (z, t) in perZekerheid.OrderByDescending(p => p.Key))
            Console.WriteLine($"precisie {z,-15}{t[1],6}/{t[0],-6}{(double)t[1] / t[0],7:F3}");
        var getoond = perZekerheid.Where(p => p.Key != Zekerheid.Mogelijk).ToList();
        Console.WriteLine($"precisie zeker+waarschijnlijk {(double)getoond.Sum(p => p.Value[1]) / getoond.Sum(p => p.Value[0]):F3}");
    }

    public void DrukRegels()
    {
        foreach (var (regel, t) in perRegel) Console.WriteLine($"  {regel,-30}{t[1],6}/{t[0],-6}{(double)t[1] / t[0],7:F3}");
    }

    private void TelMerk(Goudtekst goud, Goudmerk merk, IReadOnlyList<Vondst> vondsten)
    {
        var geraakt = vondsten.Where(v => v.Start < merk.Einde && v.Einde > merk.Start).ToList();
        var isVolledig = Enumerable.Range(merk.Start, merk.Einde - merk.Start)
            .All(p => !char.IsLetterOrDigit(goud.Tekst[p]) || geraakt.Exists(v => v.Start <= p && p < v.Einde));
        var isLeeftijd = merk.Soort == "LEEFTIJD" && geraakt.Count > 0;
        Tel(perSoort, merk.Soort, isVolledig || isLeeftijd, geraakt.Count > 0, geraakt.Exists(v => v.Soort.Code() == merk.Soort));
        if (!isVolledig && !isLeeftijd) Gemist.Add($"{goud.Id} {merk.Soort,-13} {Fragment.Van(goud.Tekst, merk.Start, merk.Einde)}   <= {string.Join(" ", geraakt.Select(v => v.Tekst(goud.Tekst)))}");
    }

    private void TelVondst(Goudtekst goud, Vondst vondst)
    {
        var isRaak = goud.Merken.Any(m => vondst.Start < m.Einde && vondst.Einde > m.Start);
        if (!perZekerheid.TryGetValue(vondst.Zekerheid, out var t)) perZekerheid[vondst.Zekerheid] = t = new int[2];
        t[0]++;
        if (isRaak) t[1]++;
        Tel(perRegel, vondst.Zekerheid.ToString()[0] + " " + vondst.Regel, isRaak, false, false);
        if (!isRaak) Onterecht.Add($"{goud.Id} {vondst.Zekerheid,-14} {vondst.Regel,-24} {Fragment.Van(goud.Tekst, vondst.Start, vondst.Einde)}");
    }

    private static void Tel(SortedDictionary<string, int[]> tellingen, string sleutel, params bool[] waarden)
    {
        if (!tellingen.TryGetValue(sleutel, out var t)) tellingen[sleutel] = t = new int[4];
        t[0]++;
        for (var i = 0; i < waarden.Length; i++)
            if (waarden[i])
                t[i + 1]++;
    }
}
