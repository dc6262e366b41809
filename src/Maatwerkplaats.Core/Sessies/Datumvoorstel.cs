using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Wanneer een sessie is.</summary>
/// <param name="Begin">Moment in UTC.</param>
/// <param name="Minuten">Hoelang de sessie duurt.</param>
public sealed record Sessiemoment(DateTime Begin, int Minuten)
{
    public DateTime Eind => Begin.AddMinutes(Minuten);
}

/// <summary>Een datum om uit te kiezen.</summary>
public sealed record Datumvoorstel(Guid Id, Sessiemoment Moment);

/// <summary>Of iemand op een voorgestelde datum kan.</summary>
public enum Beschikbaar
{
    [Display(Name = "Ja")] Ja,
    [Display(Name = "Als het moet")] AlsHetMoet,
    [Display(Name = "Nee")] Nee,
}

/// <summary>Het antwoord van één genodigde op één voorgestelde datum.</summary>
public sealed record Datumantwoord(Guid Genodigde, Guid Voorstel, Beschikbaar Kan);
