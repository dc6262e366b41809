using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Iemand droeg iets structureels aan.</summary>
public sealed record SolveBegonnen(Guid SolveId, string Nummer, Solvebeschrijving Beschrijving, Betrokkene Eigenaar, IReadOnlyList<Koppeling> Koppelingen) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Beschrijving;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with
    {
        Id = SolveId,
        Nummer = Nummer,
        Beschrijving = Beschrijving,
        Eigenaar = Eigenaar,
        Koppelingen = Koppelingen,
        Begonnen = handeling.Datum,
        StandSinds = handeling.Datum,
    };

    public override string Verhaal => "droeg deze solve aan";
}

/// <summary>De beschrijving is aangevuld of verbeterd.</summary>
public sealed record SolveBeschreven(Solvebeschrijving Beschrijving) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Beschrijving;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Beschrijving = Beschrijving };

    public override string Verhaal => "werkte de beschrijving bij";
}

/// <summary>Er hoort iets bij deze solve.</summary>
public sealed record SolveGekoppeld(Koppeling Koppeling) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) =>
        solve with { Koppelingen = [.. solve.Koppelingen.Where(k => !k.Is(Koppeling)), Koppeling] };

    public override string Verhaal => Koppeling.Soort == Koppelsoort.Signaal ? "voegde een signaal toe" : $"voegde toe: {Koppeling.Kenmerk}";

    public override string? Toelichting => Koppeling.Toelichting;

    public override bool Intern => true;
}

/// <summary>Iets hoort toch niet bij deze solve.</summary>
public sealed record SolveLosgekoppeld(Koppeling Koppeling, string Reden) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Koppelingen = [.. solve.Koppelingen.Where(k => !k.Is(Koppeling))] };

    public override string Verhaal => Koppeling.Soort == Koppelsoort.Signaal ? "haalde een signaal weg" : $"haalde weg: {Koppeling.Kenmerk}";

    public override string Toelichting => Reden;

    public override bool Intern => true;
}

/// <summary>De perspectiefcirkel van het stelsel: wat elk perspectief laat zien, en welke wegen er zijn.</summary>
public sealed record SolveGewogen(IReadOnlyDictionary<Perspectief, string> Blikken, IReadOnlyList<Solveweg> Wegen) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Weging;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Blikken = Blikken, Wegen = Wegen };

    public override string Verhaal => $"woog de wegen, {Wegen.Count} in totaal";
}

/// <summary>Er is besloten.</summary>
public sealed record SolveBesloten(Solvebesluit Besluit) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Besluit;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Besluit = Besluit, Stand = Solvestand.Besloten, StandSinds = handeling.Datum };

    public override string Verhaal => $"legde het besluit vast van {Besluit.DoorWie}";

    public override string Toelichting => Besluit.Inhoud;
}

/// <summary>De solve kwam in een andere stand; melders lazen deze uitleg.</summary>
public sealed record SolveVerder(Solvestand Stand, string Uitleg) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Voortgang;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with
    {
        Stand = Stand,
        StandSinds = handeling.Datum,
        Stap = Stand.IsOpen() ? solve.Stap : null,
        Tussenregeling = Stand.IsOpen() ? solve.Tussenregeling : solve.Tussenregeling is { } t && t.Geldt(handeling.Datum) ? t with { Tot = handeling.Datum } : solve.Tussenregeling,
    };

    public override string Verhaal => $"zette de solve op {Stand.Label().ToLowerInvariant()}";

    public override string Toelichting => Uitleg;
}

/// <summary>Tot het is opgelost, kan dit.</summary>
public sealed record SolveOverbrugd(Tussenregeling Tussenregeling) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Tussenregeling;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Tussenregeling = Tussenregeling };

    public override string Verhaal => "regelde wat er in de tussentijd kan";

    public override string Toelichting => Tussenregeling.Wat;
}

/// <summary>Wat er in de tussentijd kon, houdt op.</summary>
public sealed record SolveOverbruggingGestopt(DateOnly Laatste, string Reden) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Tussenregeling;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Tussenregeling = solve.Tussenregeling! with { Tot = Laatste } };

    public override string Verhaal => $"stopte wat er in de tussentijd kon, na {Laatste:d MMMM yyyy}";

    public override string Toelichting => Reden;
}

/// <summary>Dit moet er nu gebeuren; leeg als de stap is gezet.</summary>
public sealed record SolveStap(Vervolgstap? Stap, string? Gedaan) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Voortgang;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with
    {
        Stap = Stap,
        Mijlpalen = Gedaan is null ? solve.Mijlpalen : [.. solve.Mijlpalen, new(handeling.Id, handeling.Datum, Gedaan)],
    };

    public override string Verhaal => (Gedaan, Stap) switch
    {
        (not null, null) => "zette de volgende stap",
        (not null, _) => $"zette een stap en sprak de volgende af voor {Stap.Voor:d MMMM yyyy}",
        (null, null) => "haalde de volgende stap weg",
        _ => $"sprak een volgende stap af voor {Stap.Voor:d MMMM yyyy}",
    };

    public override string? Toelichting => string.Join('\n', new[] { Gedaan, Stap?.Wat }.OfType<string>());
}

/// <summary>Het werk wacht ergens op.</summary>
public sealed record SolveGeblokkeerd(Blokkade Blokkade) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Blokkades = [.. solve.Blokkades, Blokkade] };

    public override string Verhaal => $"meldde waarop het wacht: {Blokkade.Soort.Label()}";

    public override string Toelichting => Blokkade.Wat;
}

