namespace Maatwerkplaats.Core.Data;

/// <summary>Iets met een eigen geschiedenis in een ketting: een casus, een publicatie, een maatwerksessie.</summary>
public interface IOnderwerp : IVanOrganisatie
{
    Guid Id { get; }

    /// <summary>Aantal gebeurtenissen tot nu toe.</summary>
    int Versie { get; set; }

    /// <summary>Kenmerk van de laatste gebeurtenis: zo valt ook een weggehaald einde op.</summary>
    string Schakel { get; set; }
}
