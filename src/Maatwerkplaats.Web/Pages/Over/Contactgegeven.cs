namespace Maatwerkplaats.Web.Pages.Over;

/// <summary>Waar iemand terechtkan, zoals de organisatie dat heeft ingesteld: een mailadres of een webadres.</summary>
public sealed record Contactgegeven(string Adres, string Tekst)
{
    private const string Mail = "mailto:";

    public static Contactgegeven? Lees(IConfiguration configuratie, string sleutel)
    {
        var adres = configuratie[sleutel];
        if (!Uri.TryCreate(adres, UriKind.Absolute, out var uri) || uri.Scheme is not ("mailto" or "https")) return null;
        return new Contactgegeven(adres, adres.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) ? adres[Mail.Length..] : adres);
    }
}
