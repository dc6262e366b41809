using Maatwerkplaats.Core.Casusprudentie.Bewaren;

namespace Maatwerkplaats.Web.Pages.Casusprudentie.Bewaren;

/// <summary>Het formulier om een zoekopdracht te bewaren.</summary>
public sealed class BewaarInvoer
{
    public string? Naam { get; set; }

    public string? Waarom { get; set; }

    public Zoekritme Ritme { get; set; } = Zoekritme.Dag;

    public Bewaarkeuze AlsKeuze() => new(Naam, Waarom, Ritme);
}
