using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>Onthoudt per persoon welke kolommen en vorm die voor de registeruitvoer koos.</summary>
public sealed class Registerkeuzes(IDbContextFactory<MaatwerkDb> databases)
{
    public async Task<(IReadOnlyList<Registerkolom> Kolommen, Bestandsvorm Vorm)> Lees(Gebruiker wie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var keuze = await db.Set<Registerkeuze>().AsNoTracking().FirstOrDefaultAsync(k => k.PersoonId == wie.Id, ct);
        return (Registerkolommen.Lees(keuze?.Kolommen.Split(',')), keuze?.Vorm ?? Bestandsvorm.Xlsx);
    }

    public async Task Onthoud(Gebruiker wie, IEnumerable<Registerkolom> kolommen, Bestandsvorm vorm, CancellationToken ct = default)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var keuze = await db.Set<Registerkeuze>().FirstOrDefaultAsync(k => k.PersoonId == wie.Id, ct);
        if (keuze is null)
        {
            keuze = new() { PersoonId = wie.Id, Organisatie = wie.Organisatie, Kolommen = "", Vorm = vorm };
            db.Add(keuze);
        }

        (keuze.Kolommen, keuze.Vorm) = (string.Join(',', kolommen), vorm);
        await db.SaveChangesAsync(ct);
    }
}
