using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Wijst van een thema dat in een ander opging naar het thema dat overbleef.</summary>
internal static class Themawegwijzer
{
    // Samenvoegen kan niet in een kring; dit stopt ook als de gegevens dat toch zeggen.
    private const int MeesteStappen = 20;

    /// <returns>Bij elk nummer dat bestaat, het nummer van het thema waar de signalen nu bij horen.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> Volg(MaatwerkDb db, IReadOnlyCollection<string> nummers, CancellationToken ct)
    {
        var uit = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var open = nummers.Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(n => n, n => n, StringComparer.OrdinalIgnoreCase);
        for (var stap = 0; open.Count > 0 && stap < MeesteStappen; stap++)
        {
            var gezocht = open.Values.Distinct().ToArray();
            var gevonden = (await db.Set<ThemaRij>().AsNoTracking().Where(t => gezocht.Contains(t.Nummer)).ToListAsync(ct)).ToDictionary(t => t.Nummer);
            var verder = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (van, naar) in open)
            {
                if (gevonden.GetValueOrDefault(naar) is not { } thema)
                {
                    continue;
                }

                if (thema.Stand == Themastand.Opgegaan && thema.Lees().OpgegaanIn is { } volgende)
                {
                    verder[van] = volgende;
                }
                else
                {
                    uit[van] = thema.Nummer;
                }
            }

            open = verder;
        }

        return uit;
    }
}
