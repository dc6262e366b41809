using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Een gebeurtenis in het leven van een maatwerksessie. Bevat nooit iets uit een casus dan het nummer.</summary>
public abstract record Sessiegebeurtenis : Gebeurtenis
{
    /// <summary>De staat na deze gebeurtenis. Rekent alleen: geen regels, geen klok, geen database.</summary>
    public abstract Sessiestaat Op(Sessiestaat sessie, Handeling handeling);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }

    /// <summary>Een langere tekst die eronder te lezen is.</summary>
    public virtual string? Toelichting => null;
}

/// <summary>De delen van een sessie waaraan mensen los van elkaar kunnen werken (zie <see cref="Gebeurtenis.Deel"/>).</summary>
public static class Sessiedelen
{
    public const string Moment = "moment";
    public const string Agenda = "agenda";
    public const string Begeleiding = "begeleiding";

    /// <summary>Wat je toevoegt of antwoordt, botst nooit met wat een ander toevoegt.</summary>
    public const string Verloop = "verloop";
}
