using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Hoe een solve er nu voor staat: de optelsom van haar gebeurtenissen.</summary>
public sealed record Solvestaat
{
    public Guid Id { get; init; }

    /// <summary>Nummer voor mensen, bijvoorbeeld SLV-2026-0007.</summary>
    public string Nummer { get; init; } = "";

    /// <summary>Aantal gebeurtenissen tot nu toe; wie opslaat noemt de versie waarop hij zich baseerde.</summary>
    public int Versie { get; init; }

    public Solvestand Stand { get; init; }

    /// <summary>Sinds wanneer deze stand.</summary>
    public DateOnly StandSinds { get; init; }

    public DateOnly Begonnen { get; init; }

    public Solvebeschrijving Beschrijving { get; init; } = new("", "", null, null, null, null, [], [], [], null, null);

    public Betrokkene Eigenaar { get; init; } = Betrokkene.Systeem;

    public IReadOnlyList<Koppeling> Koppelingen { get; init; } = [];

    /// <summary>Wat elk perspectief laat zien, op het niveau van het stelsel.</summary>
    public IReadOnlyDictionary<Perspectief, string> Blikken { get; init; } = new Dictionary<Perspectief, string>();

    /// <summary>De mogelijke wegen; de eerste is laten zoals het is.</summary>
    public IReadOnlyList<Solveweg> Wegen { get; init; } = [new(Alternatief.Huidig, "Laten zoals het nu is", null, null)];

    public Solvebesluit? Besluit { get; init; }

    public Tussenregeling? Tussenregeling { get; init; }

    public IReadOnlyList<Blokkade> Blokkades { get; init; } = [];

    public Vervolgstap? Stap { get; init; }

    public IReadOnlyList<Mijlpaal> Mijlpalen { get; init; } = [];

    public IReadOnlyList<Solvelid> Leden { get; init; } = [];

    /// <summary>De grotere solve waar deze een deel van is.</summary>
    public Deelsolve? Ouder { get; init; }

    public IReadOnlyList<Vermelding> Vermeldingen { get; init; } = [];

    public Groepsmaatregel? Groep { get; init; }

    public IReadOnlyList<Terugkoppeling> Verteld { get; init; } = [];

    public IReadOnlyList<Solveactie> Acties { get; init; } = [];

    /// <summary>Wie het anders zag dan de solvetafel.</summary>
    public IReadOnlyList<AnderSolveoordeel> AndereOordelen { get; init; } = [];

    /// <summary>Wie nog gebeld moet worden met het nieuws.</summary>
    public IReadOnlyList<Belverzoek> TeBellen { get; init; } = [];

    public bool IsOpen => Stand.IsOpen();

    /// <summary>Waar nog op wordt gewacht.</summary>
    public IEnumerable<Blokkade> Wachtend => Blokkades.Where(b => b.Opgeheven is null);

    public bool IsLid(Guid persoon) => Eigenaar.Is(persoon) || Leden.Any(l => l.Wie.Is(persoon));

    public IEnumerable<string> Kenmerken(Koppelsoort soort) => Koppelingen.Where(k => k.Soort == soort).Select(k => k.Kenmerk);

    /// <summary>Hoe ver deze solve op zichzelf is, van 0 tot 100.</summary>
    public int EigenVoortgang => Stand switch
    {
        Solvestand.Aangedragen => 0,
        Solvestand.Opgepakt => 25,
        Solvestand.Besloten => 50,
        Solvestand.InUitvoering => 75,
        _ => 100,
    };

    /// <summary>Voortgang van het geheel: die van de delen naar gewicht, of de eigen als er geen delen zijn. Wat niet doorgaat, telt niet mee.</summary>
    public int Voortgang(IReadOnlyCollection<Solvestaat> delen)
    {
        var tellend = delen.Where(d => d.Stand != Solvestand.GaatNietDoor && d.Ouder is not null).ToArray();
        var gewicht = tellend.Sum(d => d.Ouder!.Gewicht);
        return !IsOpen || gewicht == 0 ? EigenVoortgang : tellend.Sum(d => d.EigenVoortgang * d.Ouder!.Gewicht) / gewicht;
    }
}
