namespace Maatwerkplaats.Web.TagHelpers;

/// <summary>Eén van de drie gelijke delen van de perspectiefcirkel.</summary>
/// <param name="Naam">De volledige naam, zoals in de lijst ernaast.</param>
/// <param name="Regels">De naam in stukken die in het deel passen.</param>
/// <param name="Hoek">Het midden van het deel in graden, met de klok mee vanaf rechts.</param>
internal sealed record Cirkeldeel(string Naam, string[] Regels, int Hoek, Perspectiefstaat Staat, string? Href)
{
    public string Staatnaam => Staat switch
    {
        Perspectiefstaat.Bezig => "bezig",
        Perspectiefstaat.Onvoldoende => "onvoldoende",
        Perspectiefstaat.Voldoende => "voldoende",
        Perspectiefstaat.Goed => "goed",
        _ => "nog niet gewogen",
    };

    public string Klasse => Staat switch
    {
        Perspectiefstaat.Bezig => "bezig",
        Perspectiefstaat.Onvoldoende => "onvoldoende",
        Perspectiefstaat.Voldoende => "voldoende",
        Perspectiefstaat.Goed => "goed",
        _ => "leeg",
    };

    public Soort Soort => Staat switch
    {
        Perspectiefstaat.Bezig => Soort.Info,
        Perspectiefstaat.Onvoldoende => Soort.Gevaar,
        Perspectiefstaat.Voldoende or Perspectiefstaat.Goed => Soort.Ok,
        _ => Soort.Neutraal,
    };
}
