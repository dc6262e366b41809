using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Tests.Casusprudentie;
using Maatwerkplaats.Web.Tests.Netwerk;

namespace Maatwerkplaats.Web.Tests.Oefenen;

/// <summary>Iemand die oefent met gepubliceerde casusprudentie; de afloop heeft woorden die nergens anders staan.</summary>
internal sealed record Proefoefening(Testsite Site, Uitspraak Uitspraak, Bezoeker Ik, Gebruiker Wie, string Woord) : IDisposable
{
    /// <summary>Woorden die alleen in de afloop staan.</summary>
    public static readonly string[] Afloop = ["kwijtgescholdenafloop", "draagkrachtafloop", "rechtsgrondafloop", "mensenafloop", "weegschaalafloop", "leerpuntafloop", "hardheidafloop", "kernafloop", "verloopafloop"];

    public static async Task<Proefoefening> Maak(Database database)
    {
        var site = Testsite.Op(database);
        var woord = Gepubliceerd.Woord();
        var uitspraak = await Gepubliceerd.Zet(site, new()
        {
            NaamCasus = $"Voorschot terug {woord}",
            Wetten = ["WIA"],
            Probleem = "Zij moet alles terugbetalen omdat wij te laat waren.",
            Reden = "De fout ligt bij ons.",
            Kernwoorden = ["kernafloop"],
            Regels = "De hardheidafloop.",
            Proces = "Het ging volgens verloopafloop.",
            Juridisch = "Er is een rechtsgrondafloop om af te zien.",
            Economisch = "De draagkrachtafloop ontbreekt.",
            Maatschappelijk = "De mensenafloop telt zwaar.",
            Afweging = "Op de weegschaalafloop lag de fout.",
            Oplossing = "De schuld is kwijtgescholdenafloop.",
            Opmerkingen = "Een leerpuntafloop.",
            Doorslaggevend = "maatschappelijk",
            Uitkomst = "opgelost",
        });
        var mens = await Netwerkmens.Nieuw(site);
        return new(site, uitspraak, await mens.LogIn(), Gebruiker.Van(mens.Persoon), woord);
    }

    public void Dispose() => Ik.Dispose();

    public string Beginadres => $"/oefenen/beginnen?jaar={Uitspraak.Jaar}&nummer={Uitspraak.Nummer}";

    /// <returns>Het adres van de oefening.</returns>
    public async Task<string> Begin(string met = "alleen") =>
        (await Ik.Verstuur(await Ik.Bekijk(Beginadres), [("Invoer.Met", met)])).Doorverwijzing.ShouldNotBeNull();

    /// <summary>Doorloopt alle stappen over het scherm, zonder in te leveren.</summary>
    /// <returns>De bladzijde van de oefening.</returns>
    public static async Task<Bladzijde> Weeg(Bezoeker wie, string oefening, string eigenWoord = "mijnwoord", string nietsDoen = "Onvoldoende")
    {
        foreach (var kant in new[] { "juridisch", "economisch", "maatschappelijk" })
        {
            (await wie.Verstuur(await wie.Bekijk($"{oefening}/wegen/{kant}"), [("Invoer.Bevindingen", $"Ik zie {eigenWoord} {kant}."), ("Invoer.NietsDoen", nietsDoen)]))
                .Doorverwijzing.ShouldNotBeNull();
        }

        await wie.Verstuur(
            await wie.Bekijk($"{oefening}/wegen/weg"),
            [("Invoer.Weg", $"Helft laten vallen {eigenWoord}."), ("Invoer.Scores[Juridisch]", "Goed"), ("Invoer.Scores[Economisch]", "Voldoende"), ("Invoer.Scores[Maatschappelijk]", "Goed")]);
        return await wie.Volg(await wie.Verstuur(
            await wie.Bekijk($"{oefening}/wegen/besluit"),
            [("Invoer.Besluit", $"Besluit {eigenWoord}."), ("Invoer.Motivering", $"Motivering {eigenWoord}."), ("Invoer.Doorslaggevend", "Juridisch")]));
    }

    public static async Task<Bladzijde> LeverIn(Bezoeker wie, string oefening) =>
        await wie.Volg(await wie.Verstuur(await wie.Bekijk(oefening), [], "main form[action*='LeverIn']"));

    /// <summary>Een collega die met de code meedoet.</summary>
    public async Task<Bezoeker> DoeMee(string code)
    {
        var collega = await (await Netwerkmens.Nieuw(Site)).LogIn();
        (await collega.Verstuur(await collega.Bekijk($"/oefenen/meedoen/{code}"), [])).Doorverwijzing.ShouldNotBeNull();
        return collega;
    }
}
