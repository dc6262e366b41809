using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Een gebeurtenis in het leven van een signaal.</summary>
public abstract record Signaalgebeurtenis : Gebeurtenis
{
    public override string Deel => "signaal";

    /// <summary>De staat na deze gebeurtenis. Rekent alleen.</summary>
    public abstract Signaalstaat Op(Signaalstaat signaal);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }
}

/// <summary>Het signaal is binnen.</summary>
public sealed record SignaalOntvangen(Signaalinhoud Inhoud) : Signaalgebeurtenis
{
    public override Signaalstaat Op(Signaalstaat signaal) => signaal with { Inhoud = Inhoud };

    public override string Verhaal => "gaf dit signaal";
}

/// <summary>De casus waaruit het signaal kwam, zegt nu iets anders.</summary>
public sealed record CasussignaalBijgewerkt(Signaalinhoud Inhoud) : Signaalgebeurtenis
{
    public override Signaalstaat Op(Signaalstaat signaal) => signaal with { Inhoud = Inhoud };

    public override string Verhaal => "veranderde de casus waar dit signaal uit komt";
}

/// <summary>Het signaal zegt hetzelfde als een ander en telt daar mee.</summary>
/// <param name="Met">Het signaal dat blijft.</param>
public sealed record SignaalSamengevoegd(Guid Met) : Signaalgebeurtenis
{
    public override Signaalstaat Op(Signaalstaat signaal) => signaal with { DubbelVan = Met };

    public override string Verhaal => "voegde dit signaal bij een ander dat hetzelfde zegt";
}

/// <summary>Het signaal staat weer op zichzelf.</summary>
public sealed record SignaalLosgemaakt : Signaalgebeurtenis
{
    public override Signaalstaat Op(Signaalstaat signaal) => signaal with { DubbelVan = null };

    public override string Verhaal => "maakte dit signaal weer los";
}
