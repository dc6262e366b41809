using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Stelt de tekst van een publicatie samen uit wat er bij de casus al is geschreven; niemand typt iets opnieuw.</summary>
public static class Conceptschrijver
{
    /// <summary>De teksten die iets bevatten, elk in zijn veld.</summary>
    public static IReadOnlyDictionary<Publicatieveld, string> Schrijf(CasusStaat casus, Lijsten woorden)
    {
        var r = Registratiestaat.Lees(casus, woorden);
        return new (Publicatieveld Veld, string? Tekst)[]
            {
                (Publicatieveld.Titel, r.NaamCasus),
                (Publicatieveld.Situatie, r.Probleem),
                (Publicatieveld.Knelpunt, r.Reden),
                (Publicatieveld.Regels, Regels(casus, r)),
                (Publicatieveld.Verloop, Verloop(casus, r, woorden)),
                (Publicatieveld.Juridisch, Blik(casus, Perspectief.Juridisch)),
                (Publicatieveld.Economisch, Blik(casus, Perspectief.Economisch)),
                (Publicatieveld.Maatschappelijk, Blik(casus, Perspectief.Maatschappelijk)),
                (Publicatieveld.Afweging, Afweging(casus)),
                (Publicatieveld.Afwijking, casus.Besluit?.Afwijking?.Zin),
                (Publicatieveld.Oplossing, r.Oplossing),
                (Publicatieveld.Geleerd, r.Opmerkingen),
                (Publicatieveld.Kernwoorden, string.Join(", ", r.Kernwoorden)),
            }
            .Where(s => !string.IsNullOrWhiteSpace(s.Tekst)).ToDictionary(s => s.Veld, s => s.Tekst!.Trim());
    }

    /// <summary>Wetten en regels in woorden, met de grondslagen van het besluit.</summary>
    private static string? Regels(CasusStaat casus, Registratie r) =>
        Samen("; ", [r.Regels, .. (casus.Besluit?.Grondslagen ?? []).Select(g => g.ToString()).Distinct()
            .Where(g => r.Regels?.Contains(g, StringComparison.OrdinalIgnoreCase) is not true)]);

    /// <summary>Zonder namen: wie er meededen staat er met rol en onderdeel, en wat er is besproken blijft in het dossier.</summary>
    private static string? Verloop(CasusStaat casus, Registratie r, Lijsten woorden) => casus.Ingelezen is not null
        ? r.Proces
        : Samen(" ", [
            casus.Werkwijze == Werkwijze.Onbekend ? null : $"{casus.Werkwijze.Label()}.",
            casus.Deelnemers.Count == 0 ? null : $"Aan tafel: {string.Join(", ", casus.Deelnemers.Select(d => Deelnemer(d, woorden)).Distinct())}.",
        ]);

    private static string Deelnemer(Deelnemer deelnemer, Lijsten woorden)
    {
        var (rol, onderdeel) = (woorden.Label(deelnemer.Rol).ToLowerInvariant(), woorden.Label(deelnemer.Wie.Onderdeel));
        return onderdeel.Length > 0 ? $"{rol} ({onderdeel})" : rol;
    }

    private static string? Blik(CasusStaat casus, Perspectief perspectief) =>
        casus.Weging.Blikken.GetValueOrDefault(perspectief) is { } blik
            ? Samen("\n", [blik.Bevindingen, Met("Niets doen: ", blik.NietsDoen), Met("Op korte termijn: ", blik.KorteTermijn), Met("Op lange termijn: ", blik.LangeTermijn)])
            : null;

    private static string? Afweging(CasusStaat casus) =>
        Samen("\n", new[] { casus.Weging.Afweging, casus.Weging.BeginselenToelichting, casus.Besluit?.Motivering }.Distinct());

    private static string? Met(string kop, string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : kop + tekst;

    private static string? Samen(string tussen, IEnumerable<string?> delen) =>
        string.Join(tussen, delen.Where(d => !string.IsNullOrWhiteSpace(d)).Select(d => d!.Trim())) is { Length: > 0 } tekst ? tekst : null;
}
