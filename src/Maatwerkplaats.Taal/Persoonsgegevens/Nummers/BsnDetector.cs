using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Burgerservicenummers in elke groepering, met en zonder aanwijzing ervoor.</summary>
internal sealed class BsnDetector : IDetector
{
    private const int Ver = 4;

    private static readonly Regel Geldig = new("bsn.elfproef", "Negen cijfers die aan de elfproef voldoen.", Laag.Gecontroleerd);
    private static readonly Regel Genoemd = new("bsn.genoemd", "Genoemd als burgerservicenummer, al klopt de elfproef niet.", Laag.Gecontroleerd);
    private static readonly Regel Gegroepeerd = new("bsn.groepering", "Geschreven in de groepjes van een burgerservicenummer.", Laag.Patroon);
    private static readonly Regel Negen = new("bsn.negen", "Negen cijfers aaneen; de elfproef klopt niet.", Laag.Hoofdletter);

    private static readonly Sleutelset Aanwijzingen = Lijst.Sleutels("bsn-woorden.txt");
    private static readonly Sleutelset Kenmerken = Lijst.Sleutels("dossierwoorden.txt");

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        Span<char> negen = stackalloc char[9];
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld[i].IsCijfers || beeld[i].Lengte > 9 || LooptDoor(beeld, i)) continue;
            var einde = Cijferreeks.Lees(beeld, i, negen);
            if (einde > 0) Beoordeel(beeld, i, einde, negen, vangsten);
            else if (beeld[i].Lengte == 8 && IsGenoemd(beeld, i)) Beoordeel(beeld, i, beeld[i].Einde, beeld.Letters(i), vangsten);
        }
    }

    private static void Beoordeel(Tekstbeeld beeld, int i, int einde, ReadOnlySpan<char> cijfers, List<Vangst> vangsten)
    {
        var isGeldig = Elfproef.IsBsn(cijfers);
        var isAaneen = einde == beeld[i].Einde;
        if (IsGenoemd(beeld, i))
        {
            vangsten.Add(new(beeld[i].Start, einde, Soort.Bsn, isGeldig ? Zekerheid.Zeker : Zekerheid.Waarschijnlijk, isGeldig ? Geldig : Genoemd));
            return;
        }

        if (Kenmerk.StaatVoor(beeld, i, Kenmerken)) return;
        var isVast = IsVasteGroepering(beeld, i);
        if (isGeldig && (isAaneen || isVast)) vangsten.Add(new(beeld[i].Start, einde, Soort.Bsn, Zekerheid.Zeker, Geldig));
        else if (isVast) vangsten.Add(new(beeld[i].Start, einde, Soort.Bsn, Zekerheid.Waarschijnlijk, Gegroepeerd));
        else if (isAaneen) vangsten.Add(new(beeld[i].Start, einde, Soort.Bsn, Zekerheid.Mogelijk, Negen));
    }

    /// <summary>De gebruikelijke groepjes: 4-2-3, 2-2-2-3, 3-3-3 en 3-2-4.</summary>
    private static bool IsVasteGroepering(Tekstbeeld beeld, int i) =>
        (beeld[i].Lengte, beeld[i + 1].Lengte, beeld[i + 2].Lengte, beeld[i + 3].Lengte) switch
        {
            (4, 2, 3, _) or (3, 3, 3, _) or (3, 2, 4, _) or (2, 2, 2, 3) => true,
            _ => false,
        };

    private static bool IsGenoemd(Tekstbeeld beeld, int i)
    {
        for (var j = i - 1; j >= 0 && j >= i - Ver; j--)
        {
            if (beeld[j].IsCijfers || (beeld[j + 1].Ervoor & Scheiding.Regeleinde) != 0) return false;
            if (beeld.Staat(j, Aanwijzingen)) return true;
        }

        return false;
    }

    private static bool LooptDoor(Tekstbeeld beeld, int i)
    {
        var start = beeld[i].Start;
        var voor = beeld.Teken(start - 1);
        if (char.IsLetterOrDigit(voor) || voor is '€' or '+') return true;
        if (voor is '.' or ',') return char.IsAsciiDigit(beeld.Teken(start - 2));
        return voor is '-' or '/' && char.IsLetterOrDigit(beeld.Teken(start - 2));
    }
}
