namespace Maatwerkplaats.Taal.Persoonsgegevens.Datums;

/// <summary>Een gelezen datum: het teken erna (-1 als er geen stond), dag, maand en jaar (nul als het ontbreekt).</summary>
internal readonly record struct Datum(int Einde, int Dag, int Maand, int Jaar)
{
    public static Datum Geen { get; } = new(-1, 0, 0, 0);

    public bool IsGevonden => Einde > 0;

    public bool IsGeldig => Dag is >= 1 and <= 31 && Maand is >= 1 and <= 12;
}
