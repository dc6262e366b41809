using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Maatwerkplaats.Web.Documentatie;

/// <summary>Schrijft <c>docs/toegang.md</c>: wie wat met een casus mag en wie welke bladzijde ziet, uit de code zelf.</summary>
public static class Toegangsdocument
{
    private const string Aangemeld = "Wie is ingelogd";

    private static readonly Dictionary<string, string> Uitleg = new()
    {
        [Beleid.Maatwerker] = "Kernteam en coördinatoren",
        [Beleid.Beheer] = "Beheerder",
        [Beleid.Inrichten] = "Beheerder en landelijk coördinator",
        [Beleid.Toezicht] = "Toezicht",
        [Beleid.Verantwoording] = "Coördinatoren en kernteam (eigen Maatwerkplaats of alles); leidinggevende, solveteam en toezicht zonder kleine aantallen",
        [Beleid.Inlezen] = "Landelijk en regionaal coördinator",
        [Beleid.Register] = "Medewerkers van de eigen organisatie; iedereen als de casusprudentie openbaar is",
        [Beleid.Coordinator] = "Landelijk en regionaal coördinator",
        [Beleid.Evaluatie] = "Onderzoeker en landelijk coördinator",
        [Beleid.Organisaties] = "Kernteam, coördinatoren en beheerder",
        [Beleid.SignalenSchrijven] = "Een programma met een API-sleutel om signalen aan te leveren",
        [Beleid.Signalen] = "Solveteam, SBK, regionaal en landelijk coördinator",
        [Beleid.Signalenmonitor] = "SBK, landelijk coördinator en meelezer van het ministerie",
        [Beleid.Sbk] = "SBK en landelijk coördinator",
        [Beleid.Brieflezer] = "Medewerkers van de eigen organisatie en meelezers van het ministerie",
        [Beleid.Tijdcijfers] = "Kernteam en regionaal coördinator (eigen team als geheel); landelijk coördinator en leidinggevende (alle plaatsen); altijd zonder kleine groepen",
        [Beleid.SignalenOrdenen] = "Solveteam en landelijk coördinator",
        [Beleid.Hulpteksten] = "Landelijk coördinator en kernteam van de landelijke Maatwerkplaats",
        [Beleid.Medewerker] = "Medewerkers van de eigen organisatie",
    };

