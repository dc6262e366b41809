using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data.Controles;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tests.Hulpteksten;

public sealed class HulptekstTests
{
    private static readonly Handboekblad Blad = new("triage", Bladgroep.Programma, "Triage", "Zo begint het.");
    private static readonly Handboekblad Nieuwer = Blad with { Tekst = "Zo begint het beter." };

    [Fact]
    public void HulptekstHeeftEenTitel_WhenEmpty_IsRefused() => Weigert(HulptekstRegels.HulptekstHeeftEenTitel, t => t.Schrijf(" ", "Tekst.", null, Blad));

    [Fact]
    public void HulptitelIsNietTeLang_WhenLong_IsRefused() => Weigert(HulptekstRegels.HulptitelIsNietTeLang, t => t.Schrijf(new('a', HulptekstRegels.LangsteTitel + 1), "Tekst.", null, Blad));

    [Fact]
    public void HulptekstIsGeschreven_WhenEmpty_IsRefused() => Weigert(HulptekstRegels.HulptekstIsGeschreven, t => t.Schrijf("Titel", null, null, Blad));

    [Fact]
    public void HulptekstIsNietTeLang_WhenLong_IsRefused() => Weigert(HulptekstRegels.HulptekstIsNietTeLang, t => t.Schrijf("Titel", new('a', HulptekstRegels.LangsteTekst + 1), null, Blad));

    [Fact]
    public void HulptekstRedenIsNietTeLang_WhenLong_IsRefused() => Weigert(HulptekstRegels.HulptekstRedenIsNietTeLang, t => t.Schrijf("Titel", "Tekst.", new('a', HulptekstRegels.LangsteReden + 1), Blad));

    [Fact]
    public void HulptekstNoemtGeenMensen_WithABsn_IsRefused() => Weigert(HulptekstRegels.HulptekstNoemtGeenMensen, t => t.Schrijf("Titel", "Zie BSN 999993653.", null, Blad));

    [Fact]
    public void HulpversieBestaat_WhenItIsNotThere_IsRefused() => Weigert(HulptekstRegels.HulpversieBestaat, t => t.GaTerug(3, Blad));

    [Fact]
    public void ErIsEenMeegeleverdeOmTeKiezen_WhenThereIsNone_IsRefused()
    {
        Weigert(HulptekstRegels.ErIsEenMeegeleverdeOmTeKiezen, t => t.NeemMeegeleverdeOver(Blad));
        Weigert(HulptekstRegels.ErIsEenMeegeleverdeOmTeKiezen, t => t.HoudEigenTekst(Blad));
        Weigert(HulptekstRegels.ErIsEenMeegeleverdeOmTeKiezen, t =>
        {
            t.Schrijf("Triage", "Van ons.", null, Blad);
            t.HoudEigenTekst(Blad);
        });
    }

    [Fact]
    public void Schrijf_ForTheFirstTime_KeepsTheShippedTextAsTheFirstVersion()
    {
        var tekst = Nieuw();
        tekst.Schrijf("Triage", "Van ons.", "korter", Blad);

        tekst.Staat.Versies.Select(v => (v.Nummer, v.Soort, v.Tekst, v.Waarom)).ShouldBe(
            [(1, Hulpversiesoort.Meegeleverd, "Zo begint het.", null), (2, Hulpversiesoort.Geschreven, "Van ons.", "korter")]);
        tekst.Staat.Geldend(Nieuwer).ShouldBe(("Triage", "Van ons."));
        Hulptekst.Herhaal(tekst.Nieuw).Versies.ShouldBe(tekst.Staat.Versies);
    }

    [Fact]
    public void Schrijf_WhatIsThereAlready_ChangesNothing()
    {
        var tekst = Nieuw();
        tekst.Schrijf(" Triage ", "Zo begint het.\r\n", null, Blad);

        tekst.Nieuw.ShouldBeEmpty();
    }

    [Fact]
    public void GaTerug_ToAnEarlierVersion_MakesItTheNewestAndKeepsAll()
    {
        var tekst = Nieuw();
        tekst.Schrijf("Triage", "Een.", null, Blad);
        tekst.Schrijf("Triage", "Twee.", null, Blad);
        tekst.GaTerug(2, Blad);
        tekst.GaTerug(4, Blad);

        tekst.Staat.Versies.Select(v => v.Tekst).ShouldBe(["Zo begint het.", "Een.", "Twee.", "Een."]);
        tekst.Staat.Huidige!.Soort.ShouldBe(Hulpversiesoort.Teruggehaald);
    }

    [Fact]
    public void BiedtAan_WhenANewerTextIsShipped_UntilSomeoneChose()
    {
        var tekst = Nieuw();
        tekst.Staat.BiedtAan(Nieuwer).ShouldBeFalse("zonder eigen tekst geldt de nieuwe vanzelf");
        tekst.Schrijf("Triage", "Van ons.", null, Blad);
        tekst.Staat.BiedtAan(Blad).ShouldBeFalse();
        tekst.Staat.BiedtAan(Nieuwer).ShouldBeTrue();
        tekst.Staat.Geldend(Nieuwer).Tekst.ShouldBe("Van ons.", "een nieuwe wordt aangeboden, niet opgedrongen");

        tekst.HoudEigenTekst(Nieuwer);
        tekst.Staat.BiedtAan(Nieuwer).ShouldBeFalse();
        tekst.NeemMeegeleverdeOver(Nieuwer);
        tekst.Staat.VolgtMeegeleverde.ShouldBeTrue();
        tekst.Staat.Geldend(Blad with { Tekst = "Nog beter." }).Tekst.ShouldBe("Nog beter.");
    }

