using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Samenvoegen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Doorwerking;

/// <summary>Wijst een naam die ergens in de tekst vaststaat overal aan, ook alleen de voor- of achternaam.</summary>
internal static class Naamherhaling
{
    private static readonly Regel Eerder = new("persoon.eerder-genoemd", "Deel van een naam die elders in deze tekst staat.", Laag.Doorwerking);

    public static List<Vangst> Vul(Tekstbeeld beeld, List<Vangst> gekozen)
    {
        var geheugen = Leer(beeld, gekozen);
        if (geheugen.IsLeeg) return gekozen;
        var vangsten = new List<Vangst>(gekozen);
        var volgende = 0;
        for (var i = 0; i < beeld.Aantal; i++)
        {
            while (volgende < gekozen.Count && gekozen[volgende].Einde <= beeld[i].Start) volgende++;
            var isGedekt = volgende < gekozen.Count && gekozen[volgende].Start <= beeld[i].Start && gekozen[volgende].Zekerheid != Zekerheid.Mogelijk;
            if (isGedekt || !geheugen.Kent(beeld, i) || Naamtwijfel.Zekerheid(beeld, i) is not { } zekerheid) continue;
            var reeks = Naamuitbreiding.Van(beeld, i, geheugen);
            vangsten.Add(new(reeks.Start, reeks.Einde, Soort.Persoon, zekerheid, Eerder, Naamomgeving.Rol(beeld, i) ?? geheugen.Rol(beeld, i)));
        }

        return vangsten.Count == gekozen.Count ? gekozen : Samenvoeger.Voeg(beeld, vangsten);
    }

    private static Naamgeheugen Leer(Tekstbeeld beeld, List<Vangst> gekozen)
    {
        var geheugen = new Naamgeheugen();
        foreach (var vangst in gekozen)
        {
            if (vangst.Soort != Soort.Persoon || vangst.Zekerheid == Zekerheid.Mogelijk) continue;
            geheugen.Onthoud(beeld, beeld.WoordOp(vangst.Start), beeld.WoordOp(vangst.Einde - 1) + 1, vangst.Rol);
        }

        return geheugen;
    }
}
