using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>
/// Een collega kiezen op naam, met <c>&lt;partial name="_CollegaKeuze" for="Invoer.Wie" /&gt;</c>. Typ (een deel van) de
/// naam; is er meer dan één, dan verschijnt de lijst om uit te kiezen.
/// </summary>
public sealed class CollegaKeuze
{
    public string? Naam { get; set; }

    public Guid? Id { get; set; }

    [BindNever]
    public string Label { get; set; } = "Welke collega?";

    /// <summary>Collega's die bij de naam passen, als er nog gekozen moet worden.</summary>
    [BindNever]
    public IReadOnlyList<Collega> Gevonden { get; set; } = [];

    /// <summary>
    /// Zoekt wie er is bedoeld. Lukt dat niet, dan staat er een melding bij het veld en de lijst in <see cref="Gevonden"/>.
    /// </summary>
    /// <param name="veld">Naam van deze keuze in het formulier, bijvoorbeeld "Invoer.Wie".</param>
    public async Task<Collega?> Zoek(Collegas collegas, Gebruiker wie, ModelStateDictionary meldingen, string veld, CancellationToken ct)
    {
        Gevonden = await collegas.Zoek(wie, Naam, ct);
        if (Id is { } id && await collegas.Vind(wie, id, ct) is { } gekozen && (Gevonden.Count == 0 || Gevonden.Any(c => c.Id == id)))
        {
            Gevonden = Gevonden.Count == 0 ? [gekozen] : Gevonden;
            return gekozen;
        }

        if (Gevonden.Count == 1)
        {
            return Gevonden[0];
        }

        meldingen.AddModelError($"{veld}.{nameof(Naam)}", Melding());
        return null;
    }

    private string Melding() => Gevonden.Count switch
    {
        > 1 => "Er zijn meer collega's met deze naam. Kies hieronder wie je bedoelt.",
        _ when string.IsNullOrWhiteSpace(Naam) => "Schrijf de naam van de collega.",
        _ => "We vinden geen collega met deze naam. Probeer een deel van de achternaam.",
    };
}
