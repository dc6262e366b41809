using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Oefenen;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Een groep die bezig is, een oefening om te vergelijken en een code, zodat ook hun bladzijden er zijn.</summary>
internal static class Wandeloefening
{
    /// <returns>Sleutel van een groep die bezig is en van een oefening die af is, allebei van de contactpersoon, en de code van de groep van een ander.</returns>
    public static async Task<(Guid Bezig, Guid Klaar, string Code)> Maak(Proefsite site)
    {
        var (dienst, ik) = (site.Diensten.GetRequiredService<Oefendienst>(), site.Persona("contactpersoon"));
        var bezig = await dienst.Begin(ik, new(Oefencasus: "mantelzorg"), groep: true, new(Guid.CreateVersion7()));
        var klaar = await dienst.Begin(ik, new(Oefencasus: "dubbel"), groep: true, new(Guid.CreateVersion7()));
        var vanAnder = await dienst.Begin(site.Persona("inbrenger"), new(Oefencasus: "dubbel"), groep: true, new(Guid.CreateVersion7()));
        foreach (var stap in Oefenstappen.Alle)
        {
            await dienst.Bewaar(ik, klaar, stap, Antwoord, typend: false, new(Guid.CreateVersion7()));
        }

        await dienst.LeverIn(ik, klaar, new(Guid.CreateVersion7()));
        await dienst.LegOpen(ik, klaar, new(Guid.CreateVersion7()));
        var code = (await site.Diensten.GetRequiredService<Oefenlezer>().Lees(site.Persona("inbrenger"), vanAnder)).Code!;
        return (bezig, klaar, code);
    }

    private static Oefenantwoord Antwoord => new()
    {
        Bevindingen = "De fout lag niet bij de cliënt.",
        NietsDoen = Score.Voldoende,
        Weg = "De helft laten vallen.",
        Scores = Enum.GetValues<Perspectief>().ToDictionary(p => p, p => (Score?)(p == Perspectief.Economisch ? Score.Onvoldoende : Score.Goed)),
        Besluit = "De helft laten vallen.",
        Motivering = "Dat is te dragen.",
        Doorslaggevend = Perspectief.Maatschappelijk,
    };
}
