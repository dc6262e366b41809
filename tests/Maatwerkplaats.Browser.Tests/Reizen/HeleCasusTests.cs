using Maatwerkplaats.Core.Casussen;
using Xunit.Abstractions;

namespace Maatwerkplaats.Browser.Tests.Reizen;

/// <summary>Eén hele casus op het scherm, van inbrengen tot afronden. Iedereen samen vult hooguit twaalf velden in.</summary>
[Collection(Browser.Naam)]
public sealed class HeleCasusTests(Proefsite site, ITestOutputHelper verslag)
{
    private const int MeesteVelden = 12;

    /// <summary>Wat elk veld van mensen wil weten. Staat hetzelfde bij twee velden, dan wordt er iets dubbel gevraagd.</summary>
    private static readonly Dictionary<Veld, string> Feiten = new()
    {
        [new("aanmelden", "Invoer.Buikpijn")] = "de buikpijn",
        [new("aanmelden", "Invoer.Gewenst")] = "de wens",
        [new("beoordelen", "Invoer.Uitkomst")] = "de uitkomst van de triage",
        [new("beoordelen", "Invoer.Reden")] = "waarom deze uitkomst",
        [new("beoordelen", "Invoer.Wet")] = "de wet",
        [new("beoordelen", "Invoer.Niveaus")] = "het niveau van het probleem",
        [new("beoordelen", "Invoer.Antwoord")] = "het antwoord aan de inbrenger",
        [new("aanvullen", "Invoer.HoofdWet")] = "de wet",
        [new("aanvullen", "Invoer.Niveaus")] = "het niveau van het probleem",
        [new("wegen/kort", "Invoer.Omschrijving")] = "de wens",
        [new("wegen/kort", "Invoer.Zinnen[Juridisch]")] = "juridisch gezien",
        [new("wegen/kort", "Invoer.Zinnen[Economisch]")] = "economisch gezien",
        [new("wegen/kort", "Invoer.Zinnen[Maatschappelijk]")] = "maatschappelijk gezien",
        [new("wegen/kort", "Invoer.Totaal")] = "hoe goed de weg is",
        [new("wegen/kort", "Invoer.Afweging")] = "de afweging",
        [new("besluiten", "Invoer.Oordeel")] = "het oordeel",
        [new("besluiten", "Invoer.Alternatief")] = "de gekozen weg",
        [new("besluiten", "Invoer.Inhoud")] = "de wens",
        [new("besluiten", "Invoer.Motivering")] = "de afweging",
        [new("besluiten", "Invoer.BeslisserNaam")] = "wie beslist",
        [new("besluiten", "Invoer.BeslisserFunctie")] = "de functie van wie beslist",
        [new("besluiten", "Invoer.Mandaat")] = "het mandaat",
        [new("besluiten", "Invoer.Op")] = "de dag van het besluit",
        [new("besluiten", "Invoer.Hoe")] = "hoe de cliënt het hoorde",
        [new("afronden", "Invoer.Uitkomst")] = "wat het opleverde",
        [new("afronden", "Invoer.Structureel")] = "of het structureel is",
    };

    [Fact]
    public async Task AWholeCase_ByEveryoneTogether_TakesAtMostTwelveFields_AndAsksNothingTwice()
    {
        var teller = new Veldenteller();
        await using var sanne = await site.Open("inbrenger", teller: teller);
        await using var yusuf = await site.Open("coordinator-landelijk", teller: teller);

        await sanne.Ga("/casussen/aanmelden");
        await sanne.Vul("Invoer.Buikpijn", "Door onze eigen vertraging moet mijn cliënt zijn WW-voorschot in één keer terugbetalen.");
        await sanne.Vul("Invoer.Gewenst", "Dat de terugvordering vervalt.");
        await sanne.Klik("Aanmelden");
        var nummer = new Uri(sanne.Pagina.Url).Segments[2].TrimEnd('/');

        await yusuf.Ga($"/casussen/{nummer}/beoordelen");
        await yusuf.Klik("Pak op");
        (await yusuf.Pagina.InputValueAsync("[name='Invoer.Wet']")).ShouldBe("WW");
        await yusuf.Kies("Specifiek maatwerk");
        await yusuf.Vul("Invoer.Reden", "De regel pakt hier anders uit dan bedoeld.");
        await yusuf.Kies("Uitvoering");
        await yusuf.Klik("Sluit de triage af");

        await sanne.Ga($"/casussen/{nummer}/wegen/kort");
        await sanne.Vul("Invoer.Zinnen[Juridisch]", "De wet laat ruimte als de fout bij ons lag.");
        await sanne.Vul("Invoer.Zinnen[Economisch]", "Invorderen kost meer dan het oplevert.");
        await sanne.Vul("Invoer.Zinnen[Maatschappelijk]", "Hij houdt zijn huis en zijn rust.");
        await sanne.Kies("Van alle drie de kanten voldoende");
        await sanne.Klik("Opslaan");

        await sanne.Ga($"/casussen/{nummer}/besluiten");
        (await sanne.Pagina.InputValueAsync("[name='Invoer.Motivering']")).ShouldContain("Invorderen kost meer dan het oplevert.");
        await sanne.Kies("Gebeld");
        await sanne.Klik("Leg het besluit vast");

        await yusuf.Ga($"/casussen/{nummer}/afronden");
        await yusuf.Kies("Opgelost");
        await yusuf.Kies("Nee");
        await yusuf.Klik("Rond de casus af");

        var casus = await site.Lees("inbrenger", nummer);
        (casus.Fase, casus.Besluit!.Oordeel, casus.Besluit.Inhoud).ShouldBe((Fase.Afgerond, Oordeel.Maatwerk, "Dat de terugvordering vervalt."));
        (casus.Kenmerken.Wetten.Single(), casus.Kenmerken.Niveaus.Single()).ShouldBe(("WW", "uitvoering"));

        teller.Ingevuld.Concat(teller.Gevraagd).Where(v => !Feiten.ContainsKey(v)).ShouldBeEmpty("zeg bij elk veld wat het wil weten");
        var dubbel = teller.Ingevuld.Union(teller.Gevraagd).GroupBy(v => Feiten[v]).Where(g => g.Count() > 1).Select(g => g.Key).ToArray();
        verslag.WriteLine($"Eén hele casus van inbrengen tot afronden, iedereen samen: {teller.Ingevuld.Count} velden ingevuld, {dubbel.Length} dubbel gevraagd.");
        verslag.WriteLine(string.Join("\n", teller.Ingevuld.Select(v => $"  {v.Bladzijde}: {Feiten[v]}")));
        dubbel.ShouldBeEmpty("dit is twee keer gevraagd");
        teller.Ingevuld.Count.ShouldBeLessThanOrEqualTo(MeesteVelden);
        teller.Gevraagd.Except(teller.Ingevuld).ShouldBeEmpty("een verplicht veld bleef leeg: dan was het niet nodig");
    }
}
