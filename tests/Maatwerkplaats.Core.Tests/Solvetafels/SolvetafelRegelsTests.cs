using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;

namespace Maatwerkplaats.Core.Tests.Solvetafels;

public sealed class SolvetafelRegelsTests
{
    private static readonly DateTime Nu = new(2026, 5, 6, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Betrokkene Noor = new(Guid.CreateVersion7(), "Noor de Bie", "adviseur", "sbk"), Tom = new(Guid.CreateVersion7(), "Tom Blaak", "jurist", "sbk");
    private static readonly Sessiemoment Straks = new(Nu.AddDays(7), 90);
    private static readonly Sessieplek Zaal = new("Zaal 1", null);
    private static readonly Zittingspunt[] Agenda = [new("SLV-2026-0001", 30), new(null, 15)];

    [Fact]
    public void TafelHeeftEenNaam_WhenEmptyOrTooLong_IsRefused()
    {
        Weigert(SolvetafelRegels.TafelHeeftEenNaam, t => t.Hernoem(" "));
        Weigert(SolvetafelRegels.TafelHeeftEenNaam, t => t.Hernoem(new string('a', SolvetafelRegels.LangsteNaam + 1)));
    }

    [Fact]
    public void TafellidIsNieuw_WhenTheSameOneIsAskedTwice_IsRefused()
    {
        Weigert(SolvetafelRegels.TafellidIsNieuw, t => t.VraagErbij(Tom, null, Tafelrol.Lid), t => t.VraagErbij(Tom, "SBK", Tafelrol.Lid));
        Weigert(SolvetafelRegels.TafellidIsNieuw, t => t.VraagOrganisatie("szw", null), t => t.VraagOrganisatie("SZW", null));
    }

    [Fact]
    public void OrganisatieHeeftEenNaam_WhenEmpty_IsRefused() => Weigert(SolvetafelRegels.OrganisatieHeeftEenNaam, t => t.VraagOrganisatie(" ", null));

    [Fact]
    public void TafelHeeftEenVoorzitter_WhenTheChairWouldLeave_IsRefused()
    {
        Weigert(SolvetafelRegels.TafelHeeftEenVoorzitter, t => t.HaalEraf(t.Staat.Leden[0].Id));
        Weigert(SolvetafelRegels.TafelHeeftEenVoorzitter, t => t.MaakTot(t.Staat.Leden[0].Id, Tafelrol.Lid));
    }

    [Fact]
    public void VoorzitterHeeftEenAccount_WhenItIsAnOrganisation_IsRefused() =>
        Weigert(SolvetafelRegels.VoorzitterHeeftEenAccount, t => t.MaakTot(t.Staat.Leden[1].Id, Tafelrol.Voorzitter), t => t.VraagOrganisatie("SZW", null));

    [Fact]
    public void ZittingLigtInDeToekomst_WhenItIsPast_IsRefused() => Weigert(SolvetafelRegels.ZittingLigtInDeToekomst, t => t.Plan(new(Nu.AddDays(-1), 90), Zaal, Agenda));

    [Theory]
    [InlineData(5)]
    [InlineData(600)]
    public void ZittingDuurtNietTeKortOfTeLang_WhenOutOfBounds_IsRefused(int minuten) =>
        Weigert(SolvetafelRegels.ZittingDuurtNietTeKortOfTeLang, t => t.Plan(new(Nu.AddDays(7), minuten), Zaal, Agenda));

    [Fact]
    public void ZittingHeeftEenPlek_WhenThereIsNone_IsRefused() => Weigert(SolvetafelRegels.ZittingHeeftEenPlek, t => t.Plan(Straks, new(null, null), Agenda));

    [Fact]
    public void LinkIsVeilig_WhenItIsNotHttps_IsRefused() => Weigert(SolvetafelRegels.LinkIsVeilig, t => t.Plan(Straks, new(null, "http://overleg.voorbeeld.nl"), Agenda));

    [Fact]
    public void AgendaIsNietLeeg_WhenItIs_IsRefused() => Weigert(SolvetafelRegels.AgendaIsNietLeeg, t => t.Plan(Straks, Zaal, []));

    [Fact]
    public void PuntStaatErEenKeerOp_WhenTwice_IsRefused() => Weigert(SolvetafelRegels.PuntStaatErEenKeerOp, t => t.Plan(Straks, Zaal, [.. Agenda, new(null, 10)]));

    [Fact]
    public void PuntDuurtNietTeKortOfTeLang_WhenItDoes_IsRefused() => Weigert(SolvetafelRegels.PuntDuurtNietTeKortOfTeLang, t => t.Plan(Straks, Zaal, [new("SLV-2026-0001", 0)]));

    [Fact]
    public void ZittingIsTeWijzigen_WhenCalledOffOrUnknown_IsRefused()
    {
        Weigert(SolvetafelRegels.ZittingIsTeWijzigen, t => t.Schik(1, Agenda), Gepland, t => t.ZegAf(1, "Te weinig mensen."));
        Weigert(SolvetafelRegels.ZittingIsTeWijzigen, t => t.ZegAf(2, "Weg."), Gepland);
    }

    [Fact]
    public void AfzeggenVraagtEenReden_WhenEmpty_IsRefused() => Weigert(SolvetafelRegels.AfzeggenVraagtEenReden, t => t.ZegAf(1, " "), Gepland);

    [Fact]
    public void ZittingIsBegonnen_WhenItIsLater_IsRefused() => Weigert(SolvetafelRegels.ZittingIsBegonnen, t => t.LegGehoudenVast(1), Gepland);

    [Fact]
    public void MaakTot_AnotherChair_LeavesOneChair()
    {
        var tafel = Maak(t => t.VraagErbij(Tom, "SBK", Tafelrol.Voorzitter));

        tafel.Staat.Voorzitter!.Wie.ShouldBe(Tom);
        tafel.Staat.Lid(Noor.PersoonId!.Value)!.Rol.ShouldBe(Tafelrol.Lid);
    }

    [Fact]
    public void Verplaats_RaisesTheNumberEveryAgendaCompares()
    {
        var tafel = Maak(Gepland, t => t.Verplaats(1, new(Nu.AddDays(8), 60), Zaal, "De zaal was bezet."), t => t.Verplaats(1, new(Nu.AddDays(8), 60), Zaal, null));

        tafel.Staat.Zittingen.Single().Volgnummer.ShouldBe(1);
        tafel.Staat.Zittingen.Single().BeginVan(Agenda[1]).ShouldBe(Nu.AddDays(8).AddMinutes(30));
    }

    private static void Gepland(Solvetafel t) => t.Plan(Straks, Zaal, Agenda);

    private static Solvetafel Maak(params Action<Solvetafel>[] daden)
    {
        var tafel = Solvetafel.Begin("STF-2026-0001", "Landelijk", new(Guid.CreateVersion7(), Nu, Noor));
        foreach (var daad in daden)
        {
            daad(tafel);
        }

        return tafel;
    }

    private static void Weigert(Regel regel, Action<Solvetafel> daad, params Action<Solvetafel>[] vooraf) =>
        Should.Throw<RegelOvertreden>(() => daad(Maak(vooraf))).Regel.ShouldBe(regel);
}
