using System.Text;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Leerlijn;
using Maatwerkplaats.Core.Netwerk.Organisaties;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Tijdschrijven;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Casusprudentie, een tekst bij een tweede lezer en een aangeboden bestand, zodat ook hun bladzijden er zijn.</summary>
internal static class Wandelregister
{
    /// <param name="concept">Een afgeronde casus; die krijgt een tekst in bewerking.</param>
    /// <returns>Bij elke route met een eigen sleutel een adres dat bestaat.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> Maak(Proefsite site, CasusStaat concept)
    {
        await site.Diensten.GetRequiredService<Publicatiedienst>().Begin(site.Persona("contactpersoon"), concept.Nummer, "als voorbeeld", new(Guid.CreateVersion7()));
        var bestand = await Aangeboden(site);
        var (jaar, eerste) = await Plek(site, "wandel-0");
        var (sessie, casus, gast, prik) = await Wandelsessie.Maak(site);
        var (signaal, signaalbestand, thema) = await Wandelsignalen.Maak(site);
        var (bezig, klaar, code) = await Wandeloefening.Maak(site);
        var notitie = Guid.CreateVersion7();
        await site.Diensten.GetRequiredService<Leernotities>().Schrijf(site.Persona("contactpersoon"), notitie, "Eerder een jurist vragen.", "een casus");
        var (inbreng, punt, verzonden, gastbrief, half) = await Wandelbrief.Maak(site);
        // De eerste solve uit de demo heeft alles: een weging, een besluit, een groep en casussen eronder.
        string[] solve = ["", "/beschrijven", "/besluiten", "/geschiedenis", "/groep", "/regelen", "/stap", "/toevoegen", "/tussentijd", "/verder", "/wegen", "/tafel", "/tafel/vertonen"];
        // De solvetafel uit de demo, met een geplande zitting.
        // De intervisiegroep uit de demo, met een geplande bijeenkomst en een vraag.
        var groep = $"/intervisie/IVG-{DateTime.UtcNow.Year}-0001";
        var tafel = $"/solvetafels/STF-{DateTime.UtcNow.Year}-0001";
        return new Dictionary<string, string>(solve.Select(plek => KeyValuePair.Create($"/solves/{{nummer}}{plek}", $"/solves/SLV-{DateTime.UtcNow.Year}-0001{plek}")).Concat(await Wandelverhaal.Maak(site, concept)).Concat(await Wandelreflectie.Maak(site)))
        {
            // De brief van vorig jaar en de ronde van dit jaar staan in de demo; de tweede is nog aan het uitvragen.
            ["/knelpunten/{jaar:int}"] = $"/knelpunten/{DateTime.UtcNow.Year}",
            ["/knelpunten/{jaar:int}/brief"] = $"/knelpunten/{DateTime.UtcNow.Year}/brief",
            ["/knelpunten/{jaar:int}/inbrengen"] = $"/knelpunten/{DateTime.UtcNow.Year}/inbrengen?solve=SLV-{DateTime.UtcNow.Year}-0001",
            ["/knelpunten/{jaar:int}/geschiedenis"] = $"/knelpunten/{DateTime.UtcNow.Year}/geschiedenis",
            ["/knelpunten/{jaar:int}/plannen"] = $"/knelpunten/{DateTime.UtcNow.Year}/plannen",
            ["/knelpunten/{jaar:int}/uitvragen"] = $"/knelpunten/{DateTime.UtcNow.Year}/uitvragen",
            ["/knelpunten/{jaar:int}/verzenden"] = $"/knelpunten/{DateTime.UtcNow.Year}/verzenden",
            ["/knelpunten/{jaar:int}/inbreng/{id:guid}"] = $"/knelpunten/{DateTime.UtcNow.Year}/inbreng/{inbreng}",
            ["/knelpunten/{jaar:int}/punten/{id:guid}"] = $"/knelpunten/{DateTime.UtcNow.Year}/punten/{punt}",
            ["/knelpunten/{jaar:int}/punten/{id:guid}/wegen"] = $"/knelpunten/{DateTime.UtcNow.Year}/punten/{punt}/wegen",
            ["/knelpunten/{jaar:int}/punten/{id:guid}/opvolgen"] = $"/knelpunten/{DateTime.UtcNow.Year - 1}/punten/{verzonden}/opvolgen",
            ["/inbreng/{code:length(64)}"] = gastbrief,
            ["/terugblik/{id:guid}"] = $"/terugblik/{await Terugblik(site)}",
            ["/dashboard/{soort}/uitvoer"] = "/dashboard/directie/uitvoer",
            ["/signalenmonitor/{soort:alpha}/{kenmerk}"] = $"/signalenmonitor/solve/SLV-{DateTime.UtcNow.Year}-0003",
            ["/menselijke-maat/{jaar:int}/{helft:int:range(1,2)}"] = $"/menselijke-maat/{half.Jaar}/{half.Helft}",
            ["/menselijke-maat/{jaar:int}/{helft:int:range(1,2)}/uitvoer"] = $"/menselijke-maat/{half.Jaar}/{half.Helft}/uitvoer",
            ["/intervisie/{groep}"] = groep,
            ["/intervisie/{groep}/plannen"] = $"{groep}/plannen",
            ["/intervisie/{groep}/splitsen"] = $"{groep}/splitsen",
            ["/intervisie/{groep}/doorgeven"] = $"{groep}/doorgeven",
            ["/intervisie/{groep}/vragen/{vraag:guid}"] = $"{groep}/vragen/{await Vraag(site)}",
            ["/intervisie/{groep}/bijeenkomsten/{bijeenkomst:int}"] = $"{groep}/bijeenkomsten/1",
            ["/intervisie/{groep}/bijeenkomsten/{bijeenkomst:int}/wijzigen"] = $"{groep}/bijeenkomsten/1/wijzigen",
            ["/hulp/{onderwerp}/schrijven"] = "/hulp/behoorlijk-bestuur/schrijven",
            ["/hulp/{onderwerp}/versies"] = "/hulp/behoorlijk-bestuur/versies",
            ["/tijd/{kwartaal}/{id:guid}"] = await Tijdregel(site),
            ["/sessies/{nummer}"] = $"/sessies/{sessie}",
            ["/sessies/{nummer}/afzeggen"] = $"/sessies/{sessie}/afzeggen",
            ["/sessies/{nummer}/agenda"] = $"/sessies/{sessie}/agenda",
            ["/sessies/{nummer}/begeleiding"] = $"/sessies/{sessie}/begeleiding",
            ["/sessies/{nummer}/datums"] = $"/sessies/{sessie}/datums",
            ["/sessies/{nummer}/gasten/{genodigde:guid}"] = $"/sessies/{sessie}/gasten/{gast}",
            ["/sessies/{nummer}/uitnodigen"] = $"/sessies/{sessie}/uitnodigen",
            ["/sessies/{nummer}/verplaatsen"] = $"/sessies/{sessie}/verplaatsen",
            ["/sessies/{sessie}/voorbereiden/{nummer}"] = $"/sessies/{sessie}/voorbereiden/{casus}",
            ["/prikken/{code:length(64)}"] = prik,
            ["/solvetafels/{tafel}"] = tafel,
            ["/solvetafels/{tafel}/leden"] = $"{tafel}/leden",
            ["/solvetafels/{tafel}/zittingen/plannen"] = $"{tafel}/zittingen/plannen",
            ["/solvetafels/{tafel}/zittingen/{zitting:int}"] = $"{tafel}/zittingen/1",
            ["/solvetafels/{tafel}/zittingen/{zitting:int}/agenda"] = $"{tafel}/zittingen/1/agenda",
            ["/solvetafels/{tafel}/zittingen/{zitting:int}/wijzigen"] = $"{tafel}/zittingen/1/wijzigen",
            ["/signalen/{id:guid}"] = $"/signalen/{signaal}",
            ["/signalen/inlezen/{id:guid}"] = $"/signalen/inlezen/{signaalbestand}",
            ["/themas/voorstellen/{voorstel:guid}/terzijde"] = $"/themas/voorstellen/{await Themavoorstel(site)}/terzijde",
            ["/themas/{thema}"] = $"/themas/{thema}",
            ["/themas/{thema}/samenvoegen"] = $"/themas/{thema}/samenvoegen",
            ["/themas/{thema}/splitsen"] = $"/themas/{thema}/splitsen",
            ["/themas/{thema}/terzijde"] = $"/themas/{thema}/terzijde",
            ["/themas/{thema}/aanvullen"] = $"/themas/{thema}/aanvullen",
            ["/themas/{thema}/wijzigen"] = $"/themas/{thema}/wijzigen",
            ["/casusprudentie/{jaar:int}/{volgnummer:int}"] = $"/casusprudentie/{jaar}/{eerste + 1}",
            ["/casusprudentie/{jaar:int}/{volgnummer:int}/nog-actueel"] = $"/casusprudentie/{jaar}/{eerste + 1}/nog-actueel",
            ["/casusprudentie/nazien/{jaar:int}/{volgnummer:int}"] = $"/casusprudentie/nazien/{jaar}/{eerste}",
            ["/casusprudentie/meelezen/{id:guid}"] = $"/casusprudentie/meelezen/{await BijTweedeLezer(site, concept)}",
            ["/netwerk/organisaties/{id:guid}"] = $"/netwerk/organisaties/{(await site.Diensten.GetRequiredService<Organisatieboek>().Alle(site.Persona("contactpersoon")))[0].Id}",
            ["/oefenen/beginnen"] = $"/oefenen/beginnen?jaar={jaar}&nummer={eerste + 1}&gelezen=true",
            ["/oefenen/meedoen/{code?}"] = $"/oefenen/meedoen/{code}",
            ["/oefenen/{id:guid}"] = $"/oefenen/{bezig}",
            ["/oefenen/{id:guid}/wegen/{stap}"] = $"/oefenen/{bezig}/wegen/weg",
            ["/oefenen/{id:guid}/weggooien"] = $"/oefenen/{bezig}/weggooien",
            ["/oefenen/{id:guid}/vergelijken"] = $"/oefenen/{klaar}/vergelijken",
            ["/mijn/leren/notities/{id:guid}"] = $"/mijn/leren/notities/{notitie}",
            ["/register/inlezen/{id:guid}"] = $"/register/inlezen/{bestand}",
            ["/register/inlezen/{id:guid}/kolommen"] = $"/register/inlezen/{bestand}/kolommen",
        };
    }

