using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Pages.Solves;

/// <summary>Een bladzijde met de velden van een beschrijving (<c>_Beschrijvingvelden</c>).</summary>
public interface IBeschrijving
{
    BeschrijvingInvoer Invoer { get; }

    Lijsten Lijsten { get; }

    DateOnly Vandaag { get; }

    /// <summary>De rest staat open: bij bijwerken, of als er iets niet klopt.</summary>
    bool Alles { get; }
}
