using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Een gebeurtenis bij een reflectiegesprek. Wat er is gezegd, staat er niet in; lessen wel.</summary>
public abstract record Reflectiegebeurtenis : Gebeurtenis
{
    public override string Deel => "reflectie";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Reflectiestaat Op(Reflectiestaat gesprek);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>Het gesprek is gepland; wie plant, begeleidt.</summary>
public sealed record ReflectieGepland(Guid GesprekId, string Nummer, Reflectiesoort Soort, IReadOnlyList<string> Casussen, Betrokkene Begeleider, Sessiemoment Moment, Sessieplek Plek) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) =>
        gesprek with { Id = GesprekId, Nummer = Nummer, Soort = Soort, Casussen = Casussen, Begeleider = Begeleider, Moment = Moment, Plek = Plek };

    public override string Verhaal => "plande het reflectiegesprek";
}

/// <summary>Bij deze casus is terugkijken niet nodig.</summary>
public sealed record ReflectieOvergeslagen(Guid GesprekId, string Nummer, string Casus, Betrokkene Door, string Reden) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) =>
        gesprek with { Id = GesprekId, Nummer = Nummer, Casussen = [Casus], Begeleider = Door, Stand = Reflectiestand.Overgeslagen, Reden = Reden };

    public override string Verhaal => "vond terugkijken niet nodig";
}

/// <summary>Iemand is uitgenodigd.</summary>
public sealed record ReflectiegenodigdeErbij(Reflectiegenodigde Genodigde) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Genodigden = [.. gesprek.Genodigden, Genodigde] };

    public override string Verhaal => $"nodigde {Genodigde.Wie.Naam} uit";
}

/// <summary>Iemand hoeft niet meer te komen.</summary>
public sealed record ReflectiegenodigdeEraf(Guid Genodigde, string Naam) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Genodigden = [.. gesprek.Genodigden.Where(g => g.Id != Genodigde)] };

    public override string Verhaal => $"haalde {Naam} van de lijst";
}

/// <summary>Het gesprek is op een ander moment of een andere plek.</summary>
public sealed record ReflectieVerplaatst(Sessiemoment Moment, Sessieplek Plek, string? Reden) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Moment = Moment, Plek = Plek, Reden = Reden, Volgnummer = gesprek.Volgnummer + 1 };

    public override string Verhaal => "verplaatste het gesprek";
}

/// <summary>Het gesprek gaat niet door.</summary>
public sealed record ReflectieAfgezegd(string Reden) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Stand = Reflectiestand.Afgezegd, Reden = Reden, Volgnummer = gesprek.Volgnummer + 1 };

    public override string Verhaal => "zegde het gesprek af";
}

/// <summary>Het gesprek is gehouden.</summary>
public sealed record ReflectieGehouden(ClientNu? ClientNu) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Stand = Reflectiestand.Gehouden, ClientNu = ClientNu ?? gesprek.ClientNu };

    public override string Verhaal => "legde vast dat het gesprek is gehouden";
}

/// <summary>Een les is opgeschreven, voor de deelnemers.</summary>
public sealed record LesGeleerd(Reflectieles Les) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Lessen = [.. gesprek.Lessen, Les] };

    public override string Verhaal => "schreef een les op";
}

/// <summary>Een les is weer weggehaald, voordat zij werd gedeeld.</summary>
public sealed record LesWeggehaald(Guid Les) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with { Lessen = [.. gesprek.Lessen.Where(l => l.Id != Les)] };

    public override string Verhaal => "haalde een les weg";
}

/// <summary>Een les is gedeeld met collega's, na de toets op persoonsgegevens.</summary>
public sealed record LesGedeeld(Guid Les, DateOnly Datum, Lesbestemming Bestemming) : Reflectiegebeurtenis
{
    public override Reflectiestaat Op(Reflectiestaat gesprek) => gesprek with
    {
        Lessen = [.. gesprek.Lessen.Select(l => l.Id == Les ? l with { GedeeldOp = Datum, Bestemming = Bestemming } : l)],
    };

    public override string Verhaal => "deelde een les";
}
