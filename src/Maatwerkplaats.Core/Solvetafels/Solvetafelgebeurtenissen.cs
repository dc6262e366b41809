using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Een gebeurtenis in het leven van een solvetafel.</summary>
public abstract record Solvetafelgebeurtenis : Gebeurtenis
{
    public override string Deel => "solvetafel";

    /// <summary>De staat na deze gebeurtenis. Rekent alleen.</summary>
    public abstract Solvetafelstaat Op(Solvetafelstaat tafel);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }

    protected static Solvetafelstaat Met(Solvetafelstaat tafel, int zitting, Func<Zitting, Zitting> anders) =>
        tafel with { Zittingen = [.. tafel.Zittingen.Select(z => z.Nummer == zitting ? anders(z) : z)] };
}

/// <summary>De solvetafel is er; wie haar begon, zit voor.</summary>
public sealed record SolvetafelBegonnen(Guid Id, string Nummer, string Naam, Tafellid Voorzitter) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => tafel with { Id = Id, Nummer = Nummer, Naam = Naam, Leden = [Voorzitter] };

    public override string Verhaal => $"begon de solvetafel ‘{Naam}’";
}

/// <summary>De solvetafel heeft een andere naam.</summary>
public sealed record SolvetafelHernoemd(string Naam) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => tafel with { Naam = Naam };

    public override string Verhaal => $"noemde de solvetafel ‘{Naam}’";
}

/// <summary>Iemand zit voortaan aan deze tafel.</summary>
public sealed record TafellidErbij(Tafellid Lid) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => tafel with { Leden = [.. tafel.Leden, Lid] };

    public override string Verhaal => $"vroeg {Lid.Wie.Naam} aan tafel";
}

/// <summary>Iemand zit niet meer aan deze tafel.</summary>
public sealed record TafellidEraf(Guid Lid, string Naam) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => tafel with { Leden = [.. tafel.Leden.Where(l => l.Id != Lid)] };

    public override string Verhaal => $"haalde {Naam} van de tafel";
}

/// <summary>Iemand doet voortaan iets anders aan tafel. Er is één voorzitter en hoogstens één secretaris.</summary>
public sealed record TafelrolGewijzigd(Guid Lid, string Naam, Tafelrol Rol) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => tafel with
    {
        Leden = [.. tafel.Leden.Select(l => l.Id == Lid ? l with { Rol = Rol } : Rol != Tafelrol.Lid && l.Rol == Rol ? l with { Rol = Tafelrol.Lid } : l)],
    };

    public override string Verhaal => $"maakte {Naam} {Rol.Label().ToLowerInvariant()}";
}

/// <summary>Er is een zitting gepland.</summary>
public sealed record ZittingGepland(Zitting Zitting) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => tafel with { Zittingen = [.. tafel.Zittingen, Zitting] };

    public override string Verhaal => $"plande zitting {Zitting.Nummer}";
}

/// <summary>De agenda van een zitting is veranderd.</summary>
public sealed record ZittingsagendaBepaald(int Zitting, IReadOnlyList<Zittingspunt> Agenda) : Solvetafelgebeurtenis
{
    public override string Deel => $"agenda {Zitting}";

    public override Solvetafelstaat Op(Solvetafelstaat tafel) => Met(tafel, Zitting, z => z with { Agenda = Agenda });

    public override string Verhaal => $"bepaalde de agenda van zitting {Zitting}";
}

/// <summary>Een zitting is op een ander moment of een andere plek.</summary>
public sealed record ZittingVerplaatst(int Zitting, Sessiemoment Moment, Sessieplek Plek, string? Reden) : Solvetafelgebeurtenis
{
    public override string Deel => $"moment {Zitting}";

    public override Solvetafelstaat Op(Solvetafelstaat tafel) => Met(tafel, Zitting, z => z.Verplaatst(Moment, Plek, Reden));

    public override string Verhaal => $"verplaatste zitting {Zitting}";
}

/// <summary>Een zitting gaat niet door.</summary>
public sealed record ZittingAfgezegd(int Zitting, string Reden) : Solvetafelgebeurtenis
{
    public override string Deel => $"moment {Zitting}";

    public override Solvetafelstaat Op(Solvetafelstaat tafel) => Met(tafel, Zitting, z => z.Afgezegd(Reden));

    public override string Verhaal => $"zegde zitting {Zitting} af";
}

/// <summary>Een zitting is gehouden.</summary>
public sealed record ZittingGehouden(int Zitting) : Solvetafelgebeurtenis
{
    public override Solvetafelstaat Op(Solvetafelstaat tafel) => Met(tafel, Zitting, z => z with { Stand = Zittingstand.Gehouden });

    public override string Verhaal => $"hield zitting {Zitting}";
}
