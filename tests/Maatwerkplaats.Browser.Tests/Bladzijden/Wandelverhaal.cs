using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Een verhaal in bewerking met toestemming, naast de verhalen uit de demo.</summary>
internal static class Wandelverhaal
{
    /// <param name="concept">Een afgeronde casus; die krijgt een verhaal in bewerking.</param>
    public static async Task<IReadOnlyDictionary<string, string>> Maak(Proefsite site, CasusStaat concept)
    {
        var (dienst, wie) = (site.Diensten.GetRequiredService<Publicatiedienst>(), site.Persona("contactpersoon"));
        await dienst.Begin(wie, concept.Nummer, "als voorbeeld", new(Guid.CreateVersion7()), Publicatiesoort.Verhaal);
        await dienst.LegToestemmingVast(
            wie, concept.Nummer, "De cliënt van deze casus", Vertelrol.Client, Verhaalkring.Collegas, concept.Afronding!.Op ?? new(2026, 1, 5), ToestemmingWijze.Schriftelijk, new(Guid.CreateVersion7()));
        var toestemming = (await dienst.Lees(wie, concept.Nummer, Publicatiesoort.Verhaal)).Staat!.Toestemmingen[0].Id;
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        var verhaal = await db.Set<VerhaalRij>().Where(v => v.BeeldId != null).Select(v => v.Nummer).FirstAsync();
        var adres = $"/casussen/{concept.Nummer}/verhaal";
        return new Dictionary<string, string>
        {
            ["/casussen/{nummer}/verhaal"] = adres,
            ["/casussen/{nummer}/verhaal/beeld"] = $"{adres}/beeld",
            ["/casussen/{nummer}/verhaal/terughalen"] = $"{adres}/terughalen",
            ["/casussen/{nummer}/verhaal/tekst/{veld}"] = $"{adres}/tekst/misging",
            ["/casussen/{nummer}/verhaal/toestemming"] = $"{adres}/toestemming",
            ["/casussen/{nummer}/verhaal/toestemming/{toestemming:guid}/intrekken"] = $"{adres}/toestemming/{toestemming}/intrekken",
            ["/verhalen/{verhaal}"] = $"/verhalen/{verhaal}",
            ["/verhalen/{verhaal}/beeld"] = $"/verhalen/{verhaal}/beeld",
            ["/verhalen/bundel"] = $"/verhalen/bundel?v={verhaal}",
            ["/verhalen/bundel/lezen"] = $"/verhalen/bundel/lezen?v={verhaal}",
            ["/verhalen/bundel/word"] = $"/verhalen/bundel/word?v={verhaal}",
        };
    }
}
