using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Plaatsen;

/// <summary>Plaatsen: uit de lijst, of een onbekend woord waar een plaats verwacht wordt; ook met een kleine letter.</summary>
internal sealed class PlaatsDetector : IDetector
{
    private static readonly Regel Bekend = new("plaats.lijst", "De naam van een plaats in Nederland.", Laag.Lijst);
    private static readonly Regel Aangewezen = new("plaats.aanwijzing", "De naam van een plaats na een woord als in, te of uit.", Laag.Patroon);
    private static readonly Regel Onbekend = new("plaats.onbekend", "Een woord met hoofdletter waar een plaats verwacht wordt.", Laag.Lijst);
    private static readonly Regel Klein = new("plaats.kleine-letter", "De naam van een plaats, met een kleine letter geschreven.", Laag.Patroon);
    private static readonly Regel Buitenland = new("plaats.buitenland", "De naam van een plaats buiten Nederland.", Laag.Lijst);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers) continue;
            var woorden = Plaatsenlijst.Woorden(beeld, i);
            if (woorden > 0)
            {
                if (beeld[i].IsHoofdletter || beeld[i + woorden - 1].IsHoofdletter || Plaatsomgeving.Aanwijzing(beeld, i) != Aanwijzing.Geen)
                    vangsten.Add(new(beeld[i].Start, beeld[i + woorden - 1].Einde, Soort.Plaats, Zekerheid.Zeker, Aangewezen));
                i += woorden - 1;
                continue;
            }

            if (Beoordeel(beeld, i) is { } vangst) vangsten.Add(vangst);
        }
    }

    private static Vangst? Beoordeel(Tekstbeeld beeld, int i)
    {
        if (beeld[i].IsHoofdletter) return Hoofdletter(beeld, i);
        if (!beeld[i].IsPlaats || beeld[i].IsGewoon || beeld[i].Lengte < 4) return null;
        var aanwijzing = Plaatsomgeving.Aanwijzing(beeld, i);
        if (aanwijzing == Aanwijzing.Geen && beeld[i].IsNaam && !Plaatsomgeving.IsLosGezet(beeld, i)) return null;
        return Maak(beeld, i, aanwijzing == Aanwijzing.Geen ? Zekerheid.Mogelijk : Zekerheid.Waarschijnlijk, Klein);
    }

    private static Vangst? Hoofdletter(Tekstbeeld beeld, int i)
    {
        if (Plaatsomgeving.IsUitgesloten(beeld, i)) return null;
        var aanwijzing = Plaatsomgeving.Aanwijzing(beeld, i);
        if (beeld[i].IsPlaats) return Bekende(beeld, i, aanwijzing);
        if (Samengesteldeplaats.Is(beeld, i)) return Maak(beeld, i, Zekerheid.Waarschijnlijk, Bekend);
        if (aanwijzing == Aanwijzing.Geen) return Plaatsomgeving.IsBijPersoon(beeld, i) ? Maak(beeld, i, Zekerheid.Waarschijnlijk, Onbekend) : null;
        if (beeld[i].IsGewoon) return null;
        if ((beeld[i].Kennis & Kennis.Buitenland) != 0) return Maak(beeld, i, Zekerheid.Waarschijnlijk, Buitenland);
        if ((beeld[i].Kennis & Kennis.Voornaam) != 0) return null;
        if (aanwijzing == Aanwijzing.Sterk) return Maak(beeld, i, Zekerheid.Waarschijnlijk, Onbekend);
        return beeld[i].Kennis is Kennis.Geen or Kennis.Hoofdletter && !beeld[i].IsAllesHoofd ? Maak(beeld, i, Zekerheid.Mogelijk, Onbekend) : null;
    }

    private static Vangst? Bekende(Tekstbeeld beeld, int i, Aanwijzing aanwijzing)
    {
        var isTwijfel = beeld[i].IsGewoon || (beeld[i].Kennis & (Kennis.Voornaam | Kennis.Achternaam)) != 0;
        if (aanwijzing != Aanwijzing.Geen) return Plaatsomgeving.IsDeelVanNaam(beeld, i) ? null : Maak(beeld, i, isTwijfel ? Zekerheid.Waarschijnlijk : Zekerheid.Zeker, Aangewezen);
        if (Plaatsomgeving.IsLosGezet(beeld, i) && !beeld[i].IsVeelgebruikt) return Maak(beeld, i, Zekerheid.Waarschijnlijk, Bekend);
        return isTwijfel || Plaatsomgeving.IsDeelVanNaam(beeld, i) ? null : Maak(beeld, i, Zekerheid.Waarschijnlijk, Bekend);
    }

    private static Vangst Maak(Tekstbeeld beeld, int i, Zekerheid zekerheid, Regel regel) =>
        new(beeld[i].Start, beeld[i].Einde, Soort.Plaats, zekerheid, regel);
}
