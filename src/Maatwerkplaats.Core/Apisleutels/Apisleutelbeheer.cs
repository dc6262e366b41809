using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Apisleutels;

/// <summary>Maakt sleutels voor programma's, trekt ze in en herkent ze. Elke verandering staat bij de wijzigingen van Beheer.</summary>
public sealed class Apisleutelbeheer(Inrichtingdienst inrichting, IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    /// <summary>Zo begint elke sleutel: wie hem ergens vindt, ziet waar hij van is.</summary>
    public const string Voorvoegsel = "mwp_";

    private const int Herkenbaar = 10;

    private static readonly TimeSpan Bijhouden = TimeSpan.FromMinutes(1);

    /// <summary>Alle sleutels: de geldige voorop, dan op naam.</summary>
    public async Task<IReadOnlyList<Apisleutel>> Alle(Gebruiker wie, CancellationToken ct = default)
    {
        InrichtingToegang.Eis(wie, InrichtingSoort.Apisleutel);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await db.Set<Apisleutel>().AsNoTracking().ToListAsync(ct)).OrderBy(s => s.IngetrokkenOp is not null).ThenBy(s => s.Naam, StringComparer.CurrentCulture)];
    }

    /// <summary>Maakt een sleutel.</summary>
    /// <returns>De sleutel zelf, dit ene keer; leeg als hetzelfde formulier al eerder is verstuurd.</returns>
    public async Task<string?> Maak(Gebruiker wie, string? naam, Apidoel doel, Opdracht opdracht, CancellationToken ct = default)
    {
        string? code = null;
        await inrichting.Wijzig(wie, InrichtingSoort.Apisleutel, opdracht, async (db, wijzigingen) =>
        {
            var schoon = ApisleutelRegels.SleutelHeeftEenNaam.EisTekst(naam);
            ApisleutelRegels.NaamIsNietTeLang.Eis(schoon.Length <= ApisleutelRegels.LangsteNaam);
            ApisleutelRegels.NaamIsNieuw.Eis(!await db.Set<Apisleutel>().AnyAsync(s => s.Naam == schoon && s.IngetrokkenOp == null, ct));
            code = Voorvoegsel + Persoonlijkecode.Maak();
            db.Add(new Apisleutel
            {
                Id = opdracht.HandelingId,
                Organisatie = wie.Organisatie,
                Naam = schoon,
                Doel = doel,
                Hash = Persoonlijkecode.Hash(code),
                Begin = code[..Herkenbaar],
                GemaaktOp = klok.Nu(),
            });
            wijzigingen.Van($"{opdracht.HandelingId}", schoon).Noteer("Sleutel", null, $"gemaakt, om: {doel.Label().ToLowerInvariant()}");
        }, ct);
        return code;
    }

    /// <summary>Trekt een sleutel in; hij werkt meteen niet meer.</summary>
    /// <exception cref="NietGevonden">Als de sleutel er niet is.</exception>
    public Task TrekIn(Gebruiker wie, Guid id, Opdracht opdracht, CancellationToken ct = default) =>
        inrichting.Wijzig(wie, InrichtingSoort.Apisleutel, opdracht, async (db, wijzigingen) =>
        {
            var sleutel = await db.Set<Apisleutel>().FirstOrDefaultAsync(s => s.Id == id, ct) ?? throw new NietGevonden();
            ApisleutelRegels.SleutelGeldtNog.Eis(sleutel.IngetrokkenOp is null);
            sleutel.IngetrokkenOp = klok.Nu();
            wijzigingen.Van($"{id}", sleutel.Naam).Noteer("Sleutel", "geldig", "ingetrokken");
        }, ct);

    /// <summary>Het programma dat bij deze sleutel hoort, of <c>null</c> als hij niet (meer) geldt.</summary>
    public async Task<Apiprogramma?> Herken(string code, CancellationToken ct = default)
    {
        if (!code.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        {
            return null;
        }

        var (hash, nu) = (Persoonlijkecode.Hash(code), klok.Nu());
        await using var db = await databases.CreateDbContextAsync(ct);
        var sleutel = await db.Set<Apisleutel>().AsNoTracking().IgnoreQueryFilters().FirstOrDefaultAsync(s => s.Hash == hash && s.IngetrokkenOp == null, ct);
        if (sleutel is null)
        {
            return null;
        }

        if (sleutel.LaatstGebruiktOp is not { } laatst || nu - laatst > Bijhouden)
        {
            await db.Set<Apisleutel>().IgnoreQueryFilters().Where(s => s.Id == sleutel.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LaatstGebruiktOp, nu), ct);
        }

        return new(sleutel.Id, sleutel.Organisatie, sleutel.Naam, sleutel.Doel);
    }
}

/// <summary>Een programma dat zich met een sleutel meldt.</summary>
public sealed record Apiprogramma(Guid Sleutel, string Organisatie, string Naam, Apidoel Doel)
{
    /// <summary>Zo staat het programma in de geschiedenis.</summary>
    public Betrokkene AlsBetrokkene() => new(null, Naam, "programma", "");
}
