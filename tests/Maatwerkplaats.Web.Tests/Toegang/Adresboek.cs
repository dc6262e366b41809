using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Web.Tests.Toegang;

/// <summary>Alle adressen die de toepassing echt heeft, met de manieren waarop ze zijn aan te roepen.</summary>
internal static partial class Adresboek
{
    public static async Task<IReadOnlyList<Adres>> Lees(IServiceProvider diensten)
    {
        var adressen = new List<Adres>();
        foreach (var eind in diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = "/" + eind.RoutePattern.RawText!.TrimStart('/');
            if (eind.Metadata.GetMetadata<PageActionDescriptor>() is { } bladzijde)
            {
                var geladen = await diensten.GetRequiredService<PageLoader>().LoadAsync(bladzijde, eind.Metadata);
                var doen = geladen.HandlerMethods.Where(h => h.HttpMethod.Equals("Post", StringComparison.OrdinalIgnoreCase)).Select(h => h.Name);
                adressen.Add(new(route, true, [.. doen]));
            }
            else
            {
                var manieren = eind.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"];
                adressen.Add(new(route, manieren.Contains("GET"), manieren.Contains("POST") ? [null] : []));
            }
        }

        return [.. adressen.GroupBy(a => a.Route).Select(g => new Adres(g.Key, g.Any(a => a.Kijken), [.. g.SelectMany(a => a.Formulieren).Distinct()]))];
    }

    /// <summary>Vult de gaten in een route met iets wat bestaat.</summary>
    /// <param name="casus">Het nummer in het adres: van een casus, of van een sessie als het adres daarvan is.</param>
    /// <param name="onderdelen">De casus waar acties, documenten en dergelijke vandaan komen; een andere om te raden.</param>
    public static string Vul(string route, string casus, CasusStaat? onderdelen, Guid persoon, string sessie = "MWS-2001-9999") => Gat().Replace(route, gat => (gat.Groups[1].Value, route) switch
    {
        ("nummer", _) => casus,
        ("sessie", _) => sessie,
        ("thema", _) => "THM-2001-9999",
        ("voorstel", _) => Sleutel(null),
        ("soort", "/dashboard/{soort?}") => "",
        ("soort", "/dashboard/{soort}/uitvoer") => "directie",
        ("verhaal", _) => "VHL-2001-9999",
        ("reflectie", _) => "RFL-2001-9999",
        ("les", _) => Sleutel(null),
        ("soort", _) => "thema",
        ("kenmerk", _) => "THM-2001-9999",
        ("helft", _) => "1",
        ("groep", _) => "IVG-2001-9999",
        ("bijeenkomst", _) => "1",
        ("vraag", _) => Sleutel(null),
        ("kwartaal", _) => "2001-1",
        ("tafel", _) => "STF-2001-9999",
        ("zitting", _) => "1",
        ("genodigde", _) => Sleutel(null),
        ("actie", _) => Sleutel(onderdelen?.Acties[0].Id),
        ("deelnemer", _) => Sleutel(onderdelen?.Deelnemers.First(d => d.IsExtern).Id),
        ("toestemming", _) => Sleutel(onderdelen?.Toestemmingen[0].Id),
        ("perspectief", _) => "juridisch",
        ("stap", _) => "juridisch",
        ("veld", "/casussen/{nummer}/verhaal/tekst/{veld}") => "misging",
        ("veld", _) => "situatie",
        ("organisatie", _) => "uwv",
        ("jaar", _) => "2001",
        ("volgnummer", _) => "1",
        ("lijst", _) => "wet",
        ("sleutel", _) => Sleutel(null),
        ("onderwerp", "/hulp/{onderwerp}/schrijven" or "/hulp/{onderwerp}/versies") => "behoorlijk-bestuur",
        ("onderwerp", _) => "",
        ("code", var r) when r.StartsWith("/beheer/werkplaatsen", StringComparison.Ordinal) => "noord",
        ("code", var r) when r.StartsWith("/beheer/lijsten", StringComparison.Ordinal) => "WW",
        ("code", var r) when r.StartsWith("/gast", StringComparison.Ordinal) || r.StartsWith("/prikken", StringComparison.Ordinal) || r.StartsWith("/inbreng", StringComparison.Ordinal) => new string('a', 64),
        ("code", var r) when r.StartsWith("/verantwoording", StringComparison.Ordinal) => "4.1",
        ("code", var r) when r.StartsWith("/oefenen", StringComparison.Ordinal) => "",
        ("code", _) => "404",
        ("id", var r) when r.StartsWith("/beheer", StringComparison.Ordinal) => persoon.ToString(),
        ("id", var r) when r.StartsWith("/register", StringComparison.Ordinal) => Sleutel(null),
        ("id", _) => Sleutel(onderdelen?.Documenten[0].Id),
        var (naam, r) => throw new InvalidOperationException($"Zeg in Adresboek.Vul wat {{{naam}}} in {r} is."),
    });

    private static string Sleutel(Guid? sleutel) => (sleutel ?? Guid.CreateVersion7()).ToString();

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Gat();
}

/// <summary>Eén adres.</summary>
/// <param name="Route">Met gaten, bijvoorbeeld "/casussen/{nummer}".</param>
/// <param name="Formulieren">Namen van wat er verstuurd kan worden; leeg of null is het gewone formulier.</param>
internal sealed record Adres(string Route, bool Kijken, IReadOnlyList<string?> Formulieren)
{
    public bool IsVanCasus => Route.Contains("{nummer}", StringComparison.Ordinal) && !IsVanSessie && !IsVanSolve;

    public bool IsVanSessie => Route.StartsWith("/sessies/{nummer}", StringComparison.Ordinal);

    public bool IsVanSolve => Route.StartsWith("/solves/{nummer}", StringComparison.Ordinal);

    public bool HeeftOnderdeel => IsVanCasus && Route.Contains(":guid}", StringComparison.Ordinal);
}
