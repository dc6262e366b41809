using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Uitzonderingen;

/// <summary>Wat nooit een persoonsgegeven is en alle andere lagen buitenspel zet: ECLI, bedragen, wetsartikelen, Staatsblad.</summary>
internal sealed class UitzonderingDetector : IDetector
{
    private static readonly Regel Ecli = new("uitzondering.ecli", "Een verwijzing naar rechtspraak.", Laag.Uitzondering);
    private static readonly Regel Bedrag = new("uitzondering.bedrag", "Een bedrag of percentage.", Laag.Uitzondering);
    private static readonly Regel Artikel = new("uitzondering.artikel", "Een verwijzing naar een wetsartikel.", Laag.Uitzondering);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Is(i, "ECLI") && beeld.Teken(beeld[i].Einde) == ':') Voeg(beeld, i, EcliEinde(beeld.Tekst, beeld[i].Start), Ecli, vangsten);
            else if (beeld[i].IsCijfers && Bedragen.Einde(beeld, i) is > 0 and var einde) Voeg(beeld, i, einde, Bedrag, vangsten);
            else if (Wetsartikel.Einde(beeld, i) is > 0 and var artikel) Voeg(beeld, i, artikel, Artikel, vangsten);
        }
    }

    private static void Voeg(Tekstbeeld beeld, int i, int einde, Regel regel, List<Vangst> vangsten) =>
        vangsten.Add(new(beeld[i].Start, einde, default, default, regel));

    private static int EcliEinde(string tekst, int start)
    {
        var einde = start;
        while (einde < tekst.Length && einde - start < 60 && (char.IsAsciiLetterOrDigit(tekst[einde]) || tekst[einde] is ':' or '.')) einde++;
        return tekst[einde - 1] is '.' or ':' ? einde - 1 : einde;
    }
}
