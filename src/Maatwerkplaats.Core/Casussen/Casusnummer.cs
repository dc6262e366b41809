namespace Maatwerkplaats.Core.Casussen;

/// <summary>Het nummer van een casus voor mensen: MWP, het jaar en een volgnummer.</summary>
public static class Casusnummer
{
    /// <summary>Naam van de nummerreeks.</summary>
    public const string Reeks = "MWP";

    /// <param name="volgnummer">Vanaf 1, per organisatie en jaar.</param>
    public static string Maak(int jaar, int volgnummer) => $"{Reeks}-{jaar}-{volgnummer:0000}";
}
