using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Knelpunten.Agenda;

/// <summary>Een gebeurtenis op de werkagenda van de signalenmonitor.</summary>
public abstract record Agendagebeurtenis : Gebeurtenis
{
    public override string Deel => "agenda";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Agendastaat Op(Agendastaat punt);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>Van dit punt wordt bijgehouden waar het bekend is.</summary>
public sealed record AgendapuntBegonnen(Guid AgendapuntId, Agendasoort Soort, string Kenmerk) : Agendagebeurtenis
{
    public override Agendastaat Op(Agendastaat punt) => punt with { Id = AgendapuntId, Soort = Soort, Kenmerk = Kenmerk };

    public override string Verhaal => "nam dit op in de werkagenda";
}

/// <summary>Er is vastgelegd waar dit bekend is.</summary>
public sealed record BekendGemaakt(Bekendmaking Bekendmaking) : Agendagebeurtenis
{
    public override Agendastaat Op(Agendastaat punt) => punt with { Bekend = [.. punt.Bekend, Bekendmaking] };

    public override string Verhaal => $"legde vast waar dit bekend is: {Bekendmaking.Woorden}";
}

/// <summary>Wat was vastgelegd, is verbeterd.</summary>
public sealed record BekendVerbeterd(Bekendmaking Bekendmaking) : Agendagebeurtenis
{
    public override Agendastaat Op(Agendastaat punt) => punt with { Bekend = [.. punt.Bekend.Select(b => b.Id == Bekendmaking.Id ? Bekendmaking : b)] };

    public override string Verhaal => $"verbeterde waar dit bekend is: {Bekendmaking.Woorden}";
}

/// <summary>Het was daar toch niet bekend.</summary>
public sealed record BekendWeggehaald(Guid Bekendmaking) : Agendagebeurtenis
{
    public override Agendastaat Op(Agendastaat punt) => punt with { Bekend = [.. punt.Bekend.Where(b => b.Id != Bekendmaking)] };

    public override string Verhaal => "haalde weg waar dit bekend was";
}

/// <summary>Iemand anders volgt dit punt.</summary>
public sealed record AgendapuntAangegeven(Betrokkene? Aan) : Agendagebeurtenis
{
    public override Agendastaat Op(Agendastaat punt) => punt with { Eigenaar = Aan };

    public override string Verhaal => Aan is null ? "gaf dit punt vrij" : $"gaf dit aan {Aan.Naam}";
}

/// <summary>Op welk niveau dit punt speelt.</summary>
public sealed record AgendaniveausGezet(IReadOnlyList<string> Niveaus) : Agendagebeurtenis
{
    public override Agendastaat Op(Agendastaat punt) => punt with { Niveaus = Niveaus };

    public override string Verhaal => Niveaus.Count == 0 ? "haalde het niveau weg" : $"zette het niveau op {string.Join(", ", Niveaus)}";
}
