using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Schrijft wat er met een casus gebeurde bij in zijn geschiedenis; opslaan doet de aanroeper.</summary>
internal static class Geschiedenisboek
{
    /// <param name="versie">De versie van de casus vóór deze gebeurtenissen.</param>
    public static void Schrijf(
        MaatwerkDb db, Ketting ketting, CasusRij rij, int versie, IReadOnlyList<CasusGebeurtenis> gebeurtenissen, Handeling handeling)
    {
        db.Add(VastgelegdeHandeling.Van(handeling, rij.Organisatie, rij.Id));
        foreach (var gebeurtenis in gebeurtenissen)
        {
            var (soort, gegevens) = (gebeurtenis.GetType().Name, Gebeurtenissoorten.Schrijf(gebeurtenis));
            rij.Schakel = VastgelegdeGebeurtenis.MaakSchakel(ketting, rij.Schakel, rij.Id, ++versie, handeling, soort, gegevens);
            db.Add(new VastgelegdeGebeurtenis
            {
                OnderwerpId = rij.Id,
                Volgnummer = versie,
                Organisatie = rij.Organisatie,
                HandelingId = handeling.Id,
                Soort = soort,
                Deel = gebeurtenis.Deel,
                Gegevens = gegevens,
                Schakel = rij.Schakel,
            });
        }
    }
}
