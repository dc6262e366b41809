namespace Maatwerkplaats.Core.Casussen;

/// <summary>Eén bladzijde van de werklijst.</summary>
/// <param name="Totaal">Aantal casussen op alle bladzijden samen.</param>
public sealed record Werklijst(IReadOnlyList<Werklijstregel> Regels, int Totaal);

/// <summary>Een casus in de werklijst.</summary>
/// <param name="Werkplaats">Code van de Maatwerkplaats.</param>
/// <param name="Wet">Code van de belangrijkste wet; leeg als die nog niet bekend is.</param>
public sealed record Werklijstregel(
    string Nummer,
    string Titel,
    Fase Fase,
    TriageUitkomst? Uitkomst,
    DateTime FaseSinds,
    DateTime AangemeldOp,
    DateTime GewijzigdOp,
    string Werkplaats,
    bool Gezamenlijk,
    string Contactpersoon,
    string Eigenaar,
    string Inbrenger,
    Kanaal Kanaal,
    bool Spoed,
    bool OpTeamagenda,
    DateOnly? Streefdatum,
    bool Gepauzeerd,
    string Wet,
    string? Doorverwijsplek)
{
    public Casusklok Klok(DateOnly vandaag) => new(Fase, FaseSinds, Streefdatum, Gepauzeerd, vandaag);
}