    /// <summary>Jaar en nummer van wat onder deze herkomst is gepubliceerd.</summary>
    public static async Task<(int Jaar, int Nummer)> Plek(Proefsite site, string herkomst)
    {
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        var uitspraak = await db.Set<Uitspraak>().AsNoTracking().SingleAsync(u => u.Herkomst == herkomst);
        return (uitspraak.Jaar, uitspraak.Nummer);
    }

    private static async Task<Guid> Vraag(Proefsite site) =>
        (await site.Diensten.GetRequiredService<Intervisielezer>().Lees(site.Persona("contactpersoon"), $"IVG-{DateTime.UtcNow.Year}-0001")).Groep!.Vragen[0].Id;
    /// <summary>Een open vraag om terug te kijken, aan de inbrenger of wie meedacht.</summary>
    private static async Task<Guid> Terugblik(Proefsite site)
    {
        Guid[] kijkers = [site.Persona("inbrenger").Id, site.Persona("deelnemer").Id];
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        return await db.Set<Terugblikvraag>().Where(v => kijkers.Contains(v.VoorWie) && !v.Afgedaan).OrderByDescending(v => v.GesteldOp).Select(v => v.Id).FirstAsync();
    }

    /// <summary>Een regel die de contactpersoon zelf schreef.</summary>
    private static async Task<Guid> Themavoorstel(Proefsite site)
    {
        var voorstellen = await site.Diensten.GetRequiredService<Themavoorstellen>().Zoek(site.Persona("solve"));
        return voorstellen.Groepen.Concat(voorstellen.VoorHetEerst).First().Id;
    }

