using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Schat of één lezer genoeg is. Mensen missen 2 tot 10 procent; bij een hoog risico leest daarom een tweede, die niet
/// dezelfde is.
/// </summary>
public static class Publicatierisico
{
    private const int VeelGevonden = 25;

    /// <summary>De redenen waarom een tweede lezer nodig is, in gewone taal; leeg als dat niet zo is.</summary>
    public static IReadOnlyList<string> Redenen(Werkstuk werkstuk, Beoordeling beoordeling) =>
    [
        .. new (bool Geldt, string Reden)[]
            {
                (werkstuk.Aanvaard.Count > 0, "Een waarschuwing over herleidbaarheid is aanvaard."),
                (werkstuk.Gemist.Count > 0, "De computer miste iets dat een mens wel zag."),
                (beoordeling.Bevindingen.Any(b => b.BlijftStaan && b is { Soort: Soort.Persoon or Soort.Werkgever or Soort.Adres, Zekerheid: not Zekerheid.Mogelijk }),
                    "Een naam of adres dat waarschijnlijk van iemand is, blijft staan."),
                (werkstuk.Beeld is not null, "Er staat een beeld bij."),
                (beoordeling.Bevindingen.Sum(b => b.Aantal) >= VeelGevonden, "Er stonden veel persoonsgegevens in de tekst."),
            }
            .Where(r => r.Geldt).Select(r => r.Reden),
    ];
}
