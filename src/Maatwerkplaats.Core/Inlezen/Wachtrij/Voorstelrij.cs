using Maatwerkplaats.Core.Inlezen.Plan;

namespace Maatwerkplaats.Core.Inlezen.Wachtrij;

/// <summary>Een rij van het voorstel zoals wie inleest haar te zien krijgt.</summary>
/// <param name="Sleutel">Om de rij te kiezen (<see cref="Planrij.Sleutel"/>).</param>
/// <param name="Velden">Bij bijwerken: de velden die veranderen, in gewone woorden.</param>
public sealed record Voorstelrij(
    string Sleutel, string? Blad, int Rij, Rijuitkomst Uitkomst, string? Naam, string? Inbrenger, IReadOnlyList<string> Werkplaatsen, DateOnly? Ingebracht,
    string? Casusnummer, IReadOnlyList<string> Velden, IReadOnlyList<Inleesmelding> Meldingen)
{
    public static Voorstelrij Van(Planrij rij)
    {
        var r = rij.Rij.Gelezen;
        return new(
            rij.Sleutel, rij.Rij.Blad, rij.Rij.Rij, rij.Uitkomst,
            r.NaamCasus ?? (r.Probleem is null ? null : Casussen.Melding.TitelUit(r.Probleem)), r.InbrengerNaam, r.Werkplaatsen, r.Ingebracht, rij.Casusnummer,
            rij.Samen is null ? [] : [.. rij.Samen.Genomen.Select(v => Shared.Labels.Label(v))],
            rij.Meldingen);
    }
}
