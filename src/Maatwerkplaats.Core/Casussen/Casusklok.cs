using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe lang een casus in deze fase wacht en hoeveel tijd er nog is, gerekend in werkdagen.</summary>
public sealed record Casusklok(Fase Fase, DateTime FaseSinds, DateOnly? Streefdatum, bool Gepauzeerd, DateOnly Vandaag)
{
    /// <summary>Werkdagen in deze fase; de dag zelf telt niet mee.</summary>
    public int Gewacht => Math.Max(0, Kalender.DatumInNederland(FaseSinds).WerkdagenTot(Vandaag));

    /// <summary>Werkdagen tot de streefdatum; negatief als die voorbij is, leeg zonder lopende termijn.</summary>
    public int? Over => Fase.IsOpen() && !Gepauzeerd && Streefdatum is { } dag ? Vandaag.WerkdagenTot(dag) : null;

    public bool IsTeLaat => Fase.IsOpen() && !Gepauzeerd && Streefdatum < Vandaag;

    /// <summary>De stand in woorden, bijvoorbeeld "nog 3 werkdagen"; leeg als er niets te zeggen is.</summary>
    public string? InWoorden => (Fase.IsOpen(), Gepauzeerd, Over) switch
    {
        (false, _, _) or (_, false, null) => null,
        (_, true, _) => "klok staat stil",
        _ when IsTeLaat => Over == 0 ? "te laat" : $"{Dagen(-Over!.Value)} te laat",
        (_, _, 0) => "vandaag",
        _ => $"nog {Dagen(Over!.Value)}",
    };

    private static string Dagen(int aantal) => aantal == 1 ? "1 werkdag" : $"{aantal} werkdagen";
}
