using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Adressen;

/// <summary>Een straat met huisnummer: aan de uitgang van de straatnaam, of aan wat ervoor en erna staat.</summary>
internal sealed class AdresDetector : IDetector
{
    private static readonly Regel Uitgang = new("adres.straat", "Een straatnaam met huisnummer.", Laag.Gecontroleerd);
    private static readonly Regel Omgeving = new("adres.omgeving", "Een naam met nummer waar een adres verwacht wordt.", Laag.Gecontroleerd);
    private static readonly Regel Nummer = new("adres.naam-met-nummer", "Een onbekende naam met een nummer erachter.", Laag.Lijst);
    private static readonly Regel Herhaald = new("adres.huisnummer", "Een huisnummer dat eerder in de tekst bij een adres stond.", Laag.Doorwerking);
    private static readonly Regel ZonderNummer = new("adres.zonder-nummer", "Een straatnaam zonder huisnummer.", Laag.Lijst);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        var huisnummers = new HashSet<int>();
        for (var i = 1; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers) ZoekAdres(beeld, i, huisnummers, vangsten);
            else if (beeld[i].IsHoofdletter && Straatuitgang.IsStraat(beeld, i) && !beeld[i + 1].IsCijfers && Adresomgeving.StaatErvoor(beeld, i))
                vangsten.Add(new(beeld[i].Start, beeld[i].Einde, Soort.Adres, Zekerheid.Mogelijk, ZonderNummer));
        }

        if (huisnummers.Count > 0) ZoekHerhaling(beeld, huisnummers, vangsten);
    }

    private static void ZoekAdres(Tekstbeeld beeld, int i, HashSet<int> huisnummers, List<Vangst> vangsten)
    {
        if (beeld[i].Lengte > 4 || !beeld[i].VolgtOpSpatie || beeld.Tekst[beeld[i].Start] == '0') return;
        var einde = Huisnummer.Einde(beeld, i);
        if (einde < 0) return;
        var start = Straatnaam.Begin(beeld, i - 1);
        if (start < 0) return;
        if (!Straatuitgang.IsStraat(beeld, i - 1))
        {
            var isVast = Adresomgeving.IsAdres(beeld, start, i, einde);
            if (!isVast && !Adresomgeving.IsMogelijk(beeld, start, i)) return;
            vangsten.Add(new(Straatnaam.Start(beeld, start), einde, Soort.Adres, Zekerheid.Waarschijnlijk, isVast ? Omgeving : Nummer));
        }
        else
        {
            vangsten.Add(new(Straatnaam.Start(beeld, start), einde, Soort.Adres, Zekerheid.Zeker, Uitgang));
        }

        huisnummers.Add(beeld.Getal(i));
    }

    private static void ZoekHerhaling(Tekstbeeld beeld, HashSet<int> huisnummers, List<Vangst> vangsten)
    {
        for (var i = 1; i < beeld.Aantal; i++)
            if (beeld[i].IsCijfers && (beeld.Is(i - 1, "nummer") || beeld.Is(i - 1, "huisnummer") || beeld.Is(i - 1, "nr")) && huisnummers.Contains(beeld.Getal(i)))
                vangsten.Add(new(beeld[i].Start, beeld[i].Einde, Soort.Adres, Zekerheid.Waarschijnlijk, Herhaald));
    }
}