    /// <param name="eindpunten">De adressen van de website zonder demo.</param>
    public static string Schrijf(IEnumerable<Endpoint> eindpunten)
    {
        var tekst = new StringBuilder();
        tekst.Append("# Wie mag wat\n\n");
        tekst.Append("Gemaakt uit de code met `maatwerk documenteer`; verander hier niets met de hand. Een recht dat hier niet staat, is er niet.\n\n");
        tekst.Append("## Met een casus\n\n");
        tekst.Append("Rechten volgen uit de grond waarop iemand bij een casus hoort (`CasusToegang`). Bladzijde, lijst, zoeken en uitvoer gaan allemaal hierlangs. ");
        tekst.Append("Een leidinggevende, lezer, beheerder of toezichthouder heeft als zodanig geen grond en ziet dus geen casus.\n\n");
        Rechtentabel(tekst, CasusToegang.Tabel);
        tekst.Append("\n## Met een maatwerksessie\n\n");
        tekst.Append("Rechten volgen uit hoe iemand bij de sessie hoort (`SessieToegang`). Van een casus op de agenda ziet iemand daarnaast alleen wat de tabel hierboven toestaat.\n\n");
        Rechtentabel(tekst, SessieToegang.Tabel);
        tekst.Append("\n## Met signalen en thema's\n\n");
        tekst.Append("Wie niet in deze tabel staat, mag niets (`SignaalToegang`). De tekst van een signaal uit een casus leest alleen wie die casus mag lezen; een ander ziet alleen de gegevens om te tellen.\n\n");
        Rechtentabel(tekst, SignaalToegang.Tabel);
        tekst.Append("\n## Met een solve\n\n");
        tekst.Append("Wie niet in deze tabel staat, mag niets (`SolveToegang`). Een casus of signaal onder een solve leest alleen wie dat recht al had.\n\n");
        Rechtentabel(tekst, SolveToegang.Tabel);
        tekst.Append("\n## Met intervisie\n\n");
        tekst.Append("Wat een groep bespreekt, leest alleen een lid (`IntervisieToegang`): geen coördinator, beheerder of toezichthouder. Een vraag en een antwoord leest ook wie de casus leest waar de vraag uit komt.\n\n");
        Rechtentabel(tekst, IntervisieToegang.Tabel);
        tekst.Append("\n## Met een solvetafel\n\n");
        tekst.Append("Wie niet in deze tabel staat, weet niet dat de tafel er is (`SolvetafelToegang`). Aan een tafel over een solve mag ook wie aan die solve werkt.\n\n");
        Rechtentabel(tekst, SolvetafelToegang.Tabel);
        tekst.Append("\n## Met een reflectiegesprek\n\n");
        tekst.Append("Wie niet in deze tabel staat, weet niet dat het gesprek er is, welke rol die ook heeft (`ReflectieToegang`). Gedeelde lessen leest elke collega; plannen doet wie voor een Maatwerkplaats werkt, over casussen die diegene begeleidt.\n\n");
        Rechtentabel(tekst, ReflectieToegang.Tabel);
        tekst.Append("\n## Met de signalenmonitor en de knelpuntenbrief\n\n");
        tekst.Append("Wie niet in deze tabel staat, mag niets (`KnelpuntToegang`). Wie zonder account om inbreng is gevraagd, ziet met een persoonlijke link alleen de vraag en de eigen inbreng.\n\n");
        Rechtentabel(tekst, KnelpuntToegang.Tabel);
        tekst.Append("\n## Met een bladzijde\n\n");
        tekst.Append("Zonder beleid op de bladzijde geldt: alleen wie is ingelogd. Bij een casus komt het recht uit de tabel erbij; wie de casus niet mag kennen, krijgt 404, wie iets niet mag 403.\n\n");
        Adressentabel(tekst, eindpunten);
        return tekst.ToString();
    }

    private static void Rechtentabel<TGrond, TRecht>(StringBuilder tekst, IReadOnlyDictionary<TGrond, IReadOnlyList<TRecht>> tabel)
        where TGrond : struct, Enum
        where TRecht : struct, Enum
    {
        var gronden = Enum.GetValues<TGrond>();
        for (var i = 0; i < gronden.Length; i++)
        {
            tekst.Append($"{i + 1}. {gronden[i].Label()}\n");
        }

        tekst.Append($"\n| Recht | {string.Join(" | ", Enumerable.Range(1, gronden.Length))} |\n| --- |{string.Concat(Enumerable.Repeat(" :-: |", gronden.Length))}\n");
        foreach (var recht in Enum.GetValues<TRecht>())
        {
            tekst.Append($"| {recht.Label()} | {string.Join(" | ", gronden.Select(g => tabel[g].Contains(recht) ? "ja" : ""))} |\n");
        }
    }

    private static void Adressentabel(StringBuilder tekst, IEnumerable<Endpoint> eindpunten)
    {
        tekst.Append("| Adres | Wie |\n| --- | --- |\n");
        var regels = eindpunten.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null || e.Metadata.GetMetadata<HttpMethodMetadata>() is not null)
            .Select(e => ("/" + e.RoutePattern.RawText?.Trim('/'), Wie(e))).Distinct()
            .OrderBy(r => r.Item1, StringComparer.Ordinal);
        foreach (var (adres, wie) in regels)
        {
            tekst.Append($"| `{adres}` | {wie} |\n");
        }
    }

    private static string Wie(Endpoint eindpunt)
    {
        if (eindpunt.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return "Iedereen, ook zonder inloggen";
        }

        var beleid = eindpunt.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>().Distinct().ToArray();
        return beleid.Length == 0 ? Aangemeld : string.Join(" en ", beleid.Select(b => Uitleg.GetValueOrDefault(b, b)));
    }
}
