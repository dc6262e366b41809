using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.TestCommon;

/// <summary>Maakt een casus in elke stand, met de daden van de methode: <c>TestCasus.Maak(c =&gt; c.InBehandeling().Gewogen())</c>.</summary>
public sealed class TestCasus
{
    /// <summary>Een gewone maandagochtend.</summary>
    public static readonly DateTime Begin = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private DateTime _nu;

    private TestCasus(Betrokkene inbrenger, bool vanBuiten, string werkplaats, string nummer, DateTime begin)
    {
        _nu = begin;
        Inbrenger = inbrenger;
        Verloop = Casusverloop.Begin(
            nummer,
            new("", "Voorschot terug na lang wachten.", "Kwijtschelding", new(inbrenger, inbrenger.PersoonId is null ? Kanaal.Buiten : Kanaal.Zelf, Extern: vanBuiten)),
            new(),
            werkplaats,
            Vandaag.PlusWerkdagen(3),
            Handeling(inbrenger));
    }

    public static Betrokkene Sanne { get; } = new(new Guid("00000000-0000-0000-0001-000000000001"), "Sanne Verhulst", "uitkeringsdeskundige", "uitkeren");

    public static Betrokkene Bram { get; } = new(new Guid("00000000-0000-0000-0001-000000000002"), "Bram Postma", "procesbegeleider", "werkbedrijf");

    public static Betrokkene Femke { get; } = new(new Guid("00000000-0000-0000-0001-000000000003"), "Femke Jansma", "arbeidsdeskundige", "smz");

    public Betrokkene Inbrenger { get; }

    /// <summary>De geschiedenis tot nu toe.</summary>
    public Casusverloop Verloop { get; }

    public CasusStaat Staat => Verloop.Staat;

    public DateOnly Vandaag => Kalender.DatumInNederland(_nu);

    /// <param name="begin">Moment van inbrengen (UTC); standaard <see cref="Begin"/>.</param>
    /// <param name="vanBuiten">De inbrenger heeft een account maar werkt niet bij de organisatie.</param>
    public static TestCasus Nieuw(
        Betrokkene? inbrenger = null, string werkplaats = "noord", string nummer = "MWP-2026-0001", DateTime? begin = null, bool vanBuiten = false) =>
        new(inbrenger ?? Sanne, vanBuiten, werkplaats, nummer, begin ?? Begin);

    /// <summary>Een casus in de stand waar <paramref name="hoe"/> hem brengt.</summary>
    public static TestCasus Maak(Func<TestCasus, TestCasus>? hoe = null) => (hoe ?? (c => c))(Nieuw());

    public TestCasus Later(int dagen)
    {
        _nu = _nu.AddDays(dagen);
        return this;
    }

    /// <summary>Doet iets, zonder opgave als Bram.</summary>
    public TestCasus Doe(Action<Casus> daad, Betrokkene? wie = null)
    {
        Verloop.Doe(Handeling(wie ?? Bram), daad);
        return this;
    }

    public TestCasus Opgepakt() => Doe(c => c.PakOp());

    public TestCasus InBehandeling() => Opgepakt().Doe(c => c.SluitTriageAf(
        TriageUitkomst.SpecifiekMaatwerk, "De regel pakt verkeerd uit.", null, "We pakken het op.", Vandaag.PlusWerkdagen(30)));

    public TestCasus Doorverwezen() => Opgepakt().Doe(c => c.SluitTriageAf(
        TriageUitkomst.Doorverwezen, "Past beter daar.", "team-geldzorgen", "Zij bellen je.", default));

    public TestCasus MetKenmerken() => Doe(c => c.StelKenmerkenVast(new() { Wetten = ["WIA"], Niveaus = ["beleid"] }));

    /// <param name="weg">Score van de nieuwe weg op elk perspectief; de huidige beslissing scoort driemaal onvoldoende.</param>
    public TestCasus Gewogen(Score weg = Score.Voldoende)
    {
        var id = Guid.Empty;
        Doe(c => id = c.BedenkAlternatief("Kwijtschelden"));
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            Doe(c => c.Weeg(perspectief, new("Zo zit het."), new Dictionary<Guid, Score> { [Alternatief.Huidig] = Score.Onvoldoende, [id] = weg }));
        }

        return Doe(c => c.VatWegingSamen(Perspectief.Juridisch, [Beginsel.Evenredigheid], null, null, "Alles bij elkaar is dit redelijk."));
    }

    public TestCasus Besloten() => Doe(c => c.Besluit(EenBesluit()));

    public TestCasus Verteld() => Doe(c => c.VertelBesluit(new(Core.Casussen.Verteld.Telefonisch, Vandaag)));

    public TestCasus Afgerond(JaNeeMisschien structureel = JaNeeMisschien.Nee) =>
        Doe(c => c.RondAf(ClientUitkomst.Opgelost, "Eerder bellen.", structureel, structureel == JaNeeMisschien.Nee ? null : "Het raakt er meer.", true));

    /// <summary>Van aanmelden tot en met afronden.</summary>
    public TestCasus HeleLeven(JaNeeMisschien structureel = JaNeeMisschien.Nee) => InBehandeling().MetKenmerken().Gewogen().Besloten().Verteld().Afgerond(structureel);

    /// <summary>Een maatwerkbesluit dat aan alle regels voldoet, voor de laatst bedachte weg.</summary>
    public Besluit EenBesluit() => new()
    {
        Oordeel = Oordeel.Maatwerk,
        Inhoud = "De vordering vervalt.",
        Alternatief = Staat.Weging.Alternatieven[^1].Id,
        Op = Vandaag,
        Beslisser = new("M. van Dalen", "teammanager", "leidinggevende"),
        GebruikelijkeLijn = true,
        Motivering = "De fout lag niet bij de cliënt.",
    };

    public Handeling Handeling(Betrokkene wie)
    {
        _nu = _nu.AddMinutes(1);
        return new(Guid.CreateVersion7(_nu), _nu, wie);
    }
}
