using Maatwerkplaats.Core.Casusprudentie.Bewaren;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Volgen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>Casussen in elke stand, met alles erin, zodat er op elke bladzijde iets te zien is.</summary>
internal static class Wandelcasussen
{
    /// <summary>Een casus uit de demo die is gepubliceerd.</summary>
    public static readonly string Gepubliceerd = $"/casusprudentie/{DateTime.UtcNow.Year}/1";

    /// <summary>De bewaarde zoekopdracht van wie als contactpersoon inlogt.</summary>
    public static readonly Guid Zoekopdracht = Guid.CreateVersion7();

    /// <returns>De casussen, en het adres van een ongebruikte link voor de gast op de eerste.</returns>
    public static async Task<(IReadOnlyList<CasusStaat> Casussen, string Gastlink)> Maak(Proefsite site)
    {
        await Register(site);
        var vol = await Vol(site);
        await site.Diensten.GetRequiredService<Zoekboek>().Bewaar(
            site.Persona("contactpersoon"), new("voorschot terug"), new("Voorschotten", "Komt vaak terug.", Zoekritme.Week), Zoekopdracht);
        var nieuw = await site.BrengIn("inbrenger", "Net binnen, de WW stopt zonder dat iemand belde.");
        var sanne = site.Persona("inbrenger").Id;
        var gast = vol.Deelnemers.First(d => d.IsExtern);
        var link = await site.Diensten.GetRequiredService<Gastdeur>()
            .MaakLink(site.Persona("contactpersoon"), vol.Nummer, gast.Id, Kalender.DatumInNederland(DateTime.UtcNow).AddDays(2));
        return (
            [
                vol,
                nieuw,
                await Besloten(site),
                site.Casus(c => c.Werkplaats == "noord" && c.Fase == Fase.Afgerond),
                site.Casus(c => c.Melding.Inbrenger.Contact is not null && c.Fase == Fase.InBehandeling),
                site.Casus(c => c.Eigenaar.Voorgesteld?.Is(sanne) == true && c.Fase == Fase.InBehandeling),
            ],
            $"/gast/{link}");
    }