/// <summary>Waarop het wachtte, is voorbij.</summary>
public sealed record SolveVrij(Guid Blokkade) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) =>
        solve with { Blokkades = [.. solve.Blokkades.Select(b => b.Id == Blokkade ? b with { Opgeheven = handeling.Datum } : b)] };

    public override string Verhaal => "meldde dat er niet meer op gewacht hoeft te worden";
}

/// <summary>Iets op de tijdlijn.</summary>
public sealed record SolveMijlpaal(Mijlpaal Mijlpaal) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Mijlpalen = [.. solve.Mijlpalen, Mijlpaal] };

    public override string Verhaal => $"zette op de tijdlijn bij {Mijlpaal.Op:d MMMM yyyy}";

    public override string Toelichting => Mijlpaal.Wat;
}

/// <summary>Een ander trekt de solve.</summary>
public sealed record SolveOvergedragen(Betrokkene Eigenaar) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Voortgang;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with
    {
        Eigenaar = Eigenaar,
        Leden = [.. solve.Leden.Where(l => l.Wie.PersoonId != Eigenaar.PersoonId), new Solvelid(solve.Eigenaar, "vorige eigenaar")],
    };

    public override string Verhaal => $"droeg de solve over aan {Eigenaar.Naam}";
}

/// <summary>Iemand kwam aan de solvetafel.</summary>
public sealed record SolvelidErbij(Solvelid Lid) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Leden = [.. solve.Leden.Where(l => l.Wie.PersoonId != Lid.Wie.PersoonId), Lid] };

    public override string Verhaal => $"vroeg {Lid.Wie.Naam} aan de solvetafel";
}

/// <summary>Iemand zit niet meer aan de solvetafel.</summary>
public sealed record SolvelidEraf(Guid Persoon, string Naam) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Leden = [.. solve.Leden.Where(l => !l.Wie.Is(Persoon))] };

    public override string Verhaal => $"haalde {Naam} van de solvetafel";
}

/// <summary>Deze solve is een deel van een grotere, of niet meer.</summary>
public sealed record SolveOndergebracht(Deelsolve? Ouder) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Beschrijving;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Ouder = Ouder };

    public override string Verhaal => Ouder is null ? "maakte de solve weer los" : $"bracht de solve onder bij {Ouder.Nummer}";
}

/// <summary>Het knelpunt is ergens bekend gemaakt.</summary>
public sealed record SolveVermeld(Vermelding Vermelding) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Vermeldingen = [.. solve.Vermeldingen, Vermelding] };

    public override string Verhaal => $"noteerde waar het bekend is: {Vermelding.Plek.Label()}";

    public override string? Toelichting => Vermelding.Wat;
}

/// <summary>Er is een maatregel voor een hele groep.</summary>
public sealed record SolveVoorGroep(Groepsmaatregel Groep) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Groep;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Groep = Groep with { Golven = solve.Groep?.Golven ?? [] } };

    public override string Verhaal => $"beschreef de maatregel voor een groep van ongeveer {Groep.Geschat:N0} mensen";
}

/// <summary>Een deel van de groep is benaderd.</summary>
public sealed record SolveGolf(Golf Golf) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Groep = solve.Groep! with { Golven = [.. solve.Groep.Golven, Golf] } };

    public override string Verhaal => $"legde een golf vast: {Golf.Benaderd:N0} mensen benaderd, {Golf.Bereikt:N0} bereikt";
}

/// <summary>Iemand gaat iets doen.</summary>
public sealed record SolveActieAfgesproken(Solveactie Actie) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { Acties = [.. solve.Acties, Actie] };

    public override string Verhaal => $"sprak iets af met {Actie.Wie.Naam}";

    public override string Toelichting => Actie.Wat;
}

/// <summary>Wat iemand ging doen, is gedaan.</summary>
public sealed record SolveActieGedaan(Guid Actie, string Wat) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) =>
        solve with { Acties = [.. solve.Acties.Select(a => a.Id == Actie ? a with { GedaanOp = handeling.Datum } : a)] };

    public override string Verhaal => "deed wat er was afgesproken";

    public override string Toelichting => Wat;
}

/// <summary>Iemand zag het anders dan de solvetafel.</summary>
public sealed record SolveAndersGezien(AnderSolveoordeel Oordeel) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { AndereOordelen = [.. solve.AndereOordelen, Oordeel] };

    public override string Verhaal => $"legde vast dat {Oordeel.Wie} het anders ziet";

    public override string Toelichting => Oordeel.Reden;
}

/// <summary>De melders hoorden wat er gebeurde.</summary>
public sealed record MeldersIngelicht(Terugkoppeling Terugkoppeling) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with
    {
        Verteld = [.. solve.Verteld, Terugkoppeling],
        TeBellen =
        [
            .. solve.TeBellen.Where(b => !Terugkoppeling.Bellen.Contains(b.Wie)),
            .. Terugkoppeling.Bellen.Select(wie => new Belverzoek(wie, solve.TeBellen.FirstOrDefault(b => b.Wie == wie)?.Sinds ?? Terugkoppeling.Op, Terugkoppeling.Tekst)),
        ],
    };

    public override string Verhaal => $"liet {Terugkoppeling.Melders} melders weten hoe het ervoor staat";

    public override string Toelichting => Terugkoppeling.Tekst;
}

/// <summary>Iemand die gebeld wilde worden, is gebeld. Wie dat was, staat er niet bij voor wie dit leest.</summary>
public sealed record MelderGebeld(Guid Wie) : Solvegebeurtenis
{
    public override string Deel => Solvegedeelte.Verloop;

    public override Solvestaat Op(Solvestaat solve, Handeling handeling) => solve with { TeBellen = [.. solve.TeBellen.Where(b => b.Wie != Wie)] };

    public override string Verhaal => "belde een melder met het nieuws";

    public override bool Intern => true;
}
