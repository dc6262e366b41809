using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De wegen naast elkaar, met hun score per perspectief.</summary>
/// <param name="MetLinks">Of wat nog ontbreekt naar de plek leidt waar het kan.</param>
public sealed record Afwegingstabel(Weging Weging, string Nummer, bool MetLinks);