    /// <summary>In behandeling, gewogen, met een collega, een gast, een actie, een document, een notitie en een verband.</summary>
    private static async Task<CasusStaat> Vol(Proefsite site)
    {
        var casus = await site.BrengIn("inbrenger", "De cliënt moet alles in één keer terugbetalen omdat wij te laat waren.");
        var nummer = casus.Nummer;
        var dag = Kalender.DatumInNederland(DateTime.UtcNow);
        var dienst = site.Diensten.GetRequiredService<Casusdienst>();
        var naam = site.Diensten.GetRequiredService<Versleuteling>().Versleutel("J. de Boer", Casusdienst.DoelContact);
        await site.Doe("contactpersoon", nummer, CasusRecht.Beoordelen, c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons.", null, "We beginnen.", dag.AddDays(40));
            c.LegClientVast(dienst.VersleutelBsn("999993653"));
            c.HaalCollegaErbij(site.Persona("deelnemer").AlsBetrokkene(), "Arbeidsdeskundige", "Re-integratie", "collega");
            var toestemming = c.LegToestemmingVast("Gemeente Groningen", "Wet SUWI artikel 73 lid 11", "Het inkomen, om samen te rekenen.", dag, "1", "mondeling", dag.AddDays(60));
            c.LaatExterneToe(new(null, "iemand van Gemeente Groningen", "", "Gemeente Groningen"), naam, "Schuldhulpverlener", toestemming);
            c.SpreekActieAf("De cliënt bellen.", site.Persona("deelnemer").AlsBetrokkene(), dag.AddDays(3));
            c.SpreekActieAf("De afdeling vragen om uitstel.", site.Persona("contactpersoon").AlsBetrokkene(), null);
            c.LegContactVast(ContactSoort.Client, dag, "de cliënt", "Rustig gesproken over wat er nu kan.");
            c.RegelVoorDeTussentijd("De invordering staat stil.", dag, dag.AddDays(30));
            c.Noteer("Dit mag de gemeente lezen.", Zichtbaarheid.OokExtern);
            c.Noteer("Dit blijft onder ons.", Zichtbaarheid.Werkplaats);
        });
        await site.Doe("inbrenger", nummer, CasusRecht.Wegen, Weeg);
        await site.Diensten.GetRequiredService<Documentkluis>().VoegToe(
            site.Persona("contactpersoon"), nummer, "brief.txt", "Een brief."u8.ToArray(), Zichtbaarheid.OokExtern, new(Guid.CreateVersion7()));
        var ander = site.Casus(c => c.Werkplaats == "noord" && c.Fase == Fase.InBehandeling).Nummer;
        return await dienst.Verbind(site.Persona("contactpersoon"), nummer, ander, "Dezelfde regel, hetzelfde gevolg.", new(Guid.CreateVersion7()));
    }

    /// <summary>Gepubliceerde gevallen die op de volle casus lijken en ongelijk afliepen; bij de eerste is iets na te kijken, de tweede wordt gevolgd.</summary>
    private static async Task Register(Proefsite site)
    {
        string[] uitkomsten = ["opgelost", "niet", "deels", "opgelost"];
        await site.Diensten.GetRequiredService<Publicatie>().Publiceer(
            "uwv",
            [
                .. uitkomsten.Select((uitkomst, i) => new Aangeboden($"wandel-{i}", new()
                {
                    NaamCasus = $"Alles in één keer terugbetalen, geval {i + 1}",
                    Kernwoorden = ["terugbetalen", "te laat beslist"],
                    Wetten = ["WIA"],
                    Regels = "art. 77 Wet WIA",
                    Probleem = $"De cliënt moet alles in één keer terugbetalen omdat wij te laat waren.{(i == 0 ? " Het nummer is 999993653." : "")}",
                    Oplossing = "De vordering laten vervallen.",
                    Uitkomst = uitkomst,
                    OplossingNiveau = ["uitvoering"],
                    Doorslaggevend = "maatschappelijk",
                })),
            ],
            proef: false);
        await site.Diensten.GetRequiredService<Hercontrole>().Doe();
        var (jaar, eerste) = await Wandelregister.Plek(site, "wandel-0");
        await site.Diensten.GetRequiredService<Publicatiedienst>().VraagActueel(site.Persona("inbrenger"), jaar, eerste, "De wet is veranderd.", new(Guid.CreateVersion7()));
        foreach (var wie in new[] { "contactpersoon", "inbrenger" })
        {
            await site.Diensten.GetRequiredService<Volgdienst>().Volg(site.Persona(wie), Volgsoort.Uitspraak, $"MCP:NL:UWV:{jaar}:{eerste + 1}");
        }
    }

    /// <summary>Besloten, nog niet aan de cliënt verteld.</summary>
    private static async Task<CasusStaat> Besloten(Proefsite site)
    {
        var casus = await site.BrengIn("inbrenger", "De beslissing ligt er, nu de cliënt nog.");
        var dag = Kalender.DatumInNederland(DateTime.UtcNow);
        await site.Doe("contactpersoon", casus.Nummer, CasusRecht.Beoordelen, c =>
        {
            c.PakOp();
            c.SluitTriageAf(TriageUitkomst.SpecifiekMaatwerk, "Past bij ons.", null, "We beginnen.", dag.AddDays(40));
            c.PauzeerKlok("We wachten op de arts.");
        });
        return await site.Doe("inbrenger", casus.Nummer, CasusRecht.Besluiten, c =>
        {
            Weeg(c);
            c.Besluit(Besluitvoorstel.Bij(c.Staat, dag) with { Grondslagen = [new(GrondslagSoort.Artikel, "WW", "36", "5")] });
        });
    }

    private static void Weeg(Casus c)
    {
        var weg = c.BedenkAlternatief("De vordering laten vervallen.");
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            c.Weeg(perspectief, new("Van deze kant gezien past het.", "Dan blijft de schuld.", "Rust.", "Werk."), new Dictionary<Guid, Score>
            {
                [Alternatief.Huidig] = Score.Onvoldoende,
                [weg] = Score.Voldoende,
            });
        }

        c.VatWegingSamen(Perspectief.Maatschappelijk, [Beginsel.Evenredigheid], "Het gevolg is te groot.", "Kan de brieven niet aan.", "De fout lag bij ons.");
        c.LegAnderOordeelVast("Iemand van Handhaving", "Ziet de vordering liever in delen.");
    }
}
