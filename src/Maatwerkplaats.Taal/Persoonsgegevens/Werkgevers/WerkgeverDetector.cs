using Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;
using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Werkgevers;

/// <summary>Particuliere werkgevers, scholen en verenigingen: aan rechtsvorm, soort bedrijf of aanwijzing.</summary>
internal sealed class WerkgeverDetector : IDetector
{
    private static readonly Regel Rechtsvorm = new("werkgever.rechtsvorm", "Een naam met een rechtsvorm zoals B.V. of & Zn.", Laag.Gecontroleerd);
    private static readonly Regel Branche = new("werkgever.branche", "Een naam bij een woord voor een soort bedrijf of instelling.", Laag.Gecontroleerd);
    private static readonly Regel Slotwoord = new("werkgever.slotwoord", "Een naam die eindigt op een woord voor een bedrijf of instelling.", Laag.Patroon);
    private static readonly Regel Bekend = new("werkgever.bekend", "De naam van een bekende werkgever.", Laag.Patroon);
    private static readonly Regel MeerwoordigBekend = new("werkgever.bekend-meerwoordig", "De naam van een bekende werkgever.", Laag.Gecontroleerd);
    private static readonly Regel Werk = new("werkgever.werk", "Een naam na bij, via of werkgever, in een zin over werk.", Laag.Patroon);

    private static readonly Sleutelset BekendeNamen = Lijst.Sleutels("werkgevers-bekend.txt");

    private static readonly Woordreeksen Meerwoordig = new([.. Lijst.Regels("werkgevers-meerwoordig.txt")], Soort.Werkgever, MeerwoordigBekend, false);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        Meerwoordig.Zoek(beeld, vangsten);
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers) continue;
            var vangst = Beoordeel(beeld, i);
            if (vangst is not { } gevonden) continue;
            vangsten.Add(gevonden);
            while (i + 1 < beeld.Aantal && beeld[i + 1].Einde <= gevonden.Einde) i++;
        }
    }

    private static Vangst? Beoordeel(Tekstbeeld beeld, int i)
    {
        if (NaBranche(beeld, i) is { } branche) return branche;
        if ((!beeld[i].IsHoofdletter && !Bedrijfsnaam.IsLidwoordMetStreepje(beeld, i)) || Werkomgeving.IsInleiding(beeld, i)) return null;
        var einde = Bedrijfsnaam.Einde(beeld, i);
        if (einde > i && Werkgevers.Rechtsvorm.Staat(beeld, i, einde)) return Maak(beeld, i, einde, Zekerheid.Zeker, Rechtsvorm);
        if (einde > i + 1 && !beeld[i].IsZinsbegin && !Onpersoonlijk.Is(beeld, i) && Branchewoord.IsSlot(beeld, einde - 1)) return Maak(beeld, i, einde, Zekerheid.Waarschijnlijk, Slotwoord);
        if (beeld.Staat(i, BekendeNamen)) return Maak(beeld, i, einde, Zekerheid.Waarschijnlijk, Bekend);
        return Werkomgeving.IsWerkgever(beeld, i, einde) ? Maak(beeld, i, einde, Werkomgeving.Zekerheid(beeld, i, einde), Werk) : null;
    }

    private static Vangst? NaBranche(Tekstbeeld beeld, int i)
    {
        var begin = i + 1;
        if (!Bedrijfsnaam.MagVolgen(beeld, begin) && !Bedrijfsnaam.IsBijstelling(beeld, i)) return null;
        if (!Branchewoord.Is(beeld, i)) return null;
        var einde = Bedrijfsnaam.Einde(beeld, begin);
        if (einde <= begin || Bedrijfsnaam.IsOnpersoonlijk(beeld, begin, einde)) return null;
        return Maak(beeld, Branchewoord.HoortBijNaam(beeld, i) ? i : begin, einde, Zekerheid.Zeker, Branche);
    }

    private static Vangst Maak(Tekstbeeld beeld, int begin, int einde, Zekerheid zekerheid, Regel regel) =>
        new(beeld[begin].Start, Bedrijfsnaam.Slot(beeld, einde), Soort.Werkgever, zekerheid, regel);
}
