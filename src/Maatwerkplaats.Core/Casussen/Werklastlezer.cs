using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoeveel open casussen ieder kernteamlid begeleidt, zodat een team het werk eerlijk verdeelt. Niet om te beoordelen.</summary>
public sealed class Werklastlezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Alleen wie zelf casussen verdeelt; een leidinggevende ziet dit nooit.</summary>
    public static bool Mag(Gebruiker wie) => wie.IsMaatwerker && !wie.Heeft(Rol.Manager);

    /// <param name="leden">Wie er in ieder geval in staan, ook zonder casus.</param>
    public async Task<Werkverdeling> Verdeling(
        Gebruiker wie, IReadOnlyList<string> werkplaatsen, IReadOnlyList<Collega> leden, CancellationToken ct = default)
    {
        if (!Mag(wie))
        {
            throw new GeenToegang("De verdeling van het werk is alleen voor wie casussen verdeelt.");
        }

        var vandaag = Kalender.DatumInNederland(klok.Nu());
        await using var db = await databases.Open(wie.Organisatie, ct);
        var filter = new Werklijstfilter { Deel = Werklijstdeel.Open, Werkplaatsen = werkplaatsen };
        var tellingen = await db.Set<CasusRij>().Zichtbaar(wie, vandaag).Voldoet(filter, vandaag)
            .GroupBy(c => new { c.ContactpersoonId, c.Fase })
            .Select(g => new Telling(
                g.Key.ContactpersoonId, g.Key.Fase, g.Count(), g.Count(c => c.Gepauzeerd), g.Count(c => !c.Gepauzeerd && c.Streefdatum < vandaag),
                g.Min(c => c.FaseSinds)))
            .ToListAsync(ct);
        var veel = await Werklast.LeesDrempel(db, ct);
        var namen = await Namen(db, tellingen, leden, ct);
        var verdeeld = tellingen.Where(t => t.Wie is not null).ToLookup(t => t.Wie!.Value);
        return new(
            [.. namen.Select(n => Werklastregel.Van(n.Key, n.Value, [.. verdeeld[n.Key]])).OrderByDescending(r => r.Totaal).ThenBy(r => r.Naam, StringComparer.CurrentCulture)],
            tellingen.Where(t => t.Wie is null).Sum(t => t.Aantal),
            veel);
    }

    private static async Task<Dictionary<Guid, string>> Namen(
        MaatwerkDb db, IReadOnlyList<Telling> tellingen, IReadOnlyList<Collega> leden, CancellationToken ct)
    {
        var namen = leden.ToDictionary(l => l.Id, l => l.Naam);
        var onbekend = tellingen.Select(t => t.Wie).OfType<Guid>().Distinct().Where(id => !namen.ContainsKey(id)).ToArray();
        foreach (var persoon in await db.Set<Persoon>().Where(p => onbekend.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToListAsync(ct))
        {
            namen[persoon.Id] = persoon.Naam;
        }

        return namen;
    }
}

/// <summary>Aantallen bij één persoon in één fase.</summary>
internal sealed record Telling(Guid? Wie, Fase Fase, int Aantal, int Gepauzeerd, int TeLaat, DateTime Oudste);

/// <summary>De verdeling van het werk.</summary>
/// <param name="Onverdeeld">Open casussen zonder contactpersoon.</param>
/// <param name="Veel">Vanaf zoveel open casussen heet het veel.</param>
public sealed record Werkverdeling(IReadOnlyList<Werklastregel> Regels, int Onverdeeld, int Veel);

/// <summary>Wat één collega op het bord heeft.</summary>
/// <param name="Wacht">Casussen waarvan de klok stilstaat.</param>
/// <param name="OudsteSinds">Sinds wanneer de casus die het langst in zijn fase zit, daar zit.</param>
public sealed record Werklastregel(Guid Id, string Naam, int InTriage, int InBehandeling, int Wacht, int TeLaat, DateTime? OudsteSinds)
{
    public int Totaal => InTriage + InBehandeling;

    internal static Werklastregel Van(Guid id, string naam, IReadOnlyList<Telling> tellingen) => new(
        id,
        naam,
        tellingen.Where(t => t.Fase.IsVoorTriage()).Sum(t => t.Aantal),
        tellingen.Where(t => t.Fase.IsInBehandeling()).Sum(t => t.Aantal),
        tellingen.Sum(t => t.Gepauzeerd),
        tellingen.Sum(t => t.TeLaat),
        tellingen.Count == 0 ? null : tellingen.Min(t => t.Oudste));
}
