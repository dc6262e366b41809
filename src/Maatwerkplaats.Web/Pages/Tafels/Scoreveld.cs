using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Tafels;

/// <summary>De score van één weg vanuit één perspectief, om voor jezelf te kiezen.</summary>
public sealed record Scoreveld(string Label, Perspectief Perspectief, Guid Weg, Score? Nu)
{
    public string Sleutel => $"{Perspectief}|{Weg}";
}
