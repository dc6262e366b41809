namespace Maatwerkplaats.Core.Shared;

/// <summary>Een ander heeft intussen hetzelfde deel gewijzigd. De bladzijde laat het verschil zien en bewaart wat was getypt.</summary>
/// <param name="wijzigingen">Wie wat deed sinds het formulier werd geopend.</param>
/// <param name="versie">De versie waarop de gebruiker zich nu baseert als die toch opslaat.</param>
public sealed class TussentijdsGewijzigd(IReadOnlyList<TussentijdseWijziging> wijzigingen, int versie)
    : Exception("Een ander heeft dit intussen gewijzigd.")
{
    public IReadOnlyList<TussentijdseWijziging> Wijzigingen { get; } = wijzigingen;

    public int Versie { get; } = versie;
}

/// <summary>Wat een ander intussen deed.</summary>
public sealed record TussentijdseWijziging(string Wie, DateTime Op, string Wat, string? Toelichting);
