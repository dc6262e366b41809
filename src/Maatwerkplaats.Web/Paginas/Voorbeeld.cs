using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>
/// Wat er zo meteen uitgaat, en naar wie: te tonen met <c>&lt;partial name="_Voorbeeld" model="…" /&gt;</c> voordat iemand
/// op versturen drukt.
/// </summary>
/// <param name="Tekst">De tekst zoals de ontvanger haar leest.</param>
/// <param name="Aan">De ontvangers, als rol met naam.</param>
public sealed record Voorbeeld(string Tekst, IReadOnlyList<string> Aan)
{
    /// <summary>Het antwoord na de triage: naar inbrenger en eigenaar.</summary>
    public static Voorbeeld VanAntwoord(CasusStaat casus, string? antwoord) => new(antwoord ?? "", [.. Inbrengers(casus)]);

    /// <summary>Bericht aan iedereen die meedeed, zoals bij afronden.</summary>
    public static Voorbeeld AanAllen(CasusStaat casus, string tekst) => new(tekst,
    [
        .. Inbrengers(casus),
        .. casus.Contactpersoon is { } contact ? [$"contactpersoon {contact.Naam}"] : Array.Empty<string>(),
        .. casus.Deelnemers.Select(d => d.IsExtern ? $"deelnemer van {d.Wie.Onderdeel}" : $"deelnemer {d.Wie.Naam}"),
    ]);

    private static IEnumerable<string> Inbrengers(CasusStaat casus)
    {
        var inbrenger = casus.Melding.Inbrenger;
        yield return inbrenger switch
        {
            { Kanaal: Kanaal.Buiten } => $"de inbrenger van buiten ({inbrenger.Wie.Naam}), op de volgpagina",
            { Wie.PersoonId: null } => $"de inbrenger ({inbrenger.Wie.Naam}) heeft geen account: bel of mail zelf",
            _ => $"inbrenger {inbrenger.Wie.Naam}",
        };
        if (casus.Eigenaar.Persoon is { } eigenaar && eigenaar.PersoonId != inbrenger.Wie.PersoonId)
        {
            yield return $"eigenaar {eigenaar.Naam}";
        }
    }
}
