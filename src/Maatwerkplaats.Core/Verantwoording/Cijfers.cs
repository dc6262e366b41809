namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Een getelde tabel, klaar om te tonen.</summary>
/// <param name="N">Waarover de percentages gaan; leeg als dat verborgen is.</param>
/// <param name="Onbekend">Casussen die in geen rij staan; leeg als dat verborgen is.</param>
/// <param name="WaaromNiet">Waarom er niets te zien is.</param>
public sealed record Cijfers(Cijfertabel Tabel, int? N, int? Onbekend, IReadOnlyList<Cijferregel> Regels, string? WaaromNiet = null)
{
    /// <summary>Er is minstens één rij verborgen.</summary>
    public bool HeeftVerborgen => Regels.Any(r => r.Aantal is null);

    public Cijferregel? Regel(string sleutel) => Regels.FirstOrDefault(r => r.Sleutel == sleutel);

    /// <summary>Een heel percentage zoals de evaluatie het afrondde: een half naar boven.</summary>
    public static int Percentage(int aantal, int n) => n == 0 ? 0 : (int)Math.Round(100m * aantal / n, MidpointRounding.AwayFromZero);
}

/// <summary>Een rij van een getelde tabel.</summary>
/// <param name="Diepte">0 is het hoogste niveau; 1 valt onder de laatste rij met 0, enzovoort.</param>
/// <param name="Aantal">Leeg als het verborgen is.</param>
/// <param name="Percentage">In hele procenten; leeg als het aantal of het totaal verborgen is.</param>
public sealed record Cijferregel(string Sleutel, string Label, int Diepte, int? Aantal, int? Percentage);
