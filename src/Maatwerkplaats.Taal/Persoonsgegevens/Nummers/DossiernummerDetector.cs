using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>Zaak-, dossier- en klantnummers: na een aanwijzing, of herkenbaar aan de controle van een UWV-zaaknummer.</summary>
internal sealed class DossiernummerDetector : IDetector
{
    private const int Ver = 3;
    private const int MinsteCijfers = 3;

    private static readonly Regel Aangewezen = new("dossiernr.aanwijzing", "Een nummer na een woord als dossier, kenmerk of vordering.", Laag.Patroon);
    private static readonly Regel Zaaknummer = new("dossiernr.zaaknummer", "Een UWV-zaaknummer dat aan de elfproef voldoet.", Laag.Gecontroleerd);
    private static readonly Regel Opbouw = new("dossiernr.opbouw", "Letters en cijfers door elkaar, opgebouwd als een zaaknummer.", Laag.Lijst);

    private static readonly Sleutelset Aanwijzingen = Lijst.Sleutels("dossierwoorden.txt");
    private static readonly Sleutelset GeenAanwijzing = Lijst.Sleutels("geen-dossiernummer.txt");

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Staat(i, Aanwijzingen)) ZoekNa(beeld, i, vangsten);
            if (beeld[i].IsHoofdletter && IsBegin(beeld, i)) ZoekZonderAanwijzing(beeld, i, vangsten);
        }
    }

    /// <summary>Het nummer staat binnen een paar woorden na de aanwijzing: "dossier met nummer 12.345".</summary>
    private static void ZoekNa(Tekstbeeld beeld, int i, List<Vangst> vangsten)
    {
        for (var j = i + 1; j <= i + Ver && j < beeld.Aantal; j++)
        {
            if ((beeld[j].Ervoor & (Scheiding.Regeleinde | Scheiding.Komma)) != 0 || beeld.Staat(j, GeenAanwijzing)) return;
            if (!IsBegin(beeld, j)) continue;
            var nummer = Nummerlezer.Lees(beeld.Tekst, beeld[j].Start);
            if (nummer.Cijfers >= MinsteCijfers && !nummer.IsBedrag && !nummer.IsJaar)
            {
                var zekerheid = nummer.Cijfers > MinsteCijfers + 1 ? Zekerheid.Zeker : Zekerheid.Waarschijnlijk;
                vangsten.Add(new(beeld[j].Start, nummer.Einde, Soort.Dossiernummer, zekerheid, Aangewezen));
                return;
            }

            if (!MagErtussen(beeld, j)) return;
        }
    }

    private static bool MagErtussen(Tekstbeeld beeld, int j) =>
        !beeld[j].IsCijfers && (beeld[j].Lengte <= 4 || beeld.Is(j, "nummer") || beeld.Is(j, "kenmerk") || beeld[j].IsAllesHoofd || beeld.Staat(j, Aanwijzingen));

    private static void ZoekZonderAanwijzing(Tekstbeeld beeld, int i, List<Vangst> vangsten)
    {
        if (!beeld[i + 1].IsCijfers && beeld[i].Lengte > 6) return;
        var nummer = Nummerlezer.Lees(beeld.Tekst, beeld[i].Start);
        var letters = beeld.Tekst.AsSpan(beeld[i].Start, nummer.Einde - beeld[i].Start);
        if (Elfproef.IsZaaknummer(letters[..Math.Min(letters.Length, beeld[i].Lengte + 8)]))
            vangsten.Add(new(beeld[i].Start, nummer.Einde, Soort.Dossiernummer, Zekerheid.Zeker, Zaaknummer));
        else if (nummer.Cijfers >= 6 && nummer.Letters >= 1 && nummer.Scheiders >= 1 && beeld[i].Lengte <= 6)
            vangsten.Add(new(beeld[i].Start, nummer.Einde, Soort.Dossiernummer, Zekerheid.Waarschijnlijk, Opbouw));
    }

    private static bool IsBegin(Tekstbeeld beeld, int j)
    {
        var voor = beeld.Teken(beeld[j].Start - 1);
        return !char.IsLetterOrDigit(voor) && voor is not ('€' or '-' or '/' or '@' or '&');
    }
}
