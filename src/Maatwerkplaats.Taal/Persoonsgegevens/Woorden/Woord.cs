using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

/// <summary>Een reeks letters of een reeks cijfers, met plaats, vorm en wat de lijsten ervan weten.</summary>
internal readonly record struct Woord(int Start, int Lengte, Vorm Vorm, Scheiding Ervoor, Kennis Kennis, ulong Sleutel)
{
    public int Einde => Start + Lengte;

    public bool IsHoofdletter => (Vorm & Vorm.Hoofdletter) != 0;

    public bool IsAllesHoofd => (Vorm & Vorm.AllesHoofd) != 0;

    public bool IsCijfers => (Vorm & Vorm.Cijfers) != 0;

    public bool IsZinsbegin => (Vorm & Vorm.Zinsbegin) != 0;

    public bool IsGewoon => (Kennis & Kennis.Gewoon) != 0;

    public bool IsVeelgebruikt => (Kennis & Kennis.Veelgebruikt) != 0;

    public bool IsVoornaam => (Kennis & Kennis.Voornaam) != 0;

    public bool IsNaam => (Kennis & Kennis.Naamlijst) != 0;

    public bool IsPlaats => (Kennis & Kennis.Plaats) != 0;

    /// <summary>Of er alleen één of meer spaties voor staan.</summary>
    public bool VolgtOpSpatie => Ervoor == Scheiding.Spatie;
}
