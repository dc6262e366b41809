using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Doorwerking;

/// <summary>Weegt of een woord dat in een bekende naam voorkomt hier ook de naam is, of het gewone woord.</summary>
internal static class Naamtwijfel
{
    private const int KortsteKleine = 4;

    /// <summary>De zekerheid, of <c>null</c> als het hier vast het gewone woord is.</summary>
    public static Zekerheid? Zekerheid(Tekstbeeld beeld, int i)
    {
        if (Onpersoonlijk.Is(beeld, i) && !Naamomgeving.HeeftTitel(beeld, i)) return null;
        return beeld[i].IsHoofdletter ? Hoofdletter(beeld, i) : Klein(beeld, i);
    }

    private static Zekerheid? Hoofdletter(Tekstbeeld beeld, int i)
    {
        if (!beeld[i].IsGewoon || !beeld[i].IsZinsbegin) return Persoonsgegevens.Zekerheid.Waarschijnlijk;
        if (Naamomgeving.VolgtPersoonswerkwoord(beeld, i + 1) || Naamomgeving.VolgtBezit(beeld, beeld[i].Einde)) return Persoonsgegevens.Zekerheid.Waarschijnlijk;
        return beeld[i].IsVeelgebruikt ? null : Persoonsgegevens.Zekerheid.Mogelijk;
    }

    private static Zekerheid? Klein(Tekstbeeld beeld, int i)
    {
        if (Naamomgeving.HeeftTitel(beeld, i) && !beeld[i].IsVeelgebruikt) return Persoonsgegevens.Zekerheid.Waarschijnlijk;
        return beeld[i].IsGewoon || beeld[i].IsVeelgebruikt || beeld[i].Lengte < KortsteKleine ? null : Persoonsgegevens.Zekerheid.Waarschijnlijk;
    }
}
