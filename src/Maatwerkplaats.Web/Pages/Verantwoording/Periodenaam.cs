using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Web.Pages.Verantwoording;

/// <summary>Hoe een periode op het scherm heet.</summary>
public static class Periodenaam
{
    public static string Van(Periode periode) => periode switch
    {
        { IsAlles: true } => "alle jaren",
        { Van: { Month: 1, Day: 1 } van, Tot: { Month: 12, Day: 31 } tot } when van.Year == tot.Year => $"{van.Year}",
        { Van: { Month: 1, Day: 1 } van, Tot: { } tot } when van.Year == tot.Year && tot.AddDays(1).Day == 1 => $"{van.Year} tot en met {tot:MMMM}",
        { Van: { } van, Tot: { } tot } => $"{van:d MMM yyyy} tot en met {tot:d MMM yyyy}",
        { Van: { } van } => $"vanaf {van:d MMM yyyy}",
        var alleenTot => $"tot en met {alleenTot.Tot:d MMM yyyy}",
    };
}
