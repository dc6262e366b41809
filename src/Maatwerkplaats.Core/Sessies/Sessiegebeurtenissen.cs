using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Er komt een maatwerksessie; de datum moet nog worden gekozen.</summary>
public sealed record MaatwerksessieOpgezet(
    Guid SessieId, string Nummer, Betrokkene Procesbegeleider, IReadOnlyList<Agendapunt> Agenda, IReadOnlyList<Genodigde> Genodigden,
    IReadOnlyList<Datumvoorstel> Voorstellen, Sessieplek Plek) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with
    {
        Id = SessieId,
        Nummer = Nummer,
        Procesbegeleider = Procesbegeleider,
        Agenda = Agenda,
        Werkplaatsen = [.. Agenda.Select(a => a.Werkplaats).Distinct()],
        Genodigden = Genodigden,
        Voorstellen = Voorstellen,
        Plek = Plek,
    };

    public override string Verhaal => $"zette een maatwerksessie op, met {(Voorstellen.Count == 1 ? "één datum" : $"{Voorstellen.Count} datums")} om uit te kiezen";
}

/// <summary>Er is uit andere datums te kiezen. Wie op een gebleven datum antwoordde, hoeft dat niet opnieuw.</summary>
public sealed record DatumsVoorgesteld(IReadOnlyList<Datumvoorstel> Voorstellen) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with
    {
        Voorstellen = Voorstellen,
        Antwoorden = [.. sessie.Antwoorden.Where(a => Voorstellen.Any(v => v.Id == a.Voorstel))],
    };

    public override string Verhaal => "stelde andere datums voor";
}

/// <summary>Iemand zei op welke datums hij kan.</summary>
public sealed record DatumsBeantwoord(Guid Genodigde, IReadOnlyDictionary<Guid, Beschikbaar> Antwoorden) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Verloop;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with
    {
        Antwoorden =
        [
            .. sessie.Antwoorden.Where(a => a.Genodigde != Genodigde),
            .. Antwoorden.Select(a => new Datumantwoord(Genodigde, a.Key, a.Value)),
        ],
    };

    public override string Verhaal => "liet weten op welke datums het kan";
}

/// <summary>De datum staat vast.</summary>
public sealed record DatumGekozen(Sessiemoment Moment) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with { Stand = Sessiestand.Gepland, Moment = Moment };

    public override string Verhaal => $"koos de datum: {Kalender.TijdInNederland(Moment.Begin):d MMMM yyyy 'om' HH:mm}";
}

/// <summary>De sessie is op een ander moment of op een andere plek.</summary>
public sealed record MaatwerksessieVerplaatst(Sessiemoment Moment, Sessieplek Plek, string? Reden) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) =>
        sessie with { Moment = Moment, Plek = Plek, Reden = Reden, Volgnummer = sessie.Volgnummer + 1 };

    public override string Verhaal => $"verplaatste de sessie naar {Kalender.TijdInNederland(Moment.Begin):d MMMM yyyy 'om' HH:mm}, {Plek}";

    public override string? Toelichting => Reden;
}

/// <summary>De plek is bekend of veranderd, terwijl de datum nog niet is gekozen.</summary>
public sealed record PlekBepaald(Sessieplek Plek) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with { Plek = Plek };

    public override string Verhaal => $"koos de plek: {Plek}";
}

/// <summary>De sessie gaat niet door.</summary>
public sealed record MaatwerksessieAfgezegd(string Reden) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) =>
        sessie with { Stand = Sessiestand.Afgezegd, Reden = Reden, Volgnummer = sessie.Volgnummer + 1 };

    public override string Verhaal => "zegde de sessie af";

    public override string Toelichting => Reden;
}

/// <summary>De sessie is gehouden.</summary>
public sealed record MaatwerksessieGehouden : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Moment;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with { Stand = Sessiestand.Gehouden };

    public override string Verhaal => "legde vast dat de sessie is gehouden";
}

/// <summary>Iemand is uitgenodigd.</summary>
public sealed record GenodigdeErbij(Genodigde Genodigde) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Verloop;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) =>
        sessie with { Genodigden = [.. sessie.Genodigden.Where(g => g.Id != Genodigde.Id), Genodigde] };

    public override string Verhaal => Genodigde.Gast is null ? $"nodigde {Genodigde.Wie} uit" : "nodigde iemand van buiten uit, met toestemming van de cliënt";
}

/// <summary>Iemand is niet meer uitgenodigd.</summary>
public sealed record GenodigdeEraf(Guid Genodigde, string Wie) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Verloop;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with
    {
        Genodigden = [.. sessie.Genodigden.Where(g => g.Id != Genodigde)],
        Antwoorden = [.. sessie.Antwoorden.Where(a => a.Genodigde != Genodigde)],
        Volgnummer = sessie.Volgnummer + (sessie.Stand == Sessiestand.Gepland ? 1 : 0),
    };

    public override string Verhaal => $"haalde {Wie} van de uitnodiging";
}

/// <summary>Het adres van iemand van buiten is bekend, zodat de uitnodiging per mail kan.</summary>
public sealed record GastadresVastgelegd(Guid Genodigde, Versleuteld Email) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Verloop;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with
    {
        Genodigden = [.. sessie.Genodigden.Select(g => g.Id == Genodigde ? g with { Gast = g.Gast! with { Email = Email } } : g)],
    };

    public override string Verhaal => "vulde het mailadres van een gast in";
}

/// <summary>De agenda is bepaald: welke casussen, in welke volgorde en hoelang.</summary>
/// <param name="Genodigden">Iedereen die komt, met de casussen waarvoor.</param>
public sealed record AgendaBepaald(IReadOnlyList<Agendapunt> Agenda, IReadOnlyList<Genodigde> Genodigden) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Agenda;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with
    {
        Agenda = Agenda,
        Werkplaatsen = [.. Agenda.Select(a => a.Werkplaats).Distinct()],
        Genodigden = Genodigden,
        Antwoorden = [.. sessie.Antwoorden.Where(a => Genodigden.Any(g => g.Id == a.Genodigde))],
    };

    public override string Verhaal => $"bepaalde de agenda: {string.Join(", ", Agenda.Select(a => $"{a.Casus} ({a.Minuten} minuten)"))}";
}

/// <summary>Wie de sessie begeleidt en wie notuleert, is geregeld of overgedragen.</summary>
public sealed record BegeleidingGeregeld(Betrokkene Procesbegeleider, Betrokkene? Notulist) : Sessiegebeurtenis
{
    public override string Deel => Sessiedelen.Begeleiding;

    public override Sessiestaat Op(Sessiestaat sessie, Handeling handeling) => sessie with { Procesbegeleider = Procesbegeleider, Notulist = Notulist };

    public override string Verhaal => $"regelde de begeleiding: {Procesbegeleider.Naam}{(Notulist is null ? "" : $", met {Notulist.Naam} als notulist")}";
}
