using Maatwerkplaats.Core.Terugblikken;

namespace Maatwerkplaats.Web.Pages.Terugblikken;

/// <summary>Wat iemand terugkijkend kiest; alles mag leeg blijven.</summary>
public sealed class TerugblikInvoer
{
    public Terugblikoordeel? Geholpen { get; set; }

    public Terugblikoordeel? Veilig { get; set; }

    public Terugblikoordeel? Tijd { get; set; }

    public Zelfdoen? Zelf { get; set; }

    public Terugblik AlsTerugblik() => new(Geholpen, Veilig, Tijd, Zelf);
}
