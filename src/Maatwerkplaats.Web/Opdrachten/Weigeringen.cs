namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>Houdt bij welke invoer is geweigerd en zegt het op de foutuitvoer.</summary>
internal sealed class Weigeringen
{
    public int Aantal { get; private set; }

    /// <summary>De afsluitcode die bij de weigeringen hoort.</summary>
    public int Afsluitcode => Aantal == 0 ? Opdrachtregel.Gelukt : Opdrachtregel.DeelsGeweigerd;

    public void Meld(string bestand, int regel, string reden)
    {
        Aantal++;
        Console.Error.WriteLine($"{bestand}, regel {regel}: {reden}.");
    }
}
