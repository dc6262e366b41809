using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Bepaalt welke vermeldingen bij elkaar horen: "mevrouw Hofman", "E. Hofman" en "Els" zijn dezelfde.</summary>
internal static class Identiteiten
{
    /// <summary>Voor elke vondst de identiteit, in dezelfde volgorde.</summary>
    public static Identiteit[] Bepaal(string tekst, IReadOnlyList<Vondst> vondsten)
    {
        var gevonden = new Identiteit[vondsten.Count];
        var perSleutel = new Dictionary<(Soort Soort, string Sleutel), Identiteit>();
        var personen = new Persoonsregister();
        foreach (var i in VolledigEerst(tekst, vondsten))
        {
            var vorm = vondsten[i].Tekst(tekst);
            gevonden[i] = vondsten[i].Soort == Soort.Persoon ? personen.Zoek(vorm) : PerSleutel(perSleutel, vondsten[i].Soort, vorm);
        }

        for (var i = 0; i < gevonden.Length; i++)
            gevonden[i].Voeg(vondsten[i].Tekst(tekst), vondsten[i].Rol, new Naamdelen([], ""));
        return gevonden;
    }

    /// <summary>De langste namen eerst, zodat een losse voornaam bij de volle naam terechtkomt.</summary>
    private static IEnumerable<int> VolledigEerst(string tekst, IReadOnlyList<Vondst> vondsten) =>
        Enumerable.Range(0, vondsten.Count).OrderByDescending(i => vondsten[i].Tekst(tekst).Count(c => c is ' ' or '.')).ThenBy(i => i);

    private static Identiteit PerSleutel(Dictionary<(Soort Soort, string Sleutel), Identiteit> perSleutel, Soort soort, string vorm)
    {
        var sleutel = (soort, string.Concat(Naamsleutel.Vouw(vorm).Where(char.IsLetterOrDigit)));
        if (!perSleutel.TryGetValue(sleutel, out var identiteit)) perSleutel[sleutel] = identiteit = new Identiteit(soort);
        return identiteit;
    }
}
