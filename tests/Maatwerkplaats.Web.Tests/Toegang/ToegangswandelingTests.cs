using System.Net;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Toegang;

/// <summary>Loopt met iedereen, en met niemand, langs elk adres van de toepassing.</summary>
public sealed class ToegangswandelingTests
{
    private static readonly DateOnly Vandaag = Kalender.DatumInNederland(DateTime.UtcNow);

    [Fact]
    public async Task EveryEndpoint_IsInTheTable()
    {
        var bestaat = (await Adresboek.Lees(Testsite.Op(Database.Sqlite).Services)).Select(a => a.Route);

        bestaat.Except(Toegangstabel.Adressen.Keys).ShouldBeEmpty("schrijf in Toegangstabel voor wie dit adres is");
    }

    [Theory, OpElkeDatabase]
    public async Task EveryEndpoint_WithoutSigningIn_IsPublicOrLeadsToTheSignInPage(Database database)
    {
        var (site, proef) = (Testsite.Op(database), Proefcasussen.Op(database));
        using var niemand = site.Bezoeker();
        var mis = new List<string>();
        foreach (var (adres, verwacht) in await Bekende(site))
        {
            var pad = Pad(adres, proef.Eigen, proef.Eigen, proef);
            if (adres.Kijken)
            {
                await Zonder(niemand, HttpMethod.Get, pad, verwacht, mis);
            }

            foreach (var formulier in adres.Formulieren)
            {
                await Zonder(niemand, HttpMethod.Post, Met(pad, formulier), verwacht, mis);
            }
        }

        mis.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task EveryEndpoint_WithEveryPersona_OpensOnlyWhatTheTableSays(Database database)
    {
        var (site, proef) = (Testsite.Op(database), Proefcasussen.Op(database));
        var adressen = (await Bekende(site)).Where(a => a.Adres.Kijken).ToArray();
        await MetIedereen(proef, async (sleutel, wie, mis) =>
        {
            using var bezoeker = await site.Als(sleutel);
            foreach (var (adres, verwacht) in adressen)
            {
                foreach (var casus in adres.IsVanCasus ? [proef.Eigen, proef.Vreemd, proef.Afgerond] : new[] { proef.Eigen })
                {
                    var pad = Pad(adres, casus, casus == proef.Afgerond ? proef.Eigen : casus, proef);
                    using var antwoord = await bezoeker.Http.GetAsync(pad);
                    Beoordeel($"{sleutel} GET {pad}", antwoord.StatusCode, Mag(wie, adres, verwacht, casus, verwacht.Lezen, proef, null), adres.HeeftOnderdeel, adres.HeeftOnderdeel && casus == proef.Afgerond, mis);
                }
            }
        });
    }

    [Theory, OpElkeDatabase]
    public async Task EveryForm_SentByEveryPersonaWithoutTheRight_IsRefused(Database database)
    {
        var (site, proef) = (Testsite.Op(database), Proefcasussen.Op(database));
        var adressen = (await Bekende(site)).ToArray();
        await MetIedereen(proef, async (sleutel, wie, mis) =>
        {
            using var bezoeker = await site.Als(sleutel);
            var bewijs = await Formulierbewijs(bezoeker);
            foreach (var (adres, verwacht) in adressen)
            {
                foreach (var formulier in adres.Formulieren)
                {
                    foreach (var casus in adres.IsVanCasus ? [proef.Eigen, proef.Vreemd] : new[] { proef.Eigen })
                    {
                        var mag = Mag(wie, adres, verwacht, casus, verwacht.RechtOmTeDoen(formulier), proef, formulier);
                        if (mag == Oordeel.Ja)
                        {
                            continue;
                        }

                        var pad = Met(Pad(adres, casus, casus, proef), formulier);
                        using var antwoord = await bezoeker.Http.PostAsync(pad, new FormUrlEncodedContent([new("__RequestVerificationToken", bewijs)]));
                        Beoordeel($"{sleutel} POST {pad}", antwoord.StatusCode, mag, adres.HeeftOnderdeel, false, mis);
                    }
                }
            }
        });
    }

    [Theory, OpElkeDatabase]
    public async Task EveryPartOfAnothersCase_UnderTheNumberOfTheOwnCase_IsNotFound(Database database)
    {
        var (site, proef) = (Testsite.Op(database), Proefcasussen.Op(database));
        using var bezoeker = await site.Als("contactpersoon");
        var mis = new List<string>();
        foreach (var (adres, _) in (await Bekende(site)).Where(a => a.Adres is { HeeftOnderdeel: true, Kijken: true }))
        {
            foreach (var onderdelen in new[] { proef.Vreemd, null })
            {
                var pad = Adresboek.Vul(adres.Route, proef.Eigen.Nummer, onderdelen, Guid.CreateVersion7());
                using var antwoord = await bezoeker.Http.GetAsync(pad);
                if (antwoord.StatusCode != HttpStatusCode.NotFound)
                {
                    mis.Add($"{pad}: {antwoord.StatusCode}");
                }
            }
        }

        mis.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task AGuessedNumber_LooksTheSameAsACaseOneMayNotKnow(Database database)
    {
        var (site, proef) = (Testsite.Op(database), Proefcasussen.Op(database));
        using var bezoeker = await site.Als("lezer");

        var bestaat = await bezoeker.Bekijk($"/casussen/{proef.Vreemd.Nummer}");
        var bestaatNiet = await bezoeker.Bekijk($"/casussen/{Proefcasussen.Geraden}");

        (bestaat.Status, bestaatNiet.Status).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        bestaat.Tekst.Replace(proef.Vreemd.Nummer, "", StringComparison.Ordinal)
            .ShouldBe(bestaatNiet.Tekst.Replace(Proefcasussen.Geraden, "", StringComparison.Ordinal));
    }

    /// <summary>Met iedereen tegelijk: de wandelingen zien elkaar niet, en samen zijn zij de langste tests die er zijn.</summary>
    private static async Task MetIedereen(Proefcasussen proef, Func<string, Gebruiker, ICollection<string>, Task> wandel)
    {
        var mis = await Task.WhenAll(proef.Mensen.Select(mens => Task.Run(async () =>
        {
            var gezien = new List<string>();
            await wandel(mens.Key, mens.Value, gezien);
            return gezien;
        })));
        mis.SelectMany(m => m).ShouldBeEmpty();
    }

    private enum Oordeel
    {
        Ja,
        Nee,
        NietBekend,
    }

    /// <param name="recht">Recht op de casus dat nodig is; leeg als elk recht volstaat.</param>
    /// <param name="formulier">Naam van wat wordt verstuurd; leeg bij kijken.</param>
    private static Oordeel Mag(Gebruiker wie, Adres adres, Verwachting verwacht, CasusStaat casus, CasusRecht? recht, Proefcasussen proef, string? formulier)
    {
        if (verwacht.Solve is { } solverecht)
        {
            return !SolveToegang.Mag(wie, proef.Solve, SolveRecht.Lezen) ? Oordeel.NietBekend
                : SolveToegang.Mag(wie, proef.Solve, verwacht.SolveDoen.GetValueOrDefault(formulier ?? "", solverecht)) ? Oordeel.Ja : Oordeel.Nee;
        }

        if (verwacht.Sessie is { } lezen)
        {
            var inzicht = SessieToegang.Voor(wie, proef.Sessie);
            return !inzicht.Mag(SessieRecht.Zien) ? Oordeel.NietBekend : inzicht.Mag(verwacht.SessieDoen.GetValueOrDefault(formulier ?? "", lezen)) ? Oordeel.Ja : Oordeel.Nee;
        }

        if (adres.IsVanCasus)
        {
            var inzicht = CasusToegang.Voor(wie, casus, Vandaag);
            return !inzicht.MagZien ? Oordeel.NietBekend : recht is not { } nodig || inzicht.Mag(nodig) ? Oordeel.Ja : Oordeel.Nee;
        }

        return verwacht.Mag?.Invoke(wie) != false ? Oordeel.Ja : Oordeel.Nee;
    }

    /// <param name="onderdeel">Het adres noemt een onderdeel van de casus: wie dat niet mag zien, vindt het niet.</param>
    private static void Beoordeel(string wat, HttpStatusCode status, Oordeel mag, bool onderdeel, bool magOntbreken, ICollection<string> mis)
    {
        var goed = mag switch
        {
            Oordeel.NietBekend => status == HttpStatusCode.NotFound,
            Oordeel.Nee => status == HttpStatusCode.Forbidden || (onderdeel && status == HttpStatusCode.NotFound),
            _ when wat.Contains(" /fout", StringComparison.Ordinal) => true,
            _ when Toegangstabel.MagOntbreken(wat) => (int)status < 500,
            _ => (int)status < 500 && status != HttpStatusCode.Forbidden && (status != HttpStatusCode.NotFound || magOntbreken),
        };
        if (!goed)
        {
            mis.Add($"{wat}: {(int)status}, verwacht was {mag}");
        }
    }

    private static async Task Zonder(Bezoeker niemand, HttpMethod manier, string pad, Verwachting verwacht, List<string> mis)
    {
        using var vraag = new HttpRequestMessage(manier, pad);
        using var antwoord = await niemand.Http.SendAsync(vraag);
        var naarAanmelden = antwoord.StatusCode == HttpStatusCode.Redirect && antwoord.Headers.Location!.OriginalString.StartsWith("/aanmelden", StringComparison.Ordinal);
        var geweigerd = naarAanmelden || antwoord.StatusCode == HttpStatusCode.Unauthorized;
        if (verwacht.Mag is null ? naarAanmelden || (int)antwoord.StatusCode >= 500 && !pad.StartsWith("/fout", StringComparison.Ordinal) : !geweigerd)
        {
            mis.Add($"niemand {manier} {pad}: {(int)antwoord.StatusCode}");
        }
    }

    private static async Task<IEnumerable<(Adres Adres, Verwachting Verwacht)>> Bekende(Testsite site) =>
        (await Adresboek.Lees(site.Services)).Where(a => Toegangstabel.Adressen.ContainsKey(a.Route)).Select(a => (a, Toegangstabel.Adressen[a.Route]));

    private static string Pad(Adres adres, CasusStaat casus, CasusStaat onderdelen, Proefcasussen proef) =>
        Adresboek.Vul(adres.Route, adres.IsVanSessie ? proef.Sessie.Nummer : adres.IsVanSolve ? proef.Solve.Nummer : casus.Nummer, onderdelen, proef.Mensen["lezer"].Id, proef.Sessie.Nummer);

    private static string Met(string pad, string? formulier) => string.IsNullOrEmpty(formulier) ? pad : $"{pad}?handler={formulier}";

    private static async Task<string> Formulierbewijs(Bezoeker bezoeker) =>
        (await bezoeker.Bekijk("/casussen/aanmelden")).Document.QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
}
