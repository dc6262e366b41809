using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Nederlandse en buitenlandse telefoonnummers; informatienummers (0800, 0900, 14…) niet.</summary>
internal sealed class TelefoonDetector : IDetector
{
    private static readonly Regel Nederlands = new("telefoon.nederland", "Een Nederlands telefoonnummer van tien cijfers.", Laag.Gecontroleerd);
    private static readonly Regel Landcode = new("telefoon.landcode", "Een telefoonnummer met landcode.", Laag.Gecontroleerd);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld[i].IsCijfers) continue;
            var start = beeld[i].Start;
            var voor = beeld.Teken(start - 1);
            if (char.IsLetterOrDigit(voor) || voor is '€') continue;
            var landcode = Landnummer.Lees(beeld.Tekst, start, voor == '+' || (voor == '(' && beeld.Teken(start - 2) == '+'));
            if (landcode > 0) vangsten.Add(new(voor == '+' ? start - 1 : start, landcode, Soort.Telefoon, Zekerheid.Zeker, Landcode));
            else if (!LooptDoor(beeld, start) && LeesNederlands(beeld, i) is > 0 and var einde)
                vangsten.Add(new(voor == '(' && beeld.Tekst.AsSpan(start, einde - start).Contains(')') ? start - 1 : start, einde, Soort.Telefoon, Zekerheid.Zeker, Nederlands));
        }
    }

    private static bool LooptDoor(Tekstbeeld beeld, int start) =>
        beeld.Teken(start - 1) is '.' or ',' or '-' && char.IsAsciiDigit(beeld.Teken(start - 2));

    private static int LeesNederlands(Tekstbeeld beeld, int i)
    {
        var letters = beeld.Letters(i);
        if (letters[0] != '0' || letters.Length < 2 || letters[1] == '0') return -1;
        if (letters.StartsWith("0800") || letters.StartsWith("0900") || letters.StartsWith("0906") || letters.StartsWith("0909")) return -1;
        if (Datums.Datumlezer.LeesCijfers(beeld, i).Einde > 0) return -1;
        return Belcijfers.Lees(beeld.Tekst, beeld[i].Start, 10, 10);
    }
}
