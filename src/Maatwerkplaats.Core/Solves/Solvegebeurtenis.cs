using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Solves;

/// <summary>Een gebeurtenis in het leven van een solve. Bevat nooit iets uit een casus dan het nummer.</summary>
public abstract record Solvegebeurtenis : Gebeurtenis
{
    /// <summary>De staat na deze gebeurtenis. Rekent alleen: geen regels, geen klok, geen database.</summary>
    public abstract Solvestaat Op(Solvestaat solve, Handeling handeling);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }

    /// <summary>Een langere tekst die eronder te lezen is.</summary>
    public virtual string? Toelichting => null;

    /// <summary>Alleen te lezen voor wie aan de solve werkt.</summary>
    public virtual bool Intern => false;
}

/// <summary>De delen van een solve waaraan mensen los van elkaar kunnen werken (zie <see cref="Gebeurtenis.Deel"/>).</summary>
public static class Solvegedeelte
{
    public const string Beschrijving = "beschrijving";
    public const string Weging = "weging";
    public const string Besluit = "besluit";
    public const string Tussenregeling = "tussenregeling";
    public const string Voortgang = "voortgang";
    public const string Groep = "groep";

    /// <summary>Wat je toevoegt, botst nooit met wat een ander toevoegt.</summary>
    public const string Verloop = "verloop";
}
