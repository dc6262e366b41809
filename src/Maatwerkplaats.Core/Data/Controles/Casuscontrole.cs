using System.Security.Cryptography;
using System.Text.Json;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent elke casus na: de ketting van zijn geschiedenis, zijn staat, en wat lijsten en rechten ervan gebruiken.</summary>
internal sealed class Casuscontrole(MaatwerkDb db, Ketting ketting, Versleuteling versleuteling, Bevindingen bevindingen)
{
    private const int PerKeer = 200;

    public async Task<(long Casussen, long Gebeurtenissen)> Doe(CancellationToken ct)
    {
        var (casussen, gebeurtenissen, laatste) = (0L, 0L, Guid.Empty);
        while (true)
        {
            var rijen = await db.Set<CasusRij>().AsNoTracking().IgnoreQueryFilters()
                .Include(c => c.Personen).Include(c => c.Acties).Include(c => c.Kenmerken).Include(c => c.Feiten).AsSplitQuery()
                .Where(c => c.Id > laatste).OrderBy(c => c.Id).Take(PerKeer).ToListAsync(ct);
            if (rijen.Count == 0)
            {
                return (casussen, gebeurtenissen);
            }

            laatste = rijen[^1].Id;
            var ids = rijen.Select(r => r.Id).ToArray();
            var geschiedenis = (await db.Set<VastgelegdeGebeurtenis>().AsNoTracking().IgnoreQueryFilters().Include(g => g.Handeling)
                .Where(g => ids.Contains(g.OnderwerpId)).OrderBy(g => g.Volgnummer).ToListAsync(ct)).ToLookup(g => g.OnderwerpId);
            foreach (var rij in rijen)
            {
                casussen++;
                var regels = geschiedenis[rij.Id].ToArray();
                gebeurtenissen += regels.Length;
                if (Bekijk(rij, regels) is { } mis)
                {
                    bevindingen.Meld($"Casus {rij.Nummer}: {mis}.");
                }
            }
        }
    }

    private string? Bekijk(CasusRij rij, VastgelegdeGebeurtenis[] regels)
    {
        if (Kettingcontrole.Bekijk(ketting, rij.Id, regels, rij.Versie, rij.Schakel) is { } mis)
        {
            return mis;
        }

        try
        {
            var staat = Casus.Herhaal(regels.Select(r => ((CasusGebeurtenis)Gebeurtenissoorten.Lees(r.Soort, r.Gegevens), r.Handeling!.AlsHandeling())));
            return Schrijf(CasusProjectie.Lees(rij.Staat)) != Schrijf(staat)
                ? "de stand is niet wat de geschiedenis zegt"
                : BekijkProjectie(rij, staat, regels[^1].Handeling!.Tijdstip);
        }
        catch (Exception fout) when (fout is JsonException or InvalidDataException or InvalidCastException)
        {
            return "de geschiedenis of de stand is niet te lezen";
        }
        catch (CryptographicException)
        {
            return "versleutelde gegevens zijn niet te lezen met de sleutels van deze installatie";
        }
    }

    /// <summary>Maakt de rij opnieuw en vergelijkt elke kolom, zodat ook een later toegevoegde kolom meetelt.</summary>
    private string? BekijkProjectie(CasusRij rij, CasusStaat staat, DateTime gewijzigd)
    {
        var hoort = new CasusRij { Id = staat.Id, Organisatie = rij.Organisatie, Nummer = staat.Nummer, Schakel = rij.Schakel };
        CasusProjectie.WerkBij(hoort, staat, gewijzigd, Casusdienst.ClientSleutel(versleuteling, staat));
        hoort.Staat = rij.Staat;
        return Anders(rij, hoort) is { } kolom ? $"kolom {kolom} volgt niet uit de stand"
            : rij.Feiten is null ? "de feiten voor de cijfers ontbreken"
            : Anders(rij.Feiten, hoort.Feiten!) is { } feit ? $"feit {feit} volgt niet uit de stand"
            : !Gelijk(rij.Personen, hoort.Personen) ? "de mensen bij de casus volgen niet uit de stand"
            : !Gelijk(rij.Acties, hoort.Acties) ? "de open acties volgen niet uit de stand"
            : !Gelijk(rij.Kenmerken, hoort.Kenmerken) ? "de kenmerken volgen niet uit de stand"
            : null;
    }

    /// <summary>De eerste kolom die verschilt.</summary>
    private string? Anders<T>(T zijn, T horen)
        where T : class =>
        db.Model.FindEntityType(typeof(T))!.GetProperties()
            .FirstOrDefault(e => !Equals(e.PropertyInfo!.GetValue(zijn), e.PropertyInfo.GetValue(horen)))?.GetColumnName();

    private static bool Gelijk<T>(IEnumerable<T> zijn, IEnumerable<T> horen) =>
        zijn.Select(Schrijf).Order(StringComparer.Ordinal).SequenceEqual(horen.Select(Schrijf).Order(StringComparer.Ordinal));

    private static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Gebeurtenissoorten.Json);
}
