using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;

namespace Maatwerkplaats.Web.Pages.Casussen.Bekijken;

/// <summary>Eén casus van boven naar beneden: waar gaat het over, waar staat het, wat moet er nu, wie doet mee, wat is er gezegd.</summary>
public sealed class BekijkenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, Verwanten verwanten, Gastnaam gastnaam, Bsninzage bsninzage, Sessielezer sessies,
    LopendeSolves lopend, Intervisielezer intervisie, TimeProvider klok)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    public IReadOnlyList<Verwant> Verwant { get; private set; } = [];

    /// <summary>Wie er aan tafel misschien ontbreekt, volgens de casus zelf.</summary>
    public Blindevlek[] Ontbreekt { get; private set; } = [];

    /// <summary>Nummers van sessies waarvan de datum nog wordt geprikt.</summary>
    public IReadOnlyList<string> InDePrik { get; private set; } = [];

    /// <summary>Solves waar deze casus over lijkt te gaan en nog niet onder ligt.</summary>
    public IReadOnlyList<LopendeSolve> Lopend { get; private set; } = [];

    /// <summary>De vragen uit deze casus aan intervisiegroepen, met hun antwoord.</summary>
    public IReadOnlyList<Casusvraag> Intervisie { get; private set; } = [];

    /// <summary>Deze lezer mag de casus onder een solve leggen.</summary>
    public bool MagAandragen => Inzicht.Mag(CasusRecht.Lezen) && SolveToegang.Mag(Gebruiker, null, SolveRecht.Aandragen);

    /// <summary>De casus kan nog veranderen.</summary>
    public bool Open => Casus.Fase.IsOpen();

    /// <summary>De casus komt uit een bestand: wat niemand invulde, is dan onbekend en niet nog te doen.</summary>
    public bool IsIngelezen => Casus.Ingelezen is not null;

    public bool MagBijdragen => Open && Inzicht.Mag(CasusRecht.Bijdragen);

    public bool MagAanvullen => Open && Inzicht.Mag(CasusRecht.Aanvullen);

    public bool MagMensen => Open && Inzicht.Mag(CasusRecht.MensenErbijHalen);

    public IEnumerable<Notitie> Notities => Casus.Notities.Where(n => Inzicht.MagLezen(n.Voor) || n.Door.Is(Gebruiker.Id)).Reverse();

    public IEnumerable<Document> Documenten => Casus.Documenten.Where(d => Inzicht.MagLezen(d.Voor) || d.Door.Is(Gebruiker.Id)).Reverse();

    /// <summary>De acties die deze lezer mag zien: alle, of alleen de eigen.</summary>
    public IEnumerable<Actie> Acties => Inzicht.Mag(CasusRecht.Lezen) ? Casus.Acties : Casus.Acties.Where(a => a.Wie.Is(Gebruiker.Id));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(null, ct);
        if (Inzicht.Mag(CasusRecht.Lezen))
        {
            Verwant = await verwanten.Van(Gebruiker, Casus, ct);
            Ontbreekt = [.. Tafelgenotenlezer.Ontbreekt(Casus, Lijsten, Vandaag)];
            Lopend = await lopend.BijCasus(Gebruiker, Casus, ct);
            Intervisie = await intervisie.BijCasus(Gebruiker, new(Casus, Inzicht), ct);
            InDePrik = await sessies.InDePrik(Gebruiker, Casus.Id, ct);
        }
    }

    public string Adres(string plek) => plek.StartsWith('#') ? plek : $"/casussen/{Casus.Nummer}/{plek}";

    /// <summary>Het BSN met alleen de laatste vier cijfers; leeg als het nog niet bekend is.</summary>
    public string? BsnVerborgen() => bsninzage.Verborgen(Casus);

    /// <summary>Wie zonder account inbracht, is te bereiken; tonen kan alleen met een reden, op een eigen bladzijde.</summary>
    public bool MagContactTonen => Casus.Melding.Inbrenger.Contact is not null && Inzicht.Mag(CasusRecht.LezenWerkplaats);

    /// <summary>Wie een actie doet; een gast heet overal hetzelfde.</summary>
    public string Doet(Actie actie) => gastnaam.Van(Casus, actie, Vandaag);

    public string Naam(Casusmens mens) => mens switch
    {
        { Deelnemer: { IsExtern: true, Naam: not null } gast } => gastnaam.Van(Casus, gast, Vandaag),
        { Wie.Naam.Length: > 0 } => mens.Wie.Naam,
        _ => "Inbrenger van buiten",
    };

    public Perspectiefstaat Staat(Perspectief perspectief) => Cirkelstaat.Van(Casus, perspectief);

    /// <summary>Of deze gebruiker de voorgestelde stap zelf kan zetten.</summary>
    public bool Mag(VolgendeStap stap) => Inzicht.Mag(stap.Plek switch
    {
        "beoordelen" => CasusRecht.Beoordelen,
        "wegen" => CasusRecht.Wegen,
        "besluiten" => CasusRecht.Besluiten,
        "afronden" => CasusRecht.Afronden,
        "eigenaar" => CasusRecht.EigenaarRegelen,
        _ => CasusRecht.Bijdragen,
    });

    /// <summary>Of deze gebruiker de actie nu mag afsluiten.</summary>
    public bool MagAfsluiten(Actie actie) =>
        Open && actie.IsOpen && (Inzicht.Mag(CasusRecht.Bijdragen) || (Inzicht.Mag(CasusRecht.EigenActies) && actie.Wie.Is(Gebruiker.Id)));
}
