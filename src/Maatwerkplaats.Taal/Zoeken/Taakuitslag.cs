namespace Maatwerkplaats.Taal.Zoeken;

/// <summary>For storages that have the answer at hand.</summary>
internal static class Taakuitslag
{
    /// <summary>The result of a task that is as good as done; waits when it is not.</summary>
    public static T Meteen<T>(this ValueTask<T> taak) => taak.IsCompleted ? taak.Result : taak.AsTask().GetAwaiter().GetResult();
}
