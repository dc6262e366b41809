namespace Maatwerkplaats.Core.Shared;

/// <summary>
/// Eén handeling aan iets met een geschiedenis: elke daad toetst eerst de regels en voegt dan gebeurtenissen toe, waaruit de
/// nieuwe stand volgt.
/// </summary>
public abstract class Verloop<TStaat, TGebeurtenis>(TStaat staat, Handeling handeling)
    where TGebeurtenis : Gebeurtenis
{
    private readonly List<TGebeurtenis> _nieuw = [];

    /// <summary>De stand met alles wat binnen deze handeling al gebeurde.</summary>
    public TStaat Staat { get; private set; } = staat;

    /// <summary>Wat er binnen deze handeling gebeurde, op volgorde.</summary>
    public IReadOnlyList<TGebeurtenis> Nieuw => _nieuw;

    protected Handeling Handeling { get; } = handeling;

    /// <summary>De stand na één gebeurtenis; dezelfde stap als bij het opnieuw afspelen van de geschiedenis.</summary>
    protected abstract TStaat Na(TGebeurtenis gebeurtenis);

    protected void Gebeurt(TGebeurtenis gebeurtenis)
    {
        Staat = Na(gebeurtenis);
        _nieuw.Add(gebeurtenis);
    }

    /// <summary>Een nieuwe sleutel die op tijd sorteert.</summary>
    protected Guid NieuweSleutel() => Guid.CreateVersion7(Handeling.Tijdstip);
}
