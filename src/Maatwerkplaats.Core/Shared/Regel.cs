using System.Runtime.CompilerServices;

namespace Maatwerkplaats.Core.Shared;

/// <summary>
/// Een regel van de methode, als de zin die een gebruiker leest wanneer hij niet is gevolgd.
/// Dezelfde zin staat op het scherm, en <see cref="Naam"/> is het voorvoegsel van de test die de regel bewaakt.
/// </summary>
/// <param name="Naam">Naam van de regel, gelijk aan het veld waarin hij is vastgelegd.</param>
/// <param name="Zin">Volledige zin in gewoon Nederlands.</param>
/// <param name="Veld">Naam van het invoerveld waar de melding bij hoort; leeg als de regel over het geheel gaat.</param>
public sealed record Regel(string Naam, string Zin, string? Veld)
{
    /// <summary>Legt een regel vast onder de naam van het veld waarin hij staat.</summary>
    public static Regel Luidt(string zin, string? veld = null, [CallerMemberName] string naam = "") => new(naam, zin, veld);

    /// <exception cref="RegelOvertreden">Als niet aan de regel is voldaan.</exception>
    public void Eis(bool voldaan)
    {
        if (!voldaan)
        {
            throw new RegelOvertreden(this);
        }
    }

    /// <summary>Geeft de tekst zonder witruimte eromheen terug.</summary>
    /// <exception cref="RegelOvertreden">Als de tekst leeg is.</exception>
    public string EisTekst(string? tekst)
    {
        Eis(!string.IsNullOrWhiteSpace(tekst));
        return tekst!.Trim();
    }
}
