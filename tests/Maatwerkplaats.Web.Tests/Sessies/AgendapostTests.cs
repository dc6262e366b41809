using System.Text;
using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Web.Post;
using Maatwerkplaats.Web.Tests.Post;

namespace Maatwerkplaats.Web.Tests.Sessies;

/// <summary>De uitnodiging zoals die echt over de lijn gaat, gelezen met ical.js: plannen, verplaatsen en afzeggen.</summary>
public sealed partial class AgendapostTests
{
    private const string Van = "maatwerkplaats@voorbeeld.nl";

    [Theory, OpElkeDatabase]
    public async Task Mail_FromInvitationToCancellation_KeepsOneAppointmentThatAnotherReaderUnderstands(Database database)
    {
        // Een eigen site: een andere test verstuurt anders deze mail, of deze de hare.
        await using var site = Testsite.Eigen(database);
        await using var vanger = new Mailvanger();
        var sessie = await Proefsessie.Gepland(site);
        await sessie.MetGast("kdewit@gemeente.voorbeeld.nl");
        await sessie.Doe(s => s.Verplaats(new(Kalender.MomentVan(new(2027, 7, 1), new(10, 0)), 120), new("Zaal 3; achterin", "https://overleg.voorbeeld.nl/1"), "De zaal was bezet, sorry"));
        await sessie.Doe(s => s.ZegAf("Er is al een oplossing."));

        var mails = (await Vang(site, vanger, sessie)).Where(m => m.Contains("text/calendar", StringComparison.Ordinal)).ToArray();
        var inbrenger = mails.Where(m => m.Contains("To: inbrenger@voorbeeld.nl", StringComparison.OrdinalIgnoreCase)).ToArray();
        var gelezen = new List<GelezenAfspraak>();
        foreach (var mail in inbrenger)
        {
            mail.ShouldContain("multipart/mixed");
            mail.ShouldContain("multipart/alternative");
            var (alternatief, methode) = Deel(mail, "text/calendar");
            var (bijlage, _) = Deel(mail, "application/ics");
            bijlage.ShouldBe(alternatief);
            var afspraak = await Agendalezer.Lees(alternatief);
            methode.ShouldBe(afspraak.Methode);
            afspraak.Ontvangers.ShouldBe(["mailto:inbrenger@voorbeeld.nl"]);
            alternatief.ShouldNotContain(sessie.Casus.Nummer);
            alternatief.ShouldNotContain("gemeente.voorbeeld.nl");
            gelezen.Add(afspraak);
        }

        gelezen.Select(a => (a.Methode, a.Stand, a.Volgnummer)).ShouldBe([("REQUEST", "CONFIRMED", 0), ("REQUEST", "CONFIRMED", 1), ("CANCEL", "CANCELLED", 2)]);
        gelezen.Select(a => a.Sleutel).Distinct().ShouldHaveSingleItem();
        gelezen.ShouldAllBe(a => a.Aantal == 1 && a.Versie == "2.0" && a.Maker.Contains("Maatwerkplaats") && a.Zone == "Europe/Amsterdam" && a.BeginZone == "Europe/Amsterdam");
        gelezen.ShouldAllBe(a => a.Uitnodiger == $"mailto:{Van}" && a.UitnodigerNaam == "Maatwerkplaats Noord");
        gelezen[1].Begin.ToUniversalTime().ShouldBe(new DateTime(2027, 7, 1, 8, 0, 0, DateTimeKind.Utc));
        gelezen[1].Eind.ToUniversalTime().ShouldBe(new DateTime(2027, 7, 1, 10, 0, 0, DateTimeKind.Utc));
        gelezen[1].Plek.ShouldBe("Zaal 3; achterin");
        gelezen[1].Uitleg.ShouldContain("https://overleg.voorbeeld.nl/1");
        gelezen[0].Adres.ShouldBe($"https://maatwerk.voorbeeld.nl{sessie.Adres}");
        gelezen[2].Begin.ShouldBe(gelezen[1].Begin);

        var gast = mails.Where(m => m.Contains("To: kdewit@gemeente.voorbeeld.nl", StringComparison.OrdinalIgnoreCase)).ToArray();
        gast.Length.ShouldBe(3);
        (await Agendalezer.Lees(Deel(gast[0], "text/calendar").Bestand)).Adres.ShouldBeNull();
    }

    [Theory, OpElkeDatabase]
    public async Task Ophalen_FromThePage_IsReadableByAnotherReaderAndNamesNobody(Database database)
    {
        var site = Testsite.Op(database);
        var sessie = await Proefsessie.Gepland(site);
        using var inbrenger = await site.Als("inbrenger");

        using var antwoord = await inbrenger.Http.GetAsync($"{sessie.Adres}/afspraak.ics");

        antwoord.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var bestand = await antwoord.Content.ReadAsStringAsync();
        bestand.ShouldNotContain(sessie.Casus.Nummer);
        var afspraak = await Agendalezer.Lees(bestand);
        afspraak.Methode.ShouldBe("PUBLISH");
        afspraak.Ontvangers.ShouldBeEmpty();
        afspraak.Begin.ToUniversalTime().ShouldBe((await sessie.Staat()).Moment!.Begin);
    }

    private static async Task<List<string>> Vang(Testsite site, Mailvanger vanger, Proefsessie sessie)
    {
        var verwacht = (await sessie.Mails()).Count;
        for (var ronde = 0; ronde < 100; ronde++)
        {
            await site.Dienst<Mailronde>().Loop(new("127.0.0.1", vanger.Poort, false, null, null, Van, "https://maatwerk.voorbeeld.nl"), default);
            var mails = vanger.Ontvangen.Select(m => m.Mail).Where(m => m.Contains(sessie.Nummer, StringComparison.Ordinal)).ToList();
            if (mails.Count >= verwacht)
            {
                return mails;
            }
        }

        throw new InvalidOperationException("Niet alle mails zijn aangekomen.");
    }

    /// <summary>Eén deel van de mail, uit zijn base64.</summary>
    private static (string Bestand, string? Methode) Deel(string mail, string soort)
    {
        var deel = Grens().Split(mail.ReplaceLineEndings("\n")).Single(d => d.TrimStart('\n').Split("\n\n")[0].Contains($"Content-Type: {soort}", StringComparison.OrdinalIgnoreCase));
        var (kop, inhoud) = (deel.TrimStart('\n').Split("\n\n")[0], string.Join("\n\n", deel.TrimStart('\n').Split("\n\n")[1..]));
        kop.ShouldContain("base64", Case.Insensitive);
        var methode = Methode().Match(kop);
        return (Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(inhoud.Split('\n').Select(r => r.Trim())))), methode.Success ? methode.Groups[1].Value : null);
    }

    [GeneratedRegex(@"^--\S*boundary\S*$", RegexOptions.Multiline)]
    private static partial Regex Grens();

    [GeneratedRegex("method=\"?([A-Z]+)")]
    private static partial Regex Methode();
}
