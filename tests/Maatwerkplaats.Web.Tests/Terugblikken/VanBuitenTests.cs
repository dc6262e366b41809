using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Terugblikken;
using Maatwerkplaats.Web.Tests.Gast;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Terugblikken;

/// <summary>Terugkijken zonder account: als gast met een link, en met de code van een melding.</summary>
public sealed class VanBuitenTests
{
    [Theory, OpElkeDatabase]
    public async Task Guest_WithTheLink_LooksBackOnce(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (casus, link) = await GastTests.MetLink(site);
        using var gast = site.Bezoeker();
        await gast.Verstuur(await gast.Bekijk(link), []);
        (await gast.Bekijk("/gast")).Document.QuerySelector("a[href='/gast/terugblik']").ShouldBeNull();
        await Afgerondecasus.RondAf(casus);
        (await gast.Bekijk("/gast")).Document.QuerySelector("a[href='/gast/terugblik']").ShouldNotBeNull();
        var formulier = await gast.Bekijk("/gast/terugblik");

        var leeg = await gast.Verstuur(formulier, []);
        var antwoord = await gast.Verstuur(formulier, [("Invoer.Veilig", "Ja"), ("Invoer.Zelf", "Alles")]);

        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        formulier.Document.QuerySelector("[name='Invoer.Zelf']").ShouldBeNull();
        antwoord.Doorverwijzing.ShouldBe("/gast");
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Veilig, "Ja")).ShouldBe(1);
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Zelf, "Alles")).ShouldBe(0);
        (await gast.Bekijk("/gast")).Document.QuerySelector("a[href='/gast/terugblik']").ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Guest_WithoutALink_GetsNothing(Database database)
    {
        using var niemand = Testsite.Op(database).Bezoeker();

        (await niemand.Bekijk("/gast/terugblik")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, OpElkeDatabase]
    public async Task Reporter_WithTheCode_LooksBackOrSkips(Database database)
    {
        await using var site = Testsite.Eigen(database);
        using var buiten = site.Bezoeker();
        var code = await Afgerond(site);
        var stand = await buiten.Verstuur(await buiten.Bekijk("/buiten/volgen"), [("Invoer.Code", code)]);
        var formulier = "main form[action*='Terugkijken']";

        var leeg = await buiten.Verstuur(stand, [], formulier);
        var klaar = await buiten.Verstuur(stand, [("Terugblik.Tijd", "Deels")], formulier);

        leeg.Status.ShouldBe(HttpStatusCode.BadRequest);
        leeg.Tekst.ShouldContain(TerugblikRegels.TerugblikHeeftEenAntwoord.Zin);
        klaar.Status.ShouldBe(HttpStatusCode.OK);
        klaar.Document.QuerySelector(formulier).ShouldBeNull();
        (await Afgerondecasus.Geteld(site, Antwoordtelling.Tijd, "Deels")).ShouldBe(1);
    }

    /// <summary>Meldt iets van buiten en rondt het af als landelijk coördinator.</summary>
    /// <returns>De code om mee te volgen.</returns>
    private static async Task<string> Afgerond(Testsite site)
    {
        var (dienst, wie) = (site.Dienst<Casusdienst>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));
        var code = await dienst.MeldAanVanBuiten("uwv", new(BuitenRol.Gemeente, "J. de Boer", "06 12345678", null, "Iemand wacht te lang.", "Hulp"), new(Guid.NewGuid()));
        await using var db = await site.Databases.Open("uwv");
        var nummer = await db.Set<CasusRij>().Select(c => c.Nummer).SingleAsync();
        await dienst.Doe(wie, nummer, CasusRecht.Beoordelen, new(Guid.NewGuid()), c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons", null, "We gaan ermee aan de slag.", new(2027, 1, 15));
            c.StelKenmerkenVast(new() { Wetten = ["WIA"], Niveaus = ["beleid"] });
            var weg = c.BedenkAlternatief("Kwijtschelden");
            foreach (var perspectief in Enum.GetValues<Perspectief>())
            {
                c.Weeg(perspectief, new("Gezien"), new Dictionary<Guid, Score> { [Alternatief.Huidig] = Score.Onvoldoende, [weg] = Score.Voldoende });
            }

            c.VatWegingSamen(Perspectief.Juridisch, [Beginsel.Evenredigheid], null, null, "Dit is waarom");
            c.Besluit(new()
            {
                Oordeel = Oordeel.Maatwerk,
                Inhoud = "Het hoeft niet terug.",
                Alternatief = weg,
                Op = new(2020, 1, 6),
                Beslisser = new("Sanne Verhulst", "uitkeringsdeskundige", "medewerker"),
                GebruikelijkeLijn = true,
                Motivering = "Dit is waarom",
            });
            c.VertelBesluit(new(Verteld.Telefonisch, new(2020, 1, 7)));
            c.RondAf(ClientUitkomst.Opgelost, null, JaNeeMisschien.Nee, null, true);
        });
        return code;
    }
}