    [Theory, OpElkeDatabase]
    public async Task Schrijf_ByTwoAtOnce_LosesNothingAndTheSecondSeesWhatTheFirstDid(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (dienst, lezer, wie) = (site.Dienst<Hulptekstdienst>(), site.Dienst<Hulptekstlezer>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));
        var eerste = new Opdracht(Guid.CreateVersion7(), 0, "korter");
        await dienst.Schrijf(wie, "triage", "Triage", "Van mij.", eerste);
        await dienst.Schrijf(wie, "triage", "Triage", "Van mij.", eerste);

        var botsing = await Should.ThrowAsync<TussentijdsGewijzigd>(() => dienst.Schrijf(wie, "triage", "Triage", "Van een ander.", new(Guid.CreateVersion7(), 0)));
        botsing.Wijzigingen[^1].Toelichting.ShouldBe("korter");
        await dienst.Schrijf(wie, "triage", "Triage", "Van een ander.", new(Guid.CreateVersion7(), botsing.Versie));

        (await lezer.Lees("uwv", "triage")).ShouldBe(new("triage", Bladgroep.Programma, "Triage", "Van een ander.", IsEigen: true));
        (await lezer.Geschiedenis(wie, "triage")).Staat.Versies.Count.ShouldBe(3);
        (await lezer.Alle("svb")).ShouldAllBe(b => !b.IsEigen);
        (await site.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
    }

    [Theory, OpElkeDatabase]
    public async Task Schrijf_BySomeoneElse_IsRefused(Database database)
    {
        var site = Testsite.Op(database);
        foreach (var persona in new[] { "inbrenger", "coordinator-regio", "beheerder", "manager", "solve" })
        {
            var wie = await Proefcasus.Persoon(site, persona);
            await Should.ThrowAsync<GeenToegang>(() => site.Dienst<Hulptekstdienst>().Schrijf(wie, "triage", "T", "T.", new(Guid.CreateVersion7())));
            await Should.ThrowAsync<GeenToegang>(() => site.Dienst<Hulptekstlezer>().Geschiedenis(wie, "triage"));
        }
    }

    [Theory, OpElkeDatabase]
    public async Task Zoek_InAnyForm_FindsThePartAndFollowsAChange(Database database)
    {
        await using var site = Testsite.Eigen(database);
        var (zoeker, wie) = (site.Dienst<Hulpzoeker>(), await Proefcasus.Persoon(site, "coordinator-landelijk"));

        (await zoeker.Zoek("uwv", "evenredige gevolgen")).Treffers[0].Adres.ShouldBe("/hulp/behoorlijk-bestuur#deel-evenredigheid");
        (await zoeker.Zoek("uwv", "zo ken ik er nog wel honderd")).Treffers[0].Blad.Code.ShouldBe("zo-ken-ik-er-nog-wel-honderd");
        (await zoeker.Zoek("uwv", " ")).Treffers.ShouldBeEmpty();
        (await zoeker.Zoek("uwv", "kanarievogel")).Treffers.ShouldBeEmpty();

        await site.Dienst<Hulptekstdienst>().Schrijf(wie, "triage", "Triage", "Begin.\n\n## Dieren\n\nEen kanarievogel is welkom.", new(Guid.CreateVersion7()));
        var treffer = (await zoeker.Zoek("uwv", "kanarievogels")).Treffers.ShouldHaveSingleItem();
        (treffer.Adres, treffer.Fragment!.Tekst).ShouldBe(("/hulp/triage#deel-dieren", "Een kanarievogel is welkom."));
    }

    [Fact]
    public void Vergelijk_OfTwoTexts_KeepsWhatIsTheSame()
    {
        var regels = Tekstverschil.Vergelijk("een\n\ntwee\ndrie", "een\ntwee en half\r\ndrie\nvier");

        regels.Select(r => (r.Soort, r.Tekst)).ShouldBe(
            [(Regelverschil.Gelijk, "een"), (Regelverschil.Weg, "twee"), (Regelverschil.Erbij, "twee en half"), (Regelverschil.Gelijk, "drie"), (Regelverschil.Erbij, "vier")]);
        Tekstverschil.Vergelijk(string.Join('\n', Enumerable.Range(0, 3000)), string.Join('\n', Enumerable.Range(1, 3000))).Count.ShouldBe(6000);
    }

    private static Hulptekst Nieuw() => Hulptekst.Open(new(), new(Guid.CreateVersion7(), new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), new(Guid.CreateVersion7(), "Marit de Boer", "coördinator", "landelijk", "")));

    private static void Weigert(Regel regel, Action<Hulptekst> daad)
    {
        var tekst = Nieuw();
        Should.Throw<RegelOvertreden>(() => daad(tekst)).Regel.ShouldBe(regel);
    }
}
