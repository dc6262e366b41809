using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

/// <summary>Een vermelding van een persoon, uiteengehaald in gevouwen namen en voorletters.</summary>
internal sealed record Naamdelen(IReadOnlyList<string> Woorden, string Voorletters)
{
    public static Naamdelen Van(string vermelding)
    {
        var beeld = new Tekstbeeld(vermelding);
        var woorden = new List<string>();
        var letters = "";
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (Tussenvoegsel.Is(beeld, i) && !beeld[i].IsVoornaam) continue;
            var woord = Naamsleutel.Vouw(beeld.Letters(i));
            if (beeld[i].Lengte == 1 || Voorletter.MetPunt(beeld, i)) letters += woord;
            else woorden.Add(woord);
        }

        if (woorden.Count > 1 && letters.Length == 0) letters = woorden[0][..1];
        return new Naamdelen(woorden, letters);
    }
}
