using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Data;

/// <summary>Schrijft wat er met een onderwerp gebeurde bij in zijn geschiedenis; opslaan doet de aanroeper.</summary>
internal static class Geschiedenisboek
{
    /// <param name="handelingAlVastgelegd">De handeling staat al in deze transactie, omdat zij ook iets anders deed.</param>
    public static void Schrijf(
        MaatwerkDb db, Ketting ketting, IOnderwerp onderwerp, IReadOnlyList<Gebeurtenis> gebeurtenissen, Handeling handeling, bool handelingAlVastgelegd = false)
    {
        if (!handelingAlVastgelegd)
        {
            db.Add(VastgelegdeHandeling.Van(handeling, onderwerp.Organisatie, onderwerp.Id));
        }

        foreach (var gebeurtenis in gebeurtenissen)
        {
            var (soort, gegevens) = (gebeurtenis.GetType().Name, Gebeurtenissoorten.Schrijf(gebeurtenis));
            onderwerp.Schakel = VastgelegdeGebeurtenis.MaakSchakel(ketting, onderwerp.Schakel, onderwerp.Id, ++onderwerp.Versie, handeling, soort, gegevens);
            db.Add(new VastgelegdeGebeurtenis
            {
                OnderwerpId = onderwerp.Id,
                Volgnummer = onderwerp.Versie,
                Organisatie = onderwerp.Organisatie,
                HandelingId = handeling.Id,
                Soort = soort,
                Deel = gebeurtenis.Deel,
                Gegevens = gegevens,
                Schakel = onderwerp.Schakel,
            });
        }
    }
}
