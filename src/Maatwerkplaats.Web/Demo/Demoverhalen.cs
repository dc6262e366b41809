using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verhalen;
using Microsoft.EntityFrameworkCore;
using SkiaSharp;

namespace Maatwerkplaats.Web.Demo;

/// <summary>Drie verhalen bij afgeronde democasussen, met verzonnen toestemming. Gemaakt met de dienst zelf, langs dezelfde poort en tweede lezer.</summary>
internal static class Demoverhalen
{
    private static readonly (string[] Bij, int Dag, string Titel, string Wie, string Misging, string Gewogen, string Gebeurde, string Nu, string? Beeld)[] Verhalen =
    [
        (["voorschot", "Voorlopige"], -40, "Een voorschot dat ineens een schuld was",
            "Een vrouw van middelbare leeftijd met een uitkering. Ze werkte jaren in een winkel, tot haar lichaam niet meer wilde.",
            "Ze vroeg op tijd een uitkering aan. De keuring liet meer dan een jaar op zich wachten, omdat er te weinig artsen waren. Al die tijd kreeg ze een voorschot. Toen bleek dat ze te weinig ziek was voor een uitkering, moest ze alles in één keer terugbetalen.",
            "De regel zegt: wat te veel is betaald, gaat terug. Maar de vertraging lag niet aan haar. Incasso zou jaren duren en weinig opbrengen. En wie kan leven met de angst voor een schuld waar je niets aan kon doen?",
            "Samen met een collega van invordering zochten we uit wat er al die maanden nog meer had gemogen. Ze had recht op een andere uitkering, die niemand haar had aangeboden. Die kreeg ze alsnog. Wat er overbleef, hoeft ze niet terug te betalen.",
            "Ze slaapt weer. Ze zoekt werk voor een paar dagen per week, en zegt dat ze de telefoon weer durft op te nemen.",
            "Een tekening van twee mensen aan een tafel, met een open brief tussen hen in."),
        (["dagloon", "Loonaangifte", "ziekengeld"], -18, "De fout stond niet op haar loonstrook",
            "Een vrouw die in de zorg werkte, op oproep en voor steeds andere uren.",
            "Haar werkgever vulde een verkeerd bedrag in. Daardoor kreeg ze te veel ziekengeld. Niemand zag het, ook wij niet, terwijl het cijfer in ons eigen systeem stond. Twee jaar later kwam de rekening.",
            "Moest zij dit hebben gemerkt? Haar loon was elke maand anders. Twee keer belde ze om te vragen of het klopte, en twee keer kreeg ze te horen dat het goed was. Een beroep op de regel alleen voelde daarom niet eerlijk.",
            "We vorderen alleen terug over de maanden voordat het signaal bij ons binnenkwam. De rest vervalt. Ook is afgesproken dat een opgave van een werkgever voortaan naast onze eigen cijfers wordt gelegd.",
            "De schuld is te overzien en over een jaar klaar. Ze werkt weer, met een vast rooster.", null),
        (["IVA en toch", "volledig en duurzaam", "Werkervaringsplek", "Proefplaatsing", "Wajong"], -6, "Werken mocht niet, dus deed hij niets",
            "Een jonge man met een uitkering voor het leven. Volgens de papieren kon hij nooit meer werken.",
            "Hij wilde iets doen. In een werkplaats kon hij fietsen opknappen, onder begeleiding. Maar hulp bij werk was er niet voor hem: op papier bestond die mogelijkheid niet. En een nieuwe keuring durfde hij niet aan, uit angst om alles kwijt te raken.",
            "De wet beschermt mensen tegen te veel moeten. Hier beschermde zij iemand tegen zijn eigen wens. Begeleiding kost weinig; thuis zitten maakte hem somber.",
            "Een collega met verstand van arbeid ging met hem mee naar de werkplaats. Hij kreeg begeleiding voor een half jaar, zonder gevolgen voor zijn uitkering. Dat staat nu zwart op wit.",
            "Hij komt vier ochtenden in de week. Zijn begeleider zegt dat hij de nieuwe jongens leert hoe je een wiel spaakt. Of dit ook voor anderen kan, ligt nu als vraag bij de mensen die aan de wet werken.", null),
    ];

    public static void VulAan(IServiceProvider diensten)
    {
        using var db = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>().CreateDbContext();
        db.Organisatie = "uwv";
        var casussen = db.Set<CasusRij>().AsNoTracking().Where(c => c.Fase == Fase.Afgerond).OrderBy(c => c.Nummer).Select(c => new { c.Nummer, c.Titel })
            .AsEnumerable().Select(c => (c.Nummer, c.Titel)).ToList();
        if (casussen.Count < Verhalen.Length || db.Set<VerhaalRij>().Any())
        {
            return;
        }

        Gebruiker Persona(string sleutel) => Gebruiker.Van(db.Set<Persoon>().Include(p => p.Rollen).AsNoTracking().Single(p => p.Aanmeldkenmerk == "demo:" + sleutel));
        Vul(diensten, casussen, Persona("coordinator-landelijk"), Persona("contactpersoon")).GetAwaiter().GetResult();
        db.Set<UitgaandeMail>().ExecuteDelete();
    }

