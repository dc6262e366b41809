using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// Een casus met zijn hele geschiedenis, zolang die nog niet is vastgelegd: elke stap gebeurt op zijn eigen moment en
/// volgens dezelfde regels als in de toepassing. Vastleggen doet <see cref="Casusopname"/>.
/// </summary>
public sealed class Casusverloop
{
    private readonly List<CasusStap> _stappen = [];

    private Casusverloop(Casus casus, Handeling handeling) => Voeg(casus, handeling, null);

    public CasusStaat Staat { get; private set; } = null!;

    /// <summary>Wat er gebeurde, op volgorde.</summary>
    public IReadOnlyList<CasusStap> Stappen => _stappen;

    /// <inheritdoc cref="Casus.Aanmelden"/>
    public static Casusverloop Begin(string nummer, Melding melding, Kenmerken kenmerken, string werkplaats, DateOnly streefdatum, Handeling handeling) =>
        new(Casus.Aanmelden(nummer, melding, kenmerken, werkplaats, streefdatum, handeling), handeling);

    /// <exception cref="RegelOvertreden">Als de daad niet mag; het verloop blijft dan zoals het was.</exception>
    public Casusverloop Doe(Handeling handeling, Action<Casus> daad)
    {
        var casus = Casus.Open(Staat, handeling);
        daad(casus);
        Voeg(casus, handeling, Staat);
        return this;
    }

    private void Voeg(Casus casus, Handeling handeling, CasusStaat? vorige)
    {
        Staat = casus.Staat;
        if (casus.Nieuw.Count > 0)
        {
            _stappen.Add(new(handeling, casus.Nieuw, vorige, casus.Staat));
        }
    }
}

/// <summary>Eén stap in een <see cref="Casusverloop"/>.</summary>
/// <param name="Vorige">De staat ervoor; leeg bij de eerste stap.</param>
/// <param name="Staat">De staat erna.</param>
public sealed record CasusStap(Handeling Handeling, IReadOnlyList<CasusGebeurtenis> Gebeurtenissen, CasusStaat? Vorige, CasusStaat Staat);
