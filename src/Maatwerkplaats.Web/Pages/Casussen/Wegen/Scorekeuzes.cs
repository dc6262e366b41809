using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>Gekozen scores op een formulier.</summary>
public static class Scorekeuzes
{
    /// <summary>Alleen wat echt is gekozen.</summary>
    public static Dictionary<TSleutel, Score> Gekozen<TSleutel>(this IReadOnlyDictionary<TSleutel, Score?> scores)
        where TSleutel : notnull =>
        scores.Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!.Value);
}
