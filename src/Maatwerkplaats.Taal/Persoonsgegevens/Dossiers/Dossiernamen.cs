using Maatwerkplaats.Taal.Persoonsgegevens.Doorwerking;
using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;

/// <summary>Namen uit het dossier: heel of half, met kleine letter, met de s van bezit, als voorletter, en met één typfout.</summary>
internal sealed class Dossiernamen
{
    private static readonly Regel Naam = new("persoon.dossier", "Een naam uit het dossier.", Laag.Dossier);
    private static readonly Regel Typfout = new("persoon.dossier-typfout", "Scheelt één letter met een naam uit het dossier.", Laag.Dossier);
    private static readonly Regel Letter = new("persoon.dossier-voorletter", "De voorletter van iemand uit het dossier.", Laag.Dossier);

    private readonly Naamgeheugen geheugen = new();
    private readonly Typfoutindex typfouten = new();
    private readonly HashSet<char> voorletters = [];

    public Dossiernamen(IReadOnlyList<Dossiernaam> namen)
    {
        foreach (var naam in namen) Leer(naam);
    }

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        if (geheugen.IsLeeg && voorletters.Count == 0) return;
        for (var i = 0; i < beeld.Aantal; i++)
            if (!beeld[i].IsCijfers && Beoordeel(beeld, i) is { } vangst)
                vangsten.Add(vangst);
    }

    private Vangst? Beoordeel(Tekstbeeld beeld, int i)
    {
        if (geheugen.Kent(beeld, i)) return Bekend(beeld, i);
        if (IsVoorletter(beeld, i)) return new(beeld[i].Start, beeld[i].Einde + 1, Soort.Persoon, Zekerheid.Waarschijnlijk, Letter);
        if (beeld[i].IsGewoon || beeld[i].IsPlaats || beeld[i].IsAllesHoofd || Onpersoonlijk.Is(beeld, i) || !typfouten.Lijkt(beeld.Letters(i))) return null;
        return new(beeld[i].Start, beeld[i].Einde, Soort.Persoon, Zekerheid.Waarschijnlijk, Typfout);
    }

    private Vangst? Bekend(Tekstbeeld beeld, int i)
    {
        var zekerheid = Naamtwijfel.Zekerheid(beeld, i) ?? (beeld[i].IsHoofdletter && !beeld[i].IsZinsbegin ? Zekerheid.Waarschijnlijk : null as Zekerheid?);
        if (zekerheid is null && !geheugen.Kent(beeld, i + 1) && !(i > 0 && geheugen.Kent(beeld, i - 1) && beeld[i].VolgtOpSpatie)) return null;
        var (start, einde) = Naamuitbreiding.Van(beeld, i, geheugen);
        return new(start, einde, Soort.Persoon, zekerheid is Zekerheid.Mogelijk ? Zekerheid.Waarschijnlijk : Zekerheid.Zeker, Naam, Naamomgeving.Rol(beeld, i) ?? geheugen.Rol(beeld, i));
    }

    /// <summary>"F. belde": een losse letter met punt die geen zin afsluit en geen deel van een afkorting is.</summary>
    private bool IsVoorletter(Tekstbeeld beeld, int i) =>
        beeld[i].Lengte == 1 && beeld[i].IsHoofdletter && beeld.Teken(beeld[i].Einde) == '.' && voorletters.Contains(beeld.Tekst[beeld[i].Start])
        && (i == 0 || (beeld[i].Ervoor & ~(Scheiding.Spatie | Scheiding.Regeleinde | Scheiding.HaakOpen)) == 0 || beeld[i].IsZinsbegin) && beeld[i + 1].Ervoor != Scheiding.Punt;

    private void Leer(Dossiernaam naam)
    {
        var beeld = new Tekstbeeld(naam.Naam);
        geheugen.Onthoud(beeld, 0, beeld.Aantal, naam.Rol);
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld[i].IsCijfers || Tussenvoegsel.Is(beeld, i) || Rolwoorden.IsTitel(beeld, i)) continue;
            if (i == 0 || Voorletter.MetPunt(beeld, i)) voorletters.Add(char.ToUpperInvariant(beeld.Tekst[beeld[i].Start]));
            typfouten.Voeg(beeld.Letters(i));
        }
    }
}
