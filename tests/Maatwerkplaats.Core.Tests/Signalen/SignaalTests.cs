using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using static Maatwerkplaats.Core.Signalen.SignaalRegels;

namespace Maatwerkplaats.Core.Tests.Signalen;

public sealed class SignaalTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    private static readonly Signaalinhoud Gewoon = new() { Bron = "klacht", Tekst = "De brief is niet te begrijpen.", Datum = Vandaag };

    [Fact]
    public void Meld_WithText_KeepsItInTheHistory() =>
        Signaal.Herhaal(Signaal.Meld(Gewoon, Vandaag).Nieuw).Inhoud.ShouldBe(Gewoon);

    [Fact]
    public void SignaalHeeftTekst_WhenEmpty_Refuses() => Breekt(SignaalHeeftTekst, Gewoon with { Tekst = "" });

    [Fact]
    public void SignaalHeeftTekst_WhenItComesFromACase_MayBeEmpty() =>
        Signaal.Meld(Gewoon with { Tekst = "", Aanleiding = Signaalaanleiding.Structureel }, Vandaag).Nieuw.Count.ShouldBe(1);

    [Fact]
    public void TekstIsNietTeLang_WhenTooLong_Refuses() => Breekt(TekstIsNietTeLang, Gewoon with { Tekst = new('x', LangsteTekst + 1) });

    [Fact]
    public void VoorWieIsNietTeLang_WhenTooLong_Refuses() => Breekt(VoorWieIsNietTeLang, Gewoon with { VoorWie = new('x', LangsteTekst + 1) });

    [Fact]
    public void GevolgIsNietTeLang_WhenTooLong_Refuses() => Breekt(GevolgIsNietTeLang, Gewoon with { Gevolg = new('x', LangsteTekst + 1) });

    [Fact]
    public void DatumLigtNietInDeToekomst_WhenTomorrow_Refuses() => Breekt(DatumLigtNietInDeToekomst, Gewoon with { Datum = Vandaag.AddDays(1) });

    [Fact]
    public void DatumLigtNietInDeToekomst_WhenLastCentury_Refuses() => Breekt(DatumLigtNietInDeToekomst, Gewoon with { Datum = new(1999, 12, 31) });

    [Fact]
    public void KenmerkIsNietTeLang_WhenTooLong_Refuses() => Breekt(KenmerkIsNietTeLang, Gewoon with { Kenmerk = new('x', LangsteKenmerk + 1) });

    [Fact]
    public void PlaatsIsNietTeLang_WhenTooLong_Refuses() => Breekt(PlaatsIsNietTeLang, Gewoon with { Plaats = new('x', LangsteKenmerk + 1) });

    [Fact]
    public void SignaalIsNietZichzelf_WhenTheSame_Refuses()
    {
        var id = Guid.NewGuid();

        Breekt(SignaalIsNietZichzelf, () => Signaal.Open(new()).VoegBij(id, new(), id));
    }

    [Fact]
    public void SignaalStaatNogLos_WhenAlreadyMerged_Refuses() =>
        Breekt(SignaalStaatNogLos, () => Signaal.Open(new() { DubbelVan = Guid.NewGuid() }).VoegBij(Guid.NewGuid(), new(), Guid.NewGuid()));

    [Fact]
    public void AnderIsZelfNietDubbel_WhenItIs_Refuses() =>
        Breekt(AnderIsZelfNietDubbel, () => Signaal.Open(new()).VoegBij(Guid.NewGuid(), new() { DubbelVan = Guid.NewGuid() }, Guid.NewGuid()));

    [Fact]
    public void SignaalIsSamengevoegd_WhenItStandsAlone_Refuses() => Breekt(SignaalIsSamengevoegd, () => Signaal.Open(new()).MaakLos());

    [Fact]
    public void MaakLos_AfterMerging_StandsAloneAgain()
    {
        var signaal = Signaal.Meld(Gewoon, Vandaag);
        signaal.VoegBij(Guid.NewGuid(), new(), Guid.NewGuid());

        signaal.MaakLos();

        Signaal.Herhaal(signaal.Nieuw).DubbelVan.ShouldBeNull();
    }

    private static void Breekt(Regel regel, Signaalinhoud inhoud) => Breekt(regel, () => Signaal.Meld(inhoud, Vandaag));

    private static void Breekt(Regel regel, Action daad) => Should.Throw<RegelOvertreden>(daad).Regel.ShouldBe(regel);
}
