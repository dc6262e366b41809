namespace Maatwerkplaats.Web.Pages.Start;

/// <summary>Een formulier waar iemand nog niet mee klaar is.</summary>
/// <param name="Sleutel">Naam waaronder het is bewaard.</param>
public sealed record BegonnenFormulier(string Sleutel, string Naam, string Adres, DateTime BewaardOp)
{
    /// <summary>Een formulier bij een casus heet naar het nummer en de bladzijde: "MWP-2026-0042/wegen/juridisch".</summary>
    public static BegonnenFormulier Van(string sleutel, DateTime bewaardOp)
    {
        var delen = sleutel.Split('/');
        if (delen is [var casus, "sessie-voorbereiden", var sessie])
        {
            return new(sleutel, $"{casus}: voorbereiding van de maatwerksessie", $"/sessies/{sessie}/voorbereiden/{casus}", bewaardOp);
        }

        return delen is [var nummer, _, ..] && nummer.StartsWith("MWP-", StringComparison.Ordinal)
            ? new(sleutel, $"{nummer}: {string.Join(", ", delen[1..])}", $"/casussen/{sleutel}", bewaardOp)
            : new(sleutel, sleutel == "aanmelden" ? "Een nieuwe casus" : sleutel, sleutel == "aanmelden" ? "/casussen/aanmelden" : $"/{sleutel}", bewaardOp);
    }
}
