using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Waar een gebeurtenis over gaat, om de geschiedenis op te filteren.</summary>
public enum Geschiedenissoort
{
    [Display(Name = "Stand en termijn")] Stand,
    [Display(Name = "Beschrijving")] Beschrijving,
    [Display(Name = "Mensen en toestemming")] Mensen,
    [Display(Name = "Afspraken, contacten en documenten")] Verloop,
    [Display(Name = "Weging en besluit")] Oordeel,
}

/// <summary>Indeling van gebeurtenissen in soorten.</summary>
public static class Geschiedenisindeling
{
    public static Geschiedenissoort Soort(this CasusGebeurtenis gebeurtenis) => gebeurtenis switch
    {
        Aangemeld => Geschiedenissoort.Stand,
        DeelnemerErbij or DeelnemerEraf or ToestemmingVastgelegd or ToestemmingIngetrokken => Geschiedenissoort.Mensen,
        ContactpersoonAangewezen or Vrijgegeven or VlekTerzijdegelegd or VlekTeruggehaald => Geschiedenissoort.Mensen,
        AndersGeoordeeld => Geschiedenissoort.Oordeel,
        _ => gebeurtenis.Deel switch
        {
            CasusDelen.Melding or CasusDelen.Kenmerken or CasusDelen.Werkwijze => Geschiedenissoort.Beschrijving,
            CasusDelen.Eigenaar => Geschiedenissoort.Mensen,
            CasusDelen.Verloop => Geschiedenissoort.Verloop,
            CasusDelen.Triage or CasusDelen.Termijn or CasusDelen.Fase => Geschiedenissoort.Stand,
            _ => Geschiedenissoort.Oordeel,
        },
    };
}
