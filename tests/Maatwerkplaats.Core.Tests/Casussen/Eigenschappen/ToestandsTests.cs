using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.TestCommon.Willekeurig;

namespace Maatwerkplaats.Core.Tests.Casussen.Eigenschappen;

/// <summary>Willekeurige rijen van daden, toegestaan of geweigerd.</summary>
public sealed class ToestandsTests
{
    private static readonly Config Instelling = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(160);

    [Fact]
    public void AnySequenceOfActs_NeverReachesAnIllegalState() => Voor(verloop =>
    {
        foreach (var stap in verloop.Stappen)
        {
            Invarianten.Gebroken(stap.Staat).ShouldBeEmpty($"na {string.Join(", ", stap.Gebeurtenissen.Select(g => g.GetType().Name))}");
        }
    });

    [Fact]
    public void AnyHistory_ReplayedFromItsJson_GivesThePresentState() => Voor(verloop =>
    {
        var geschiedenis = verloop.Stappen.SelectMany(s => s.Gebeurtenissen.Select(g =>
            ((CasusGebeurtenis)Gebeurtenissoorten.Lees(g.GetType().Name, Gebeurtenissoorten.Schrijf(g)), s.Handeling)));

        Tekst(Casus.Herhaal(geschiedenis)).ShouldBe(Tekst(verloop.Staat));
        Tekst(CasusProjectie.Lees(Tekst(verloop.Staat))).ShouldBe(Tekst(verloop.Staat));
    });

    [Fact]
    public void AnyHistory_CountsItsVersionsAndCanBeToldAloud() => Voor(verloop =>
    {
        verloop.Staat.Versie.ShouldBe(verloop.Stappen.Sum(s => s.Gebeurtenissen.Count));
        foreach (var stap in verloop.Stappen)
        {
            stap.Gebeurtenissen.ShouldAllBe(g => g.Verhaal(code => code).Length > 5 && g.Deel.Length > 0);
            CasusBerichten.Bij(stap.Gebeurtenissen, stap.Vorige, stap.Staat, stap.Handeling)
                .ShouldAllBe(b => b.Tekst.Length > 0 && b.PersoonId != stap.Handeling.Door.PersoonId);
        }
    });

    [Fact]
    public void AnyState_ProjectsToRowsThatFollowIt() => Voor(verloop =>
    {
        var rij = new CasusRij { Id = verloop.Staat.Id, Organisatie = "uwv", Nummer = verloop.Staat.Nummer };
        foreach (var stap in verloop.Stappen)
        {
            CasusProjectie.WerkBij(rij, stap.Staat, stap.Handeling.Tijdstip, null);
        }

        var vers = new CasusRij { Id = rij.Id, Organisatie = "uwv", Nummer = rij.Nummer };
        CasusProjectie.WerkBij(vers, verloop.Staat, rij.GewijzigdOp, null);
        rij.Personen.Select(p => (p.PersoonId, p.Relatie, p.GeldigTot)).ShouldBe(vers.Personen.Select(p => (p.PersoonId, p.Relatie, p.GeldigTot)), ignoreOrder: true);
        rij.Acties.Select(a => (a.Id, a.PersoonId, a.Voor)).ShouldBe(vers.Acties.Select(a => (a.Id, a.PersoonId, a.Voor)), ignoreOrder: true);
        rij.Kenmerken.Select(k => (k.Soort, k.Code)).ShouldBe(vers.Kenmerken.Select(k => (k.Soort, k.Code)), ignoreOrder: true);
    });

    [Fact]
    public void TheRandomActs_ReachEveryPhaseAndEveryKindOfEvent()
    {
        var toeval = new Random(20261122);
        var verlopen = Enumerable.Range(0, 3000).Select(_ => Willekeurigverloop.Speel([.. Enumerable.Range(0, 200).Select(_ => toeval.Next())])).ToArray();

        verlopen.SelectMany(v => v.Stappen).Select(s => s.Staat.Fase).Distinct().ShouldBe(Enum.GetValues<Fase>(), ignoreOrder: true);
        var gezien = verlopen.SelectMany(v => v.Stappen).SelectMany(s => s.Gebeurtenissen).Select(g => g.GetType().Name).ToHashSet();
        // Inlezen is geen daad van iemand aan een casus: zie InlezenTests.
        Type[] uitBestand = [typeof(CasusIngelezen), typeof(CasusBijgelezen)];
        Gebeurtenissoorten.Alle.Values.Where(t => t.IsSubclassOf(typeof(CasusGebeurtenis))).Except(uitBestand)
            .Select(t => t.Name).Where(n => !gezien.Contains(n)).ShouldBeEmpty();
    }

    private static void Voor(Action<Casusverloop> eigenschap)
    {
        var rijen = Arb.From(
            Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1)),
            rij => Enumerable.Range(0, rij.Length).Select(weg => rij.Where((_, i) => i != weg).ToArray()));
        Check.One(Instelling, Prop.ForAll(rijen, rij => eigenschap(Willekeurigverloop.Speel(rij))));
    }

    private static string Tekst(CasusStaat staat) => JsonSerializer.Serialize(staat, Gebeurtenissoorten.Json);
}
