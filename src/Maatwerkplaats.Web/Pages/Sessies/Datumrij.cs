using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Sessies;

/// <summary>Eén moment op een formulier: dag, tijd en duur.</summary>
public sealed class Datumrij
{
    private const int Gewoonlijk = 90;

    public DateOnly? Dag { get; set; }

    public TimeOnly? Tijd { get; set; }

    public int Minuten { get; set; } = Gewoonlijk;

    public bool IsLeeg => Dag is null && Tijd is null;

    public static IReadOnlyList<SelectListItem> Duren { get; } =
    [
        new("30 minuten", "30"), new("45 minuten", "45"), new("1 uur", "60"), new("1,5 uur", "90"), new("2 uur", "120"), new("2,5 uur", "150"),
        new("3 uur", "180"), new("4 uur", "240"),
    ];

    public static Datumrij Van(Sessiemoment moment)
    {
        var hier = Kalender.TijdInNederland(moment.Begin);
        return new() { Dag = DateOnly.FromDateTime(hier), Tijd = TimeOnly.FromDateTime(hier), Minuten = moment.Minuten };
    }

    /// <summary>Het moment in UTC; alleen als dag en tijd zijn ingevuld.</summary>
    public Sessiemoment AlsMoment() => new(Kalender.MomentVan(Dag!.Value, Tijd!.Value), Minuten);
}
