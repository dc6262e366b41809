using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een afspraak met een eigenaar en een datum.</summary>
public sealed record Actie(Guid Id, string Wat, Betrokkene Wie, DateOnly? Voor, DateOnly? GedaanOp = null, string? Vervallen = null)
{
    public bool IsOpen => GedaanOp is null && Vervallen is null;
}
