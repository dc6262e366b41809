using System.Text.Json;
using Maatwerkplaats.Core.Casusprudentie.Gelijken;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Groepen;

/// <summary>Groepen gelijke gevallen die niet gelijk afliepen, voor wie een Maatwerkplaats coördineert. Alleen wat gepubliceerd is.</summary>
public sealed class Ongelijklezer(IDbContextFactory<MaatwerkDb> databases, Groepenmaker maker)
{
    /// <summary>Zoveel groepen staan op het scherm.</summary>
    public const int MeesteGroepen = 50;

    /// <summary>Of deze gebruiker de groepen mag zien.</summary>
    public static bool Mag(Gebruiker gebruiker) => gebruiker.IsLandelijk || gebruiker.Heeft(Rol.CoordinatorRegio);

    /// <exception cref="GeenToegang">Als de gebruiker geen Maatwerkplaats coördineert.</exception>
    public async Task<Ongelijkheden> Lees(Gebruiker gebruiker, CancellationToken ct = default)
    {
        if (!Mag(gebruiker))
        {
            throw new GeenToegang("Deze bladzijde is voor coördinatoren.");
        }

        if (await maker.Maak(gebruiker.Organisatie, Groepenmaker.MeesteMeteen, ct) is not { } indeling)
        {
            return new(null, 0, 0, []);
        }

        var sleutels = JsonSerializer.Deserialize<Guid[][]>(indeling.Groepen)!;
        var alle = sleutels.SelectMany(g => g).ToArray();
        await using var db = await databases.Open(gebruiker.Organisatie, ct);
        // Wat intussen is ingetrokken of achterhaald, doet niet meer mee.
        var uitspraken = (await db.Set<Uitspraak>().AsNoTracking()
                .Where(u => u.Stand == Uitspraakstand.Geldig && u.AchterhaaldSinds == null && EF.Parameter(alle).Contains(u.Id)).ToListAsync(ct))
            .ToDictionary(u => u.Id, u => new Groepslid(u.Kenmerk, Uitspraakinhoud.Lees(JsonElement.Parse(u.Inhoud))));
        var groepen = sleutels.Select(g => new Ongelijkegroep([.. g.Where(uitspraken.ContainsKey).Select(s => uitspraken[s]).OrderBy(l => l.Uitslag).ThenBy(l => l.Kenmerk, StringComparer.Ordinal)]))
            .Where(g => g.Leden.Count > 1).ToArray();
        return new(
            indeling.GemaaktOp, indeling.Aantal, groepen.Length,
            [.. groepen.Where(g => g.Spreiding.IsVerdeeld).OrderByDescending(g => Math.Min(g.Spreiding.Toegekend, g.Spreiding.NietToegekend)).ThenByDescending(g => g.Leden.Count).Take(MeesteGroepen)]);
    }
}

/// <summary>Een uitspraak in een groep.</summary>
public sealed record Groepslid(string Kenmerk, Uitspraakinhoud Inhoud)
{
    public Uitslag Uitslag => Uitslagen.Van(Inhoud);
}

/// <summary>Gevallen die op elkaar lijken, met hoe zij afliepen.</summary>
public sealed record Ongelijkegroep(IReadOnlyList<Groepslid> Leden)
{
    public Spreiding Spreiding => Spreiding.Van(Leden.Select(l => l.Uitslag));

    /// <summary>De kernwoorden die het meest voorkomen, als naam van de groep.</summary>
    public string Naam => string.Join(", ", Leden.SelectMany(l => l.Inhoud.Kernwoorden).GroupBy(k => k, StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(k => k.Count()).ThenBy(k => k.Key, StringComparer.OrdinalIgnoreCase).Take(3).Select(k => k.Key)) is { Length: > 0 } naam ? naam : Leden[0].Inhoud.NaamCasus;
}

/// <summary>De groepen die niet gelijk afliepen.</summary>
/// <param name="GemaaktOp">Moment (UTC) van de indeling; leeg als er nog geen is.</param>
/// <param name="Ingedeeld">Hoeveel uitspraken zijn ingedeeld.</param>
/// <param name="Groepen">Hoeveel groepen van twee of meer dat gaf.</param>
public sealed record Ongelijkheden(DateTime? GemaaktOp, int Ingedeeld, int Groepen, IReadOnlyList<Ongelijkegroep> Ongelijk);
