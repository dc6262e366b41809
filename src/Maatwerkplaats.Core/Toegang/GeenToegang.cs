namespace Maatwerkplaats.Core.Toegang;

/// <summary>De gebruiker mag weten dat dit er is, maar mag dit niet doen. De tekst legt uit waarom.</summary>
public sealed class GeenToegang(string uitleg) : Exception(uitleg);
