using System.Net;
using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Web.Tests.Register;

public sealed class InlezenTests
{
    private const string Kop = "Nummer;Naam casus;Datum binnenkomst;Status;Maatwerkplaats;Wet;Casusbeschrijving;Wat viel op\n";

    [Theory, OpElkeDatabase]
    public async Task Post_WithAFile_ShowsWhatWillHappenAndSavesNothingYet(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");

        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Brief kwijt;1-2-2021;afgehandeld;Noord;WW;Er is een brief kwijt.;de postbode\n");

        voorstel.Tekst.ShouldContain("Wacht op jouw akkoord");
        voorstel.Tekst.ShouldContain("Brief kwijt");
        voorstel.Tekst.ShouldContain("Lees 1 casus in");
        (await Casus(site, bron + "1")).ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenConfirmed_MakesAnOrdinaryCaseAndThrowsTheFileAway(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Brief kwijt;1-2-2021;in behandeling;Noord;;Er is een brief kwijt.;de postbode\n");

        var klaar = await Bevestig(site, wie, voorstel);

        klaar.Tekst.ShouldContain("Het bestand is ingelezen");
        var casus = (await Casus(site, bron + "1")).ShouldNotBeNull();
        var bladzijde = await wie.Bekijk($"/casussen/{casus.Nummer}");
        bladzijde.Tekst.ShouldContain("Uit het bestand");
        bladzijde.Tekst.ShouldContain("de postbode");
        bladzijde.Tekst.ShouldContain("Onbekend");
        (await wie.Bekijk($"/casussen?tekst={casus.Nummer}")).Tekst.ShouldContain("Brief kwijt");
        (await wie.Bekijk($"/casussen/{casus.Nummer}/geschiedenis")).Tekst.ShouldContain("las de casus in");
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inleesdeel>().AnyAsync(d => d.BestandId == Sleutel(klaar))).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhileItWaits_KeepsTheFileEncrypted(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Zeldzamenaam;1-2-2021;in behandeling;Noord;;Er is iets.;\n");

        await using var db = await site.Databases.Open("uwv");
        var delen = await db.Set<Inleesdeel>().Where(d => d.BestandId == Sleutel(voorstel)).Select(d => d.Inhoud).ToListAsync();
        var rijen = await db.Set<Inleesrij>().Where(d => d.BestandId == Sleutel(voorstel)).Select(d => d.Gegevens).ToListAsync();

        delen.ShouldNotBeEmpty();
        delen.ShouldAllBe(d => !Encoding.UTF8.GetString(d).Contains("Zeldzamenaam", StringComparison.Ordinal));
        rijen.ShouldAllBe(r => !r.Waarde.Contains("Zeldzamenaam", StringComparison.Ordinal));
    }

    [Theory, OpElkeDatabase]
    public async Task GeweigerdeRijenZijnGezien_WhenNot_SavesNothingUnlessOnlyTheGoodRowsAreAskedFor(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Goed;1-2-2021;in behandeling;Noord;;Er is iets.;\n{bron}2;Fout;gisteren;in behandeling;Noord;;Er is iets.;\n");
        voorstel.Tekst.ShouldContain("kolom C (Datum binnenkomst)");

        (await Bevestig(site, wie, voorstel)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Casus(site, bron + "1")).ShouldBeNull();
        (await Bevestig(site, wie, voorstel, ("Invoer.PerRij", "true"))).Tekst.ShouldContain("Het bestand is ingelezen");

        (await Casus(site, bron + "1")).ShouldNotBeNull();
        (await Casus(site, bron + "2")).ShouldBeNull();
        var verslag = await wie.Bekijk($"/register/inlezen/{Sleutel(voorstel)}/verslag");
        verslag.Html.ShouldContain(";3;Geweigerd;kolom C (Datum binnenkomst);is geen datum;");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_OfTheColumns_ReadsTheFileAgainAndRemembersThemForThePlace(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-regio");
        var plaats = (await site.Gebruiker("coordinator-regio")).Rollen.Single(r => r.Rol == Rol.CoordinatorRegio).Werkplaats;
        var tekst = $"Nummer;Hoe heet het {bron};Casusbeschrijving\n{bron}1;Brief kwijt;Er is iets.\n";
        var voorstel = await Bied(site, wie, tekst);
        var kolommen = await wie.Bekijk($"/register/inlezen/{Sleutel(voorstel)}/kolommen");
        kolommen.Tekst.ShouldContain("Brief kwijt");

        await wie.Verstuur(kolommen, [("Bestemmingen", "Nummer"), ("Bestemmingen", "NaamCasus"), ("Bestemmingen", "Probleem")]);
        await Klaar(site, Sleutel(voorstel));
        await Bevestig(site, wie, await wie.Bekijk(voorstel.Adres));

        (await Casus(site, bron + "1")).ShouldNotBeNull().Melding.Titel.ShouldBe("Brief kwijt");
        (await Bied(site, wie, tekst.Replace(bron + "1", bron + "2", StringComparison.Ordinal))).Tekst.ShouldContain("Brief kwijt");
        await using var db = await site.Databases.Open("uwv");
        var koppen = await db.Set<Kolomgeheugen>().Where(k => k.Werkplaats == plaats && k.Bestemming == "NaamCasus").Select(k => k.Kop).ToListAsync();
        koppen.ShouldContain(Woordvorm.Van($"Hoe heet het {bron}"));
    }

    [Theory, OpElkeDatabase]
    public async Task ErValtIetsInTeLezen_WhenAllIsThere_SaysThereIsNothingNew(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var tekst = $"{Kop}{bron}1;Brief kwijt;1-2-2021;afgehandeld;Noord;WW;Er is iets.;\n";
        await Bevestig(site, wie, await Bied(site, wie, tekst));

        var nogEens = await Bied(site, wie, tekst);

        nogEens.Tekst.ShouldContain("Ongewijzigd");
        (await Bevestig(site, wie, nogEens)).Tekst.ShouldContain("Er is niets nieuws om in te lezen.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenTheRegionalCoordinatorReadsForAnotherPlace_RefusesThoseRows(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-regio");

        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Elders;1-2-2021;in behandeling;Zeeland;;Er is iets.;\n");

        voorstel.Tekst.ShouldContain("hoort bij een andere Maatwerkplaats");
        (await wie.Verstuur(await wie.Bekijk("/register/inlezen"), [("Invoer.Werkplaats", "zeeland")])).Status.ShouldNotBe(HttpStatusCode.Redirect);
    }

    [Theory, OpElkeDatabase]
    public async Task Get_OfAFileOfSomeoneElse_IsNotFoundForTheRegionalCoordinator(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var landelijk = await site.Als("coordinator-landelijk");
        using var regio = await site.Als("coordinator-regio");

        var voorstel = await Bied(site, landelijk, $"{Kop}{bron}1;Brief;1-2-2021;in behandeling;Noord;;Er is iets.;\n");

        (await regio.Bekijk(voorstel.Adres)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await regio.Bekijk(voorstel.Adres + "/verslag")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OpElkeDatabase]
    public async Task Post_BreekAf_ThrowsTheFileAwayAndKeepsWhoTriedIt(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Brief;1-2-2021;in behandeling;Noord;;Er is iets.;\n");

        await wie.Verstuur(voorstel, [], naar: $"/register/inlezen/{Sleutel(voorstel)}?handler=BreekAf");

        (await wie.Bekijk(voorstel.Adres)).Tekst.ShouldContain("Het inlezen is gestopt");
        (await Casus(site, bron + "1")).ShouldBeNull();
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inleesdeel>().AnyAsync(d => d.BestandId == Sleutel(voorstel))).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task BestandIsGekozen_WhenNoneOrSomethingElse_SaysWhy(Database database)
    {
        var site = Testsite.Op(database);
        using var wie = await site.Als("coordinator-landelijk");

        (await Bied(site, wie, "%PDF-1.7 van alles", "formulier.pdf")).Tekst.ShouldContain("Dit is een pdf");
        (await wie.Verstuur(await wie.Bekijk("/register/inlezen"), [])).Tekst.ShouldContain("Kies een bestand.");
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WithoutProofOfTheForm_IsRefusedBeforeTheFileIsKept(Database database)
    {
        var site = Testsite.Op(database);
        using var wie = await site.Als("coordinator-landelijk");
        var begin = await wie.Bekijk("/register/inlezen");

        var antwoord = await wie.Upload(begin, "Invoer.Bestand", "vals.csv", Encoding.UTF8.GetBytes(Kop), ("__RequestVerificationToken", "x"));

        antwoord.Status.ShouldBe(HttpStatusCode.BadRequest);
        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inleesbestand>().AnyAsync(b => b.Naam == "vals.csv")).ShouldBeFalse();
    }

    [Theory, OpElkeDatabase]
    public async Task Post_WhenSomeoneElseTookTheCaseMeanwhile_KeepsWhatIsHere(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        await Bevestig(site, wie, await Bied(site, wie, $"{Kop}{bron}1;Brief;1-2-2021;in behandeling;Noord;WW;Er is iets.;\n"));
        var casus = (await Casus(site, bron + "1"))!;
        await site.Dienst<Casusdienst>().Doe(await site.Gebruiker("coordinator-landelijk"), casus.Nummer, CasusRecht.Aanvullen, new(Guid.NewGuid()), c => c.StelKenmerkenVast(c.Staat.Kenmerken with { Wetten = ["ZW"] }));

        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Brief;1-2-2021;in behandeling;Noord;WIA;Er is iets anders.;\n");

        voorstel.Tekst.ShouldContain("is hier anders dan in het bestand");
        await Bevestig(site, wie, voorstel);
        var nu = (await Casus(site, bron + "1"))!;
        nu.Kenmerken.Wetten.ShouldBe(["ZW"]);
        nu.Melding.Buikpijn.ShouldBe("Er is iets anders.");
    }

    private static string Bron() => "T" + Guid.NewGuid().ToString("N")[..8].ToUpperInvariant() + "-";

    private static Guid Sleutel(Bladzijde bladzijde) => Guid.Parse(bladzijde.Adres.Split('/', '?', '#')[3]);

    private static async Task<Bladzijde> Bied(Testsite site, Bezoeker wie, string inhoud, string naam = "register.csv")
    {
        var antwoord = await wie.Upload(await wie.Bekijk("/register/inlezen"), "Invoer.Bestand", naam, Encoding.UTF8.GetBytes(inhoud));
        antwoord.Doorverwijzing.ShouldNotBeNull(antwoord.Tekst);
        await Klaar(site, Guid.Parse(antwoord.Doorverwijzing.Split('/')[^1]));
        return await wie.Volg(antwoord);
    }

    private static async Task<Bladzijde> Bevestig(Testsite site, Bezoeker wie, Bladzijde voorstel, params (string, string)[] velden)
    {
        var antwoord = await wie.Verstuur(voorstel, velden);
        if (antwoord.Doorverwijzing is not null)
        {
            await Klaar(site, Sleutel(voorstel));
        }

        return await wie.Volg(antwoord);
    }

    /// <summary>Wacht tot het werk aan het bestand is gedaan, door de achtergrond of anders hier.</summary>
    private static async Task Klaar(Testsite site, Guid id)
    {
        while (true)
        {
            await using var db = await site.Databases.Open("uwv");
            var stand = await db.Set<Inleesbestand>().Where(b => b.Id == id).Select(b => b.Stand).SingleAsync();
            if (stand is not (Inleesstand.Ontvangen or Inleesstand.Gekozen or Inleesstand.Bevestigd))
            {
                return;
            }

            await site.Dienst<Inleesvoortgang>().WachtOp(id, TimeSpan.FromMilliseconds(200), CancellationToken.None);
        }
    }

    private static async Task<CasusStaat?> Casus(Testsite site, string herkomst)
    {
        await using var db = await site.Databases.Open("uwv");
        return await db.Set<CasusRij>().Where(c => c.Herkomst == herkomst).Select(c => c.Staat).FirstOrDefaultAsync() is { } staat ? CasusProjectie.Lees(staat) : null;
    }

    [Theory, OpElkeDatabase]
    public async Task WerkplaatsBestaat_WhenItDoesNot_Refuses(Database database)
    {
        var site = Testsite.Op(database);

        await site.Dienst<Inleesdienst>().Neem(await Proefcasus.Persoon(site, "coordinator-landelijk"), "a.csv", new MemoryStream([1]), "bestaat-niet", null)
            .ShouldBreken(Inleesregels.WerkplaatsBestaat);
    }

    [Theory, OpElkeDatabase]
    public async Task VoorstelLigtErNog_WhenStoppedMeanwhile_Refuses(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Brief;1-2-2021;in behandeling;Noord;;Er is iets.;\n");
        var (dienst, landelijk) = (site.Dienst<Inleesdienst>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));
        await dienst.BreekAf(landelijk, Sleutel(voorstel));

        await dienst.Bevestig(landelijk, Sleutel(voorstel), perRij: true, []).ShouldBreken(Inleesregels.VoorstelLigtErNog);
    }

    [Theory, OpElkeDatabase]
    public async Task BestandIsNogTeStoppen_WhenStoppedTwice_RefusesTheSecond(Database database)
    {
        var (site, bron) = (Testsite.Op(database), Bron());
        using var wie = await site.Als("coordinator-landelijk");
        var voorstel = await Bied(site, wie, $"{Kop}{bron}1;Brief;1-2-2021;in behandeling;Noord;;Er is iets.;\n");
        var (dienst, landelijk) = (site.Dienst<Inleesdienst>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));
        await dienst.BreekAf(landelijk, Sleutel(voorstel));

        await dienst.BreekAf(landelijk, Sleutel(voorstel)).ShouldBreken(Inleesregels.BestandIsNogTeStoppen);
    }

    [Theory, OpElkeDatabase]
    public async Task BestandIsNietTeGroot_WhenItIs_RefusesBeforeAnythingIsKept(Database database)
    {
        var site = Testsite.Op(database);
        var (landelijk, naam) = (await Proefcasus.Persoon(site, "coordinator-landelijk"), $"groot-{Guid.NewGuid():N}.csv");

        await site.Dienst<Inleesdienst>().Neem(landelijk, naam, new TeGroot(), "noord", null).ShouldBreken(Inleesregels.BestandIsNietTeGroot);

        await using var db = await site.Databases.Open("uwv");
        (await db.Set<Inleesbestand>().AnyAsync(b => b.Naam == naam)).ShouldBeFalse();
    }

    /// <summary>Een bestand dat te groot is en waarvan geen byte gelezen mag worden.</summary>
    private sealed class TeGroot : MemoryStream
    {
        public override long Length => Bestandskeuring.Grootst + 1;

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Dit bestand hoeft niet gelezen te worden.");
    }
}
