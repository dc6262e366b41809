namespace Maatwerkplaats.Core.Shared;

/// <summary>Iets wat is gebeurd en blijft staan. De geschiedenis die een gebruiker leest, zijn deze gebeurtenissen.</summary>
public abstract record Gebeurtenis
{
    /// <summary>
    /// Het deel van het onderwerp dat hiermee verandert. Twee mensen die aan verschillende delen werken, zitten elkaar
    /// niet in de weg; wie later hetzelfde deel opslaat, ziet eerst wat de ander deed.
    /// </summary>
    public abstract string Deel { get; }
}
