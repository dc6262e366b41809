namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Geeft elke identiteit een label; een volgnummer als er meer van zijn, en altijd bij personen zonder rol, plaatsen en werkgevers.</summary>
internal static class Labels
{
    public static Dictionary<Identiteit, string> Geef(Identiteit[] identiteiten)
    {
        var unieke = identiteiten.Distinct().ToList();
        var aantallen = unieke.CountBy(Stam).ToDictionary();
        var tellers = new Dictionary<string, int>();
        var labels = new Dictionary<Identiteit, string>();
        foreach (var identiteit in unieke)
        {
            var stam = Stam(identiteit);
            tellers[stam] = tellers.GetValueOrDefault(stam) + 1;
            var isGenummerd = aantallen[stam] > 1 || stam is "persoon" or "plaats" or "werkgever";
            labels[identiteit] = IsVervaging(identiteit.Soort) || !isGenummerd ? $"[{stam}]" : $"[{stam} {tellers[stam]}]";
        }

        return labels;
    }

    private static bool IsVervaging(Soort soort) => soort is Soort.Datum or Soort.Geboortedatum or Soort.Leeftijd;

    private static string Stam(Identiteit identiteit) => identiteit.Soort switch
    {
        Soort.Persoon => identiteit.Rol ?? "persoon",
        Soort.Bsn => "bsn",
        Soort.Telefoon => "telefoonnummer",
        Soort.Email => "e-mailadres",
        Soort.Iban => "rekeningnummer",
        Soort.Dossiernummer => "dossiernummer",
        var soort when IsVervaging(soort) => Vervaging.Van(soort, identiteit.Vormen[0]),
        var soort => soort.ToString().ToLowerInvariant(),
    };
}
