namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>De personen die al genoemd zijn, terug te vinden op elk deel van hun naam.</summary>
internal sealed class Persoonsregister
{
    private readonly Dictionary<string, List<Identiteit>> perNaam = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Identiteit> perVorm = new(StringComparer.Ordinal);
    private readonly List<Identiteit> alle = [];

    /// <summary>De persoon bij deze vermelding; een nieuwe als niemand past.</summary>
    public Identiteit Zoek(string vorm)
    {
        if (perVorm.TryGetValue(vorm, out var bekend)) return bekend;
        var delen = Naamdelen.Van(vorm);
        var persoon = Bekende(delen) ?? new Identiteit(Soort.Persoon);
        if (persoon.Namen.Count == 0 && persoon.Voorletters.Length == 0) alle.Add(persoon);
        foreach (var naam in delen.Woorden) Onthoud(naam, persoon);
        persoon.Voeg(vorm, null, delen);
        persoon.Vormen.Clear();
        return perVorm[vorm] = persoon;
    }

    private Identiteit? Bekende(Naamdelen delen)
    {
        if (delen.Woorden.Count == 0) return alle.Find(p => p.Voorletters.StartsWith(delen.Voorletters, StringComparison.Ordinal));
        foreach (var kandidaat in Kandidaten(delen.Woorden[^1]).Concat(Kandidaten(delen.Woorden[0])))
            if (Past(kandidaat, delen))
                return kandidaat;
        return null;
    }

    /// <summary>Alle namen zijn van deze persoon, of de achternaam is gelijk en de voorletters spreken elkaar niet tegen.</summary>
    private static bool Past(Identiteit kandidaat, Naamdelen delen)
    {
        if (delen.Woorden.All(w => kandidaat.Namen.Contains(w) || kandidaat.Namen.Contains(ZonderBezit(w))))
            return delen.Voorletters.Length == 0 || kandidaat.Voorletters.Length == 0 || delen.Voorletters[0] == kandidaat.Voorletters[0];
        return false;
    }

    private List<Identiteit> Kandidaten(string naam) =>
        perNaam.GetValueOrDefault(naam) ?? perNaam.GetValueOrDefault(ZonderBezit(naam)) ?? [];

    private static string ZonderBezit(string naam) => naam.Length > 3 && naam[^1] == 's' ? naam[..^1] : naam;

    private void Onthoud(string naam, Identiteit persoon)
    {
        foreach (var deel in naam.Split('-').Append(naam))
        {
            if (!perNaam.TryGetValue(deel, out var personen)) perNaam[deel] = personen = [];
            if (personen.Count < 20 && !personen.Contains(persoon)) personen.Add(persoon);
            persoon.Namen.Add(deel);
        }
    }
}
