using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;

namespace Maatwerkplaats.Web.Pages.Tafels;

/// <summary>De score van één weg vanuit één perspectief, om voor jezelf te kiezen.</summary>
public sealed record Scoreveld(string Label, Perspectief Perspectief, Guid Weg, Score? Nu)
{
    public string Sleutel => $"{Perspectief}|{Weg}";
}

/// <summary>Hoe de tafel scoorde: per weg en perspectief de spreiding.</summary>
public sealed record Spreidingstabel(Tafelbeeld Beeld, IReadOnlyList<Perspectief> Perspectieven);
