using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Een gebeurtenis in het tijdboek van één mens.</summary>
public abstract record Tijdgebeurtenis : Gebeurtenis
{
    public override string Deel => "tijdboek";

    /// <summary>De staat na deze gebeurtenis.</summary>
    public abstract Tijdstaat Op(Tijdstaat boek);
}

/// <summary>Het boek van een kwartaal is begonnen, met de eerste regel.</summary>
public sealed record TijdboekBegonnen(Guid Id, Guid Persoon, Kwartaal Kwartaal) : Tijdgebeurtenis
{
    public override Tijdstaat Op(Tijdstaat boek) => boek with { Id = Id, Persoon = Persoon, Kwartaal = Kwartaal };
}

/// <summary>Er is tijd geschreven.</summary>
public sealed record TijdGeschreven(Tijdregel Regel) : Tijdgebeurtenis
{
    public override Tijdstaat Op(Tijdstaat boek) => boek with { Regels = [.. boek.Regels, Regel] };
}

/// <summary>Een regel is verbeterd.</summary>
public sealed record TijdVerbeterd(Tijdregel Regel) : Tijdgebeurtenis
{
    public override string Deel => $"regel {Regel.Id}";

    public override Tijdstaat Op(Tijdstaat boek) => boek with { Regels = [.. boek.Regels.Select(r => r.Id == Regel.Id ? Regel : r)] };
}

/// <summary>Een regel is weggehaald.</summary>
public sealed record TijdWeggehaald(Guid Regel) : Tijdgebeurtenis
{
    public override string Deel => $"regel {Regel}";

    public override Tijdstaat Op(Tijdstaat boek) => boek with { Regels = [.. boek.Regels.Where(r => r.Id != Regel)] };
}
