namespace Maatwerkplaats.Core.Data;

/// <summary>Hoort bij één organisatie (UWV, SVB, een gemeente); een ander ziet het nooit.</summary>
public interface IVanOrganisatie
{
    /// <summary>Code van de organisatie, bijvoorbeeld "uwv".</summary>
    string Organisatie { get; }
}
