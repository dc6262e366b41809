using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Bewaart hoe iemand de werklijst wil zien: eigen weergaven onder een naam, en de gekozen kolommen.</summary>
public sealed class Weergavenkast(IDbContextFactory<MaatwerkDb> databases)
{
    public const int LangsteNaam = 60;

    /// <summary>Zoveel weergaven kan iemand bewaren.</summary>
    public const int Meest = 30;

    public static readonly Regel WeergaveHeeftEenNaam = Regel.Luidt("Geef de weergave een naam.", "Naam");
    public static readonly Regel WeergaveHeeftEenKorteNaam = Regel.Luidt("Houd de naam korter dan 60 tekens.", "Naam");
    public static readonly Regel WeergaveHeeftEenEigenNaam = Regel.Luidt("Je hebt al een weergave met deze naam.", "Naam");
    public static readonly Regel ErIsPlaatsVoorEenWeergave = Regel.Luidt("Je hebt al 30 weergaven. Gooi er eerst een weg.", "Naam");

    public async Task<IReadOnlyList<OpgeslagenWeergave>> Van(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        return [.. (await Eigen(db, wie).AsNoTracking().ToListAsync(ct)).OrderBy(w => w.Naam, StringComparer.CurrentCultureIgnoreCase)];
    }

    public async Task Bewaar(Gebruiker wie, string? naam, string zoekreeks, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestaand = await Eigen(db, wie).ToListAsync(ct);
        ErIsPlaatsVoorEenWeergave.Eis(bestaand.Count < Meest);
        db.Add(new OpgeslagenWeergave
        {
            Id = Guid.CreateVersion7(),
            Organisatie = wie.Organisatie,
            PersoonId = wie.Id,
            Naam = Nagelopen(naam, bestaand),
            Zoekreeks = zoekreeks,
        });
        await db.SaveChangesAsync(ct);
    }

    /// <exception cref="NietGevonden">Als deze persoon zo'n weergave niet heeft.</exception>
    public async Task Hernoem(Gebruiker wie, Guid id, string? naam, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestaand = await Eigen(db, wie).ToListAsync(ct);
        var weergave = bestaand.Find(w => w.Id == id) ?? throw new NietGevonden();
        weergave.Naam = Nagelopen(naam, bestaand.Where(w => w.Id != id));
        await db.SaveChangesAsync(ct);
    }

    public async Task GooiWeg(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        await Eigen(db, wie).Where(w => w.Id == id).ExecuteDeleteAsync(ct);
    }

    /// <returns>De gekozen kolommen, of <c>null</c> als deze persoon er geen koos.</returns>
    public async Task<IReadOnlyList<string>?> Kolommen(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var keuze = await db.Set<Kolomkeuze>().AsNoTracking().FirstOrDefaultAsync(k => k.PersoonId == wie.Id, ct);
        return keuze?.Kolommen.Split(',', StringSplitOptions.RemoveEmptyEntries);
    }

    public async Task KiesKolommen(Gebruiker wie, IEnumerable<string> kolommen, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var keuze = await db.Set<Kolomkeuze>().FirstOrDefaultAsync(k => k.PersoonId == wie.Id, ct);
        if (keuze is null)
        {
            keuze = new() { PersoonId = wie.Id, Organisatie = wie.Organisatie, Kolommen = "" };
            db.Add(keuze);
        }

        keuze.Kolommen = string.Join(',', kolommen);
        await db.SaveChangesAsync(ct);
    }

    private static IQueryable<OpgeslagenWeergave> Eigen(MaatwerkDb db, Gebruiker wie) => db.Set<OpgeslagenWeergave>().Where(w => w.PersoonId == wie.Id);

    private static string Nagelopen(string? naam, IEnumerable<OpgeslagenWeergave> andere)
    {
        var tekst = WeergaveHeeftEenNaam.EisTekst(naam);
        WeergaveHeeftEenKorteNaam.Eis(tekst.Length <= LangsteNaam);
        WeergaveHeeftEenEigenNaam.Eis(andere.All(w => !string.Equals(w.Naam, tekst, StringComparison.OrdinalIgnoreCase)));
        return tekst;
    }
}
