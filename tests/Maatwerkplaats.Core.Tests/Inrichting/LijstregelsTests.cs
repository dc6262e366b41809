using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using static Maatwerkplaats.Core.Inrichting.InrichtingRegels;

namespace Maatwerkplaats.Core.Tests.Inrichting;

/// <summary>De regels voor keuzes in een lijst en voor standaardteksten.</summary>
public sealed class LijstregelsTests
{
    private static readonly Lijstgegevens Goed = new("Een keuze", "", "", "", 1, null);
    private static readonly Tekstgegevens Tekst = new("Korte naam", "De tekst zelf.", Fase.Triage, null);

    [Theory, OpElkeDatabase]
    public Task LabelIsIngevuld_WhenBlank_Refuses(Database database) => VoegToe(database, Goed with { Label = " " }).ShouldBreken(LabelIsIngevuld);

    [Theory, OpElkeDatabase]
    public Task LabelIsKort_WhenLonger_Refuses(Database database) => VoegToe(database, Goed with { Label = new('x', 121) }).ShouldBreken(LabelIsKort);

    [Theory, OpElkeDatabase]
    public Task GroepIsKort_WhenLonger_Refuses(Database database) => VoegToe(database, Goed with { Groep = new('x', 61) }).ShouldBreken(GroepIsKort);

    [Theory, OpElkeDatabase]
    public Task UitlegIsKort_WhenLonger_Refuses(Database database) => VoegToe(database, Goed with { Uitleg = new('x', 301) }).ShouldBreken(UitlegIsKort);

    [Theory, OpElkeDatabase]
    public Task BronIsBwbNummer_WhenItIsSomethingElse_Refuses(Database database) => VoegToe(database, Goed with { Bron = "BWB123" }).ShouldBreken(BronIsBwbNummer);

    [Theory, OpElkeDatabase]
    public async Task VolgordeIsEenPlek_OutsideTheBounds_Refuses(Database database)
    {
        await VoegToe(database, Goed with { Volgorde = -1 }).ShouldBreken(VolgordeIsEenPlek);
        await VoegToe(database, Goed with { Volgorde = 10_000 }).ShouldBreken(VolgordeIsEenPlek);
    }

    [Theory, OpElkeDatabase]
    public Task EindeLigtNietVoorHetBegin_WhenTheEndIsPast_Refuses(Database database) =>
        VoegToe(database, Goed with { GeldigTot = new(2001, 1, 1) }).ShouldBreken(EindeLigtNietVoorHetBegin);

    [Theory, OpElkeDatabase]
    public Task StandaardtekstHeeftEenNaam_WhenBlank_Refuses(Database database) => Schrijf(database, Tekst with { Naam = " " }).ShouldBreken(StandaardtekstHeeftEenNaam);

    [Theory, OpElkeDatabase]
    public Task StandaardtekstIsGeschreven_WhenBlank_Refuses(Database database) => Schrijf(database, Tekst with { Tekst = " " }).ShouldBreken(StandaardtekstIsGeschreven);

    [Theory, OpElkeDatabase]
    public Task StandaardtekstIsNietTeLang_WhenLonger_Refuses(Database database) =>
        Schrijf(database, Tekst with { Tekst = new('x', Inrichtingdienst.LangsteStandaardtekst + 1) }).ShouldBreken(StandaardtekstIsNietTeLang);

    private static async Task VoegToe(Database database, Lijstgegevens gegevens)
    {
        var site = Testsite.Op(database);
        var code = $"t{Guid.NewGuid():N}";
        await site.Dienst<Inrichtingdienst>().VoegLijstwaardeToe(
            await Proefcasus.Persoon(site, "beheerder"), Lijst.Onderwerp, code, gegevens, new(Guid.CreateVersion7()));
    }

    private static async Task Schrijf(Database database, Tekstgegevens gegevens)
    {
        var site = Testsite.Op(database);
        await site.Dienst<Inrichtingdienst>().VoegStandaardtekstToe(await Proefcasus.Persoon(site, "beheerder"), gegevens, new(Guid.CreateVersion7()));
    }
}