    private static async Task Vul(IServiceProvider diensten, List<(string Nummer, string Titel)> casussen, Gebruiker schrijver, Gebruiker meelezer)
    {
        var nu = diensten.GetRequiredService<TimeProvider>().Nu();
        foreach (var (bij, dag, titel, wie, misging, gewogen, gebeurde, stand, beeld) in Verhalen)
        {
            var casus = casussen.FirstOrDefault(c => bij.Any(b => c.Titel.Contains(b, StringComparison.OrdinalIgnoreCase)));
            casus = casus == default ? casussen[0] : casus;
            casussen.Remove(casus);
            var dienst = Dienst(diensten, nu.AddDays(dag));
            await dienst.Begin(schrijver, casus.Nummer, "als voorbeeld", Nieuw(), Publicatiesoort.Verhaal);
            await Doe((zaak, _) =>
            {
                zaak.Herschrijf(Publicatieveld.Titel, titel);
                foreach (var (veld, tekst) in Publicatiesoorten.Verhaaldelen.Zip([wie, misging, gewogen, gebeurde, stand]))
                {
                    zaak.Herschrijf(veld, tekst);
                }
            });
            await dienst.LegToestemmingVast(
                schrijver, casus.Nummer, "Cliënt uit deze casus", Vertelrol.Client, Verhaalkring.Iedereen, Kalender.DatumInNederland(nu.AddDays(dag - 3)), ToestemmingWijze.Mondeling, Nieuw());
            if (beeld is not null)
            {
                await dienst.ZetBeeld(schrijver, casus.Nummer, Tekening(), beeld, Nieuw());
            }

            await Doe((zaak, werk) =>
            {
                foreach (var bevinding in werk.Beoordeling!.Bevindingen.Where(b => b.IsOpen))
                {
                    zaak.Oordeel(bevinding, vervangen: false);
                }

                foreach (var waarschuwing in werk.Beoordeling.Waarschuwingen)
                {
                    zaak.Aanvaard(waarschuwing.Zin, "De cliënt las het verhaal en vindt het goed zo.");
                }
            });
            await Doe((zaak, werk) => zaak.RondAf(werk.Beoordeling!, werk.Lekken));
            await dienst.VraagTweedeLezer(schrijver, casus.Nummer, Nieuw(), Publicatiesoort.Verhaal);
            foreach (var stuk in (await dienst.Wachtend(meelezer)).Where(s => s.Soort == Publicatiesoort.Verhaal))
            {
                await dienst.RondMeelezenAf(meelezer, stuk.Id, akkoord: true, null, Nieuw());
            }

            await dienst.Publiceer(schrijver, casus.Nummer, Nieuw(), Publicatiesoort.Verhaal);

            Task Doe(Action<Publicatiezaak, Publicatiewerk> daad) => dienst.Doe(schrijver, casus.Nummer, Nieuw(), daad, Publicatiesoort.Verhaal);
        }
    }

    /// <summary>De dienst zoals die op een andere dag zou werken.</summary>
    private static Publicatiedienst Dienst(IServiceProvider diensten, DateTime op)
    {
        var klok = new Demoklok(new(op, TimeSpan.Zero));
        var databases = diensten.GetRequiredService<IDbContextFactory<MaatwerkDb>>();
        return new(
            databases, new Casuslezer(databases, klok), diensten.GetRequiredService<Publicatiekast>(), diensten.GetRequiredService<Beeldkast>(), diensten.GetRequiredService<Lijstenbron>(),
            diensten.GetRequiredService<Ketting>(), diensten.GetRequiredService<Versleuteling>(), klok);
    }

    /// <summary>Twee mensen aan een tafel met een open brief, in rustige vlakken.</summary>
    private static byte[] Tekening()
    {
        using var beeld = new SKBitmap(960, 540);
        using var doek = new SKCanvas(beeld);
        doek.Clear(new(0xE9, 0xF0, 0xF2));
        Rond(320, 200, 62, new(0xC9, 0x8B, 0x6B));
        Vlak(230, 260, 180, 170, new(0x2F, 0x6F, 0x7E));
        Rond(640, 200, 62, new(0x8A, 0x5A, 0x44));
        Vlak(550, 260, 180, 170, new(0xB5, 0x6B, 0x3A));
        Vlak(140, 390, 680, 40, new(0x6B, 0x4F, 0x3B));
        Vlak(425, 360, 110, 34, SKColors.White);
        Vlak(440, 368, 80, 4, new(0x9A, 0xA5, 0xA8));
        Vlak(440, 378, 60, 4, new(0x9A, 0xA5, 0xA8));
        Vlak(200, 430, 24, 90, new(0x6B, 0x4F, 0x3B));
        Vlak(736, 430, 24, 90, new(0x6B, 0x4F, 0x3B));
        using var png = beeld.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();

        void Rond(float x, float y, float straal, SKColor kleur)
        {
            using var verf = new SKPaint { Color = kleur, IsAntialias = true };
            doek.DrawCircle(x, y, straal, verf);
        }

        void Vlak(float x, float y, float breed, float hoog, SKColor kleur)
        {
            using var verf = new SKPaint { Color = kleur, IsAntialias = true };
            doek.DrawRoundRect(x, y, breed, hoog, 12, 12, verf);
        }
    }

    private static Opdracht Nieuw() => new(Guid.CreateVersion7());
}
