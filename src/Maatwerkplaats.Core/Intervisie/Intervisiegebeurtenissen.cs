using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solvetafels;

namespace Maatwerkplaats.Core.Intervisie;

/// <summary>Een gebeurtenis in het leven van een intervisiegroep of het verbindingsteam.</summary>
public abstract record Intervisiegebeurtenis : Gebeurtenis
{
    public override string Deel => "groep";

    /// <summary>De staat na deze gebeurtenis. Rekent alleen.</summary>
    public abstract Intervisiestaat Op(Intervisiestaat groep);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }

    protected static Intervisiestaat Met(Intervisiestaat groep, int bijeenkomst, Func<Zitting, Zitting> anders) =>
        groep with { Bijeenkomsten = [.. groep.Bijeenkomsten.Select(b => b.Nummer == bijeenkomst ? anders(b) : b)] };

    protected static Intervisiestaat Met(Intervisiestaat groep, Guid vraag, Func<Intervisievraag, Intervisievraag> anders) =>
        groep with { Vragen = [.. groep.Vragen.Select(v => v.Id == vraag ? anders(v) : v)] };
}

/// <summary>De groep is er.</summary>
public sealed record IntervisiegroepBegonnen(Guid Id, string Nummer, string Naam, Groepsoort Soort, IReadOnlyList<Tafellid> Leden) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Id = Id, Nummer = Nummer, Naam = Naam, Soort = Soort, Leden = Leden };

    public override string Verhaal => $"begon ‘{Naam}’";
}

/// <summary>Iemand kwam bij de groep.</summary>
public sealed record GroepslidErbij(Tafellid Lid) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Leden = [.. groep.Leden, Lid] };

    public override string Verhaal => "kwam erbij";
}

/// <summary>Mensen gingen uit de groep: iemand zelf, of samen verder in een nieuwe groep.</summary>
public sealed record GroepsledenEraf(IReadOnlyList<Guid> Leden) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Leden = [.. groep.Leden.Where(l => !Leden.Contains(l.Id))] };

    public override string Verhaal => Leden.Count == 1 ? "ging weg" : $"splitste de groep: {Leden.Count} mensen gaan samen verder";
}

/// <summary>Er is een bijeenkomst gepland.</summary>
public sealed record BijeenkomstGepland(Zitting Bijeenkomst) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Bijeenkomsten = [.. groep.Bijeenkomsten, Bijeenkomst] };

    public override string Verhaal => $"plande bijeenkomst {Bijeenkomst.Nummer}";
}

/// <summary>Een bijeenkomst is op een ander moment of een andere plek.</summary>
public sealed record BijeenkomstVerplaatst(int Bijeenkomst, Sessiemoment Moment, Sessieplek Plek, string? Reden) : Intervisiegebeurtenis
{
    public override string Deel => $"bijeenkomst {Bijeenkomst}";

    public override Intervisiestaat Op(Intervisiestaat groep) => Met(groep, Bijeenkomst, b => b.Verplaatst(Moment, Plek, Reden));

    public override string Verhaal => $"verplaatste bijeenkomst {Bijeenkomst}";
}

/// <summary>Een bijeenkomst gaat niet door.</summary>
public sealed record BijeenkomstAfgezegd(int Bijeenkomst, string Reden) : Intervisiegebeurtenis
{
    public override string Deel => $"bijeenkomst {Bijeenkomst}";

    public override Intervisiestaat Op(Intervisiestaat groep) => Met(groep, Bijeenkomst, b => b.Afgezegd(Reden));

    public override string Verhaal => $"zegde bijeenkomst {Bijeenkomst} af";
}

/// <summary>Een collega stelde de groep een vraag.</summary>
public sealed record IntervisievraagGesteld(Intervisievraag Vraag) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Vragen = [.. groep.Vragen, Vraag] };

    public override string Verhaal => "stelde een vraag";
}

/// <summary>De groep gaf antwoord op een vraag.</summary>
public sealed record IntervisievraagBeantwoord(Guid Vraag, string Antwoord, DateOnly BeantwoordOp) : Intervisiegebeurtenis
{
    public override string Deel => $"vraag {Vraag}";

    public override Intervisiestaat Op(Intervisiestaat groep) => Met(groep, Vraag, v => v with { Stand = Vraagstand.Beantwoord, Antwoord = Antwoord, BeantwoordOp = BeantwoordOp });

    public override string Verhaal => "gaf antwoord op een vraag";
}

/// <summary>Wie een vraag stelde, trok haar in.</summary>
public sealed record IntervisievraagIngetrokken(Guid Vraag) : Intervisiegebeurtenis
{
    public override string Deel => $"vraag {Vraag}";

    public override Intervisiestaat Op(Intervisiestaat groep) => Met(groep, Vraag, v => v with { Stand = Vraagstand.Ingetrokken });

    public override string Verhaal => "trok een vraag in";
}

/// <summary>Een lid schreef een notitie, alleen voor de groep.</summary>
public sealed record GroepsnotitieGemaakt(Groepsnotitie Notitie) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Notities = [.. groep.Notities, Notitie] };

    public override string Verhaal => "schreef een notitie";
}

/// <summary>Een lid haalde een eigen notitie weg.</summary>
public sealed record GroepsnotitieWeggehaald(Guid Notitie) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Notities = [.. groep.Notities.Where(n => n.Id != Notitie)] };

    public override string Verhaal => "haalde een notitie weg";
}

/// <summary>Een lid gaf aan de eigen Maatwerkplaats door wat er is geleerd.</summary>
public sealed record LesDoorgegeven(Groepsles Les) : Intervisiegebeurtenis
{
    public override Intervisiestaat Op(Intervisiestaat groep) => groep with { Lessen = [.. groep.Lessen, Les] };

    public override string Verhaal => "gaf een les door";
}
