namespace Maatwerkplaats.Web.Pages.Oefenen.Beginnen;

/// <summary>Hoe iemand wil oefenen.</summary>
public sealed class BeginnenInvoer
{
    public const string Alleen = "alleen", Groep = "groep";

    public string Met { get; set; } = Alleen;
}
