using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>Rekent de ketting van één onderwerp na.</summary>
internal static class Kettingcontrole
{
    /// <param name="regels">Alle regels van het onderwerp, op volgnummer, met hun handeling.</param>
    /// <param name="versie">Aantal regels dat er volgens het onderwerp hoort te zijn.</param>
    /// <param name="hoofd">Kenmerk van de laatste regel volgens het onderwerp.</param>
    /// <returns>Wat er mis is, of <c>null</c>.</returns>
    public static string? Bekijk(Ketting ketting, Guid onderwerp, IReadOnlyList<VastgelegdeGebeurtenis> regels, int versie, string hoofd)
    {
        var schakel = Ketting.Begin;
        for (var i = 0; i < regels.Count; i++)
        {
            var regel = regels[i];
            if (regel.Volgnummer != i + 1)
            {
                return $"regel {i + 1} van de geschiedenis ontbreekt";
            }

            if (regel.Handeling is null)
            {
                return $"bij regel {i + 1} van de geschiedenis ontbreekt wie het deed";
            }

            schakel = VastgelegdeGebeurtenis.MaakSchakel(ketting, schakel, onderwerp, regel.Volgnummer, regel.Handeling.AlsHandeling(), regel.Soort, regel.Gegevens);
            if (schakel != regel.Schakel)
            {
                return $"regel {i + 1} van de geschiedenis is veranderd";
            }
        }

        return regels.Count != versie || schakel != hoofd ? "het einde van de geschiedenis ontbreekt of is veranderd" : null;
    }
}