    private static async Task<string> Tijdregel(Proefsite site)
    {
        var wie = site.Persona("contactpersoon");
        await site.Diensten.GetRequiredService<Tijddienst>().Schrijf(wie, Tijdplek.Los, 15, null, null, new(Guid.CreateVersion7()));
        var boek = await site.Diensten.GetRequiredService<Tijdlezer>().Mijn(wie, Kwartaal.Met(Kalender.DatumInNederland(DateTime.UtcNow)));
        return $"/tijd/{boek.Kwartaal.Code}/{boek.Regels[^1].Id}";
    }

    private static async Task<Guid> BijTweedeLezer(Proefsite site, CasusStaat concept)
    {
        var (dienst, wie) = (site.Diensten.GetRequiredService<Publicatiedienst>(), site.Persona("contactpersoon"));
        var casus = site.Casus(c => c.Werkplaats == "noord" && c.Fase == Fase.Afgerond && c.Id != concept.Id);
        await dienst.Begin(wie, casus.Nummer, "als voorbeeld", new(Guid.CreateVersion7()));
        await dienst.Doe(wie, casus.Nummer, new(Guid.CreateVersion7()), (zaak, werk) =>
        {
            foreach (var bevinding in werk.Beoordeling!.Bevindingen.Where(b => b.IsOpen))
            {
                zaak.Oordeel(bevinding, vervangen: true);
            }
        });
        await dienst.Doe(wie, casus.Nummer, new(Guid.CreateVersion7()), (zaak, werk) =>
        {
            foreach (var waarschuwing in werk.Beoordeling!.Waarschuwingen)
            {
                zaak.Aanvaard(waarschuwing.Zin, "Zo is niemand te herkennen.");
            }
        });
        await dienst.Doe(wie, casus.Nummer, new(Guid.CreateVersion7()), (zaak, werk) => zaak.RondAf(werk.Beoordeling!, werk.Lekken));
        await dienst.VraagTweedeLezer(wie, casus.Nummer, new(Guid.CreateVersion7()));
        await using var db = await site.Diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().Open("uwv");
        return await db.Set<Publicatiedossier>().Where(p => p.CasusId == casus.Id).Select(p => p.Id).SingleAsync();
    }

    private static async Task<Guid> Aangeboden(Proefsite site)
    {
        var wie = site.Persona("coordinator-landelijk");
        var dienst = site.Diensten.GetRequiredService<Inleesdienst>();
        using var inhoud = new MemoryStream(Encoding.UTF8.GetBytes(
            "Nummer;Naam casus;Datum binnenkomst;Status;Wet;Casusbeschrijving\nW1;Brief kwijt;1-2-2021;afgehandeld;WW;Er is iets.\nW2;Dagloon;geen datum;in behandeling;ZW;Er is iets anders.\n"));
        var id = await dienst.Neem(wie, "register.csv", inhoud, "noord", null);
        while ((await dienst.Lees(wie, id)).IsBezig)
        {
            await site.Diensten.GetRequiredService<Inleesvoortgang>().WachtOp(id, TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }

        return id;
    }
}
