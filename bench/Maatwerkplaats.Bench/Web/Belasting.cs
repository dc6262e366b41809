using System.Collections.Concurrent;
using System.Diagnostics;

namespace Maatwerkplaats.Bench.Web;

/// <summary>Laat een aantal bezoekers zo snel mogelijk achter elkaar vragen stellen.</summary>
internal static class Belasting
{
    // Zo lang vertaalt het proces nog wat het voor het eerst doet; een gebruiker merkt dat alleen vlak na een herstart.
    private static readonly TimeSpan Inlopen = TimeSpan.FromSeconds(10);

    /// <param name="site">Het proces waarvan de rekentijd telt.</param>
    public static Task<Uitkomst> Meet(string wat, int gelijk, int seconden, Proces site, IReadOnlyList<HttpClient> bezoekers, Func<int, string> adres) =>
        Meet(
            wat, gelijk, seconden,
            async (wie, i) =>
            {
                using var antwoord = await bezoekers[wie].GetAsync(adres(i));
                await antwoord.Content.CopyToAsync(Stream.Null);
                return antwoord.IsSuccessStatusCode;
            },
            () => site.Rekentijd);

    /// <param name="vraag">Krijgt het nummer van de bezoeker en van de vraag; zegt of het antwoord goed was.</param>
    /// <param name="rekentijd">De rekentijd tot nu toe van wie antwoordt, als die te meten is.</param>
    public static async Task<Uitkomst> Meet(string wat, int gelijk, int seconden, Func<int, int, Task<bool>> vraag, Func<TimeSpan>? rekentijd = null)
    {
        await Ronde(gelijk, Inlopen, vraag);
        var voor = rekentijd?.Invoke();
        var (tijden, fouten) = await Ronde(gelijk, TimeSpan.FromSeconds(seconden), vraag);
        var gerekend = rekentijd?.Invoke() - voor;
        var opVolgorde = tijden.Order().ToArray();
        double Deel(double p) => opVolgorde.Length == 0 ? 0 : opVolgorde[(int)(p * (opVolgorde.Length - 1))];
        return new(wat, opVolgorde.Length / (double)seconden, Deel(0.5), Deel(0.95), fouten, gerekend?.TotalMilliseconds / Math.Max(1, opVolgorde.Length));
    }

    private static async Task<(ConcurrentBag<double> Tijden, int Fouten)> Ronde(int gelijk, TimeSpan duur, Func<int, int, Task<bool>> vraag)
    {
        var (tijden, fouten, nummer, eind) = (new ConcurrentBag<double>(), 0, 0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, gelijk).Select(wie => Task.Run(async () =>
        {
            while (eind.Elapsed < duur)
            {
                var klok = Stopwatch.GetTimestamp();
                if (!await vraag(wie, (Interlocked.Increment(ref nummer) * 7919) & int.MaxValue))
                {
                    Interlocked.Increment(ref fouten);
                }

                tijden.Add(Stopwatch.GetElapsedTime(klok).TotalMilliseconds);
            }
        })));
        return (tijden, fouten);
    }
}

/// <summary>Wat één meting opleverde.</summary>
/// <param name="P50">Milliseconden waarbinnen de helft van de antwoorden kwam.</param>
/// <param name="P95">Milliseconden waarbinnen 95% van de antwoorden kwam.</param>
/// <param name="Rekentijd">Milliseconden rekentijd per antwoord: van een drukke machine hangt die nauwelijks af.</param>
internal sealed record Uitkomst(string Wat, double PerSeconde, double P50, double P95, int Fouten, double? Rekentijd);
