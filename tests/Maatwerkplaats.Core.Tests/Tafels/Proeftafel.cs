using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Tests.Tafels;

/// <summary>Een tafel met Bram die leidt, Sanne die inbracht, Femke en een gast.</summary>
internal sealed class Proeftafel
{
    private DateTime _nu = TestCasus.Begin;

    public Proeftafel()
    {
        var tafel = Tafel.Dek("MWP-2026-0001", Bram, Handeling(Bram));
        Verwerk(tafel);
    }

    public static Tafelaar Bram { get; } = Van(TestCasus.Bram, "Procesbegeleider", leidt: true);

    public static Tafelaar Sanne { get; } = Van(TestCasus.Sanne, "Inbrenger", inbrenger: true);

    public static Tafelaar Femke { get; } = Van(TestCasus.Femke, "Deskundige");

    public static Tafelaar Gast { get; } = new("uwv", Guid.NewGuid(), new(null, "Gast van Gemeente Groningen", "", "Gemeente Groningen"), "schuldhulpverlener", false, true, false, false, null);

    public Tafelstaat Staat { get; private set; } = new();

    public List<(Tafelgebeurtenis Gebeurtenis, Handeling Handeling)> Geschiedenis { get; } = [];

    public DateTime Nu => _nu;

    public Proeftafel Doe(Action<Tafel> daad, Tafelaar? wie = null)
    {
        var tafel = Tafel.Open(Staat, Handeling(wie ?? Bram));
        daad(tafel);
        Verwerk(tafel);
        return this;
    }

    public Proeftafel MetIedereen() => Doe(t => t.SchuifAan(Sanne), Sanne).Doe(t => t.SchuifAan(Femke), Femke).Doe(t => t.SchuifAan(Gast), Gast);

    public Proeftafel Begonnen() => MetIedereen().Doe(t => t.Begin(Bram, null));

    public Proeftafel Bij(Onderdeel onderdeel) => Begonnen().Doe(t => t.GaNaar(Bram, onderdeel));

    public Proeftafel Onthuld(Perspectief perspectief, params (Tafelaar Wie, string Tekst, Score? Score)[] blaadjes) => Doe(t => t.Onthul(
        Bram, perspectief,
        [.. blaadjes.Select(b => new Beschreven(Staat.Zit(b.Wie.Sleutel)!, b.Tekst, b.Score is { } s ? [new(b.Wie.Sleutel, perspectief, Alternatief.Huidig, s)] : []))]));

    public void Later(int minuten) => _nu = _nu.AddMinutes(minuten);

    private static Tafelaar Van(Betrokkene wie, string rol, bool leidt = false, bool inbrenger = false) =>
        new("uwv", wie.PersoonId!.Value, wie, rol, inbrenger, false, leidt, true, new Gebruiker(wie.PersoonId!.Value, "uwv", wie.Naam, wie.Functie, wie.Onderdeel, false, []));

    private Handeling Handeling(Tafelaar wie)
    {
        _nu = _nu.AddSeconds(1);
        return new(Guid.CreateVersion7(_nu), _nu, wie.Wie);
    }

    private void Verwerk(Tafel tafel)
    {
        Staat = tafel.Staat;
        Geschiedenis.AddRange(tafel.Nieuw.Select(g => (g, new Handeling(Guid.Empty, _nu, TestCasus.Bram))));
    }
}
