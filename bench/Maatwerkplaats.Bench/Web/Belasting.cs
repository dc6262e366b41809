using System.Collections.Concurrent;
using System.Diagnostics;

namespace Maatwerkplaats.Bench.Web;

/// <summary>Laat een aantal bezoekers zo snel mogelijk achter elkaar vragen stellen.</summary>
internal static class Belasting
{
    private static readonly TimeSpan Inlopen = TimeSpan.FromSeconds(2);

    public static Task<Uitkomst> Meet(string wat, int gelijk, int seconden, IReadOnlyList<HttpClient> bezoekers, Func<int, string> adres) =>
        Meet(wat, gelijk, seconden, async (wie, i) =>
        {
            using var antwoord = await bezoekers[wie].GetAsync(adres(i));
            await antwoord.Content.CopyToAsync(Stream.Null);
            return antwoord.IsSuccessStatusCode;
        });

    /// <param name="vraag">Krijgt het nummer van de bezoeker en van de vraag; zegt of het antwoord goed was.</param>
    public static async Task<Uitkomst> Meet(string wat, int gelijk, int seconden, Func<int, int, Task<bool>> vraag)
    {
        await Ronde(gelijk, Inlopen, vraag);
        var (tijden, fouten) = await Ronde(gelijk, TimeSpan.FromSeconds(seconden), vraag);
        var opVolgorde = tijden.Order().ToArray();
        double Deel(double p) => opVolgorde.Length == 0 ? 0 : opVolgorde[(int)(p * (opVolgorde.Length - 1))];
        return new(wat, opVolgorde.Length / (double)seconden, Deel(0.5), Deel(0.95), fouten);
    }

    private static async Task<(ConcurrentBag<double> Tijden, int Fouten)> Ronde(int gelijk, TimeSpan duur, Func<int, int, Task<bool>> vraag)
    {
        var (tijden, fouten, nummer, eind) = (new ConcurrentBag<double>(), 0, 0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, gelijk).Select(wie => Task.Run(async () =>
        {
            while (eind.Elapsed < duur)
            {
                var klok = Stopwatch.GetTimestamp();
                if (!await vraag(wie, Interlocked.Increment(ref nummer) * 7919))
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
internal sealed record Uitkomst(string Wat, double PerSeconde, double P50, double P95, int Fouten);
