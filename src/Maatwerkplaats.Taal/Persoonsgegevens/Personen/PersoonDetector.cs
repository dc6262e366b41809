using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Namen met hoofdletters: na titel of rol, met voorletters, uit de naamlijsten of alleen om hun hoofdletter.</summary>
internal sealed class PersoonDetector : IDetector
{
    private static readonly Regel Titel = new("persoon.titel", "Een naam na een aanspreekvorm of titel.", Laag.Patroon);
    private static readonly Regel Rol = new("persoon.rol", "Een naam na een woord als klant, zoon of collega.", Laag.Patroon);
    private static readonly Regel Voorletters = new("persoon.voorletters", "Voorletters met een achternaam.", Laag.Patroon);
    private static readonly Regel Naam = new("persoon.naam", "Een voornaam of achternaam uit de naamlijsten, of een reeks die zo is opgebouwd.", Laag.Lijst);
    private static readonly Regel Hoofdletter = new("persoon.hoofdletter", "Een onbekend woord met een hoofdletter midden in de zin.", Laag.Hoofdletter);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!Naambegin.Is(beeld, i)) continue;
            var reeks = Achterstevoren.Lees(beeld, i) ?? Naamreekslezer.Lees(beeld, i);
            if (Beoordeel(beeld, reeks) is not { } vangst) continue;
            vangsten.Add(vangst);
            i = reeks.Einde - 1;
        }
    }

    private static Vangst? Beoordeel(Tekstbeeld beeld, Naamreeks reeks)
    {
        var punten = Naamscore.Weeg(beeld, reeks);
        if (punten < Naamscore.Mogelijk) return null;
        var zekerheid = punten >= Naamscore.Zeker ? Zekerheid.Zeker : punten >= Naamscore.Waarschijnlijk ? Zekerheid.Waarschijnlijk : Zekerheid.Mogelijk;
        return new(beeld[reeks.Begin].Start, reeks.Slot, Soort.Persoon, zekerheid, Regel(beeld, reeks, zekerheid), Naamomgeving.Rol(beeld, reeks.Begin));
    }

    private static Regel Regel(Tekstbeeld beeld, Naamreeks reeks, Zekerheid zekerheid)
    {
        if (zekerheid == Zekerheid.Mogelijk) return Hoofdletter;
        if (Naamomgeving.HeeftTitel(beeld, reeks.Begin)) return Titel;
        if (reeks.HeeftVoorletters) return Voorletters;
        return Naamomgeving.StaatNaRol(beeld, reeks.Begin) ? Rol : Naam;
    }
}
