using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class VerhaalTests
{
    private static readonly DateTime Begin = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Betrokkene Anne = new(Guid.NewGuid(), "Anne", "adviseur", "smz");
    private static readonly Betrokkene Bram = new(Guid.NewGuid(), "Bram", "begeleider", "smz");
    private static readonly Inzicht Lezer = new([], new HashSet<CasusRecht> { CasusRecht.Lezen, CasusRecht.LezenGedeeld });

    [Fact]
    public void Van_WhenTheSamePersonKeepsEditingWithinHalfAnHour_FoldsIntoTheLast()
    {
        var verhaal = Vertel(Bijgewerkt(1, Anne, 0, "WIA"), Bijgewerkt(2, Anne, 20, "WW"), Bijgewerkt(3, Anne, 45, "ZW"));

        verhaal.ShouldHaveSingleItem().Keer.ShouldBe(3);
        verhaal[0].Zinnen[0].Toelichting.ShouldBe("ZW");
    }

    [Fact]
    public void Van_WhenAnotherPersonOrMoreTimeComesBetween_KeepsBoth()
    {
        Vertel(Bijgewerkt(1, Anne, 0, "WIA"), Bijgewerkt(2, Bram, 5, "WW")).Count.ShouldBe(2);
        Vertel(Bijgewerkt(1, Anne, 0, "WIA"), Bijgewerkt(2, Anne, 31, "WW")).Count.ShouldBe(2);
    }

    [Fact]
    public void Van_WhenOneActGaveSeveralEvents_TellsThemTogetherNewestActFirst()
    {
        var handeling = new Handeling(Guid.NewGuid(), Begin.AddHours(2), Bram);
        var verhaal = Vertel(
            Bijgewerkt(1, Anne, 0, "WIA"),
            new(2, handeling, new ContactpersoonAangewezen(Bram, null)),
            new(3, handeling, new OpTeamagendaGezet("Wie weet dit?")));

        verhaal.Count.ShouldBe(2);
        verhaal[0].Zinnen.Select(z => z.Zin).ShouldBe(["pakte de casus op", "zette de casus op de agenda van het team"]);
    }

    [Fact]
    public void Van_WhenADocumentIsForTheWerkplaats_LeavesOutItsComingAndItsGoing()
    {
        var document = new Document(Guid.NewGuid(), "advies.pdf", "application/pdf", 10, Zichtbaarheid.Werkplaats, Bram, Begin);
        Voorval[] voorvallen =
        [
            new(1, new(Guid.NewGuid(), Begin, Bram), new DocumentToegevoegd(document)),
            new(2, new(Guid.NewGuid(), Begin, Bram), new DocumentVerwijderd(document.Id, document.Naam, "Dubbel")),
        ];

        Vertel(voorvallen).ShouldBeEmpty();
        Verhaal.Van(voorvallen, Lezer, Bram.PersoonId!.Value, c => c).Count.ShouldBe(2);
    }

    private static IReadOnlyList<Verhaalstuk> Vertel(params Voorval[] voorvallen) => Verhaal.Van(voorvallen, Lezer, Guid.NewGuid(), c => c);

    private static Voorval Bijgewerkt(int nummer, Betrokkene wie, int minuten, string wet) =>
        new(nummer, new(Guid.NewGuid(), Begin.AddMinutes(minuten), wie), new KenmerkenVastgesteld(new() { Wetten = [wet] }));
}
