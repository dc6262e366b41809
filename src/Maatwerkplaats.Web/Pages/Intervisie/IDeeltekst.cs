namespace Maatwerkplaats.Web.Pages.Intervisie;

/// <summary>Een bladzijde met een tekst die anderen lezen.</summary>
public interface IDeeltekst
{
    DeeltekstInvoer Invoer { get; }

    /// <summary>Waar de schrijver nog naar moet kijken.</summary>
    IReadOnlyList<string> Twijfels { get; }
}
