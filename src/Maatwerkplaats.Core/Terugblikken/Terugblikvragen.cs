using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>
/// Stelt na het afronden de vraag om terug te kijken: aan de inbrenger, de eigenaar en wie meedacht, ieder hoogstens één keer per
/// casus, ook als de casus later weer opengaat. Wie alleen begeleidde, krijgt de vraag niet.
/// </summary>
internal static class Terugblikvragen
{
    /// <summary>Legt de vragen vast in de lopende transactie; opslaan doet de aanroeper.</summary>
    /// <returns>De berichten aan wie een account heeft. Zij komen zonder mail: over het afronden gaat er al een.</returns>
    public static async Task<IReadOnlyList<NieuwBericht>> Stel(MaatwerkDb db, string organisatie, Casus casus, DateTime nu, CancellationToken ct)
    {
        if (!casus.Nieuw.Any(g => g is CasusAfgerond))
        {
            return [];
        }

        var id = casus.Staat.Id;
        var gevraagd = (await db.Set<Terugblikvraag>().Where(v => v.CasusId == id).Select(v => v.VoorWie).ToListAsync(ct)).ToHashSet();
        var vragen = Wie(casus.Staat).Where(w => gevraagd.Add(w.VoorWie)).Select(w => new Terugblikvraag
        {
            Id = Guid.NewGuid(),
            Organisatie = organisatie,
            CasusId = id,
            Weg = w.Weg,
            VoorWie = w.VoorWie,
            GesteldOp = nu,
        }).ToArray();
        db.AddRange(vragen);
        return
        [
            .. vragen.Where(v => v.Weg == Terugblikweg.Account).Select(v => new NieuwBericht(
                v.VoorWie, BerichtSoort.Terugblik, null,
                $"Wil je in een minuut terugkijken op casus {casus.Staat.Nummer}? Het mag, het hoeft niet, en niemand kan zien wat jij antwoordt.") { Adres = $"/terugblik/{v.Id}", ZonderMail = true }),
        ];
    }

    private static IEnumerable<(Terugblikweg Weg, Guid VoorWie)> Wie(CasusStaat casus)
    {
        if (casus.Melding.Inbrenger.Kanaal == Kanaal.Buiten)
        {
            yield return (Terugblikweg.Volgcode, casus.Id);
        }

        foreach (var persoon in new[] { casus.Melding.Inbrenger.Wie.PersoonId, casus.Eigenaar.Persoon?.PersoonId }.OfType<Guid>())
        {
            yield return (Terugblikweg.Account, persoon);
        }

        foreach (var deelnemer in casus.Deelnemers)
        {
            yield return deelnemer.Wie.PersoonId is { } persoon ? (Terugblikweg.Account, persoon) : (Terugblikweg.Gast, deelnemer.Id);
        }
    }
}
