using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Oefenen;

/// <summary>Wat er met de casus van een oefening is.</summary>
public enum Opgavestand
{
    TeLezen,

    /// <summary>Er is een nieuwe versie; deze blijft te lezen.</summary>
    Vervangen,

    /// <summary>Er is geen tekst meer.</summary>
    Ingetrokken,
}

/// <summary>Het deel van een casus waarmee het oefenen begint: wat er speelt, en niets over hoe het afliep.</summary>
/// <param name="Naam">Hoe de casus heet in een lijst: de titel, of het kenmerk als er geen tekst meer is.</param>
/// <param name="Kenmerk">Vaste naam van de casusprudentie; leeg bij een verzonnen oefencasus.</param>
/// <param name="Knelpunt">Waarom iemand hem inbracht.</param>
public sealed record Opgave(string Naam, string Kenmerk, Opgavestand Stand, IReadOnlyList<string> Wetten, string Situatie, string Knelpunt, string AndereOrganisatie)
{
    public bool IsVerzonnen => Kenmerk.Length == 0;

    public bool IsTeLezen => Stand != Opgavestand.Ingetrokken;

    public static Opgave Van(Uitspraak uitspraak, Uitspraakinhoud inhoud) => uitspraak.Stand == Uitspraakstand.Ingetrokken
        ? new(uitspraak.Kenmerk, uitspraak.Kenmerk, Opgavestand.Ingetrokken, [], "", "", "")
        : Van(inhoud, uitspraak.Kenmerk, uitspraak.Stand == Uitspraakstand.Vervangen ? Opgavestand.Vervangen : Opgavestand.TeLezen);

    public static Opgave Van(Uitspraakinhoud inhoud, string kenmerk, Opgavestand stand) =>
        new(inhoud.NaamCasus.Length > 0 ? inhoud.NaamCasus : kenmerk, kenmerk, stand, inhoud.Wetten, inhoud.Probleem, inhoud.Reden, inhoud.AndereOrganisatie);
}

/// <summary>Wat er toen is gewogen en besloten. Gaat de database pas uit als iemand het mag zien.</summary>
/// <param name="NietsDoen">Hoe niets doen toen scoorde; leeg als dat niet is vastgelegd.</param>
/// <param name="Gekozen">Hoe de gekozen weg toen scoorde; leeg als dat niet is vastgelegd.</param>
/// <param name="Adres">Waar de hele casusprudentie te lezen is; leeg bij een verzonnen oefencasus.</param>
public sealed record Afloop(
    Uitspraakinhoud Inhoud, IReadOnlyDictionary<Perspectief, Score> NietsDoen, IReadOnlyDictionary<Perspectief, Score> Gekozen, string? Adres)
{
    /// <summary>Wat er van elke kant is gezegd; wat leeg bleef, staat er niet in.</summary>
    public IReadOnlyDictionary<Perspectief, string> Blikken => new[]
        {
            (Perspectief.Juridisch, Inhoud.Juridisch), (Perspectief.Economisch, Inhoud.Economisch), (Perspectief.Maatschappelijk, Inhoud.Maatschappelijk),
        }
        .Where(b => b.Item2.Length > 0).ToDictionary(b => b.Item1, b => b.Item2);

    /// <summary>Wat toen de doorslag gaf; leeg als dat niet is vastgelegd.</summary>
    public Perspectief? Doorslaggevend => Enum.TryParse<Perspectief>(Inhoud.Doorslaggevend, ignoreCase: true, out var kant) ? kant : null;

    /// <summary>De gewone beslissing bleef staan.</summary>
    public bool IsGeenMaatwerk => Enum.TryParse<Oordeel>(Inhoud.Oordeel, ignoreCase: true, out var oordeel) && oordeel == Oordeel.GeenMaatwerk;

    /// <summary>Of er iets is om mee te vergelijken.</summary>
    public static bool Heeft(Uitspraakinhoud inhoud) => inhoud.Probleem.Length > 0 && inhoud.Oplossing.Length > 0;
}
