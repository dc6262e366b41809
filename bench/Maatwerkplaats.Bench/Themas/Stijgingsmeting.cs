using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Taal.Groepen;

namespace Maatwerkplaats.Bench.Themas;

/// <summary>
/// Meet hoe snel een stijging wordt gezien en hoe vaak er loos alarm is: veertig thema's met 0,5 signaal per week, waarvan er een naar
/// 1,5 gaat. Wat gewoon is, moet de melder zelf schatten.
/// </summary>
internal static class Stijgingsmeting
{
    private const double Gewoon = 0.5, Meer = 1.5;
    private const int Themas = 40, Aanloop = Stijgingsmelder.Eerste, Bekeken = 104, Vooraf = 20, Langst = 60;

    /// <param name="args"><c>--keren N</c> (standaard 250 keer veertig thema's), <c>--toeval S</c> beginwaarde (standaard 1).</param>
    public static int Meet(string[] args)
    {
        var (keren, toeval) = (args.Getal("--keren", 250), new Random(args.Getal("--toeval", 1)));
        var (mediaan, perJaar) = Meet("gelijke thema's", keren, toeval, _ => Gewoon);
        Meet("thema's van 0,1 tot 2 per week", keren, toeval, i => i == 0 ? Gewoon : 0.1 + (1.9 * i / Themas));
        Meet("ter vergelijking, als bekend is wat gewoon is", keren, toeval, _ => Gewoon, new(Gewoon, 1e9));
        return mediaan <= 5 && perJaar <= 5 ? 0 : 1;
    }

    private static (int Mediaan, double PerJaar) Meet(string naam, int keren, Random toeval, Func<int, double> gewoon, Verwachting? bekend = null)
    {
        var (loos, vertragingen) = (0, new List<int>());
        for (var keer = 0; keer < keren; keer++)
        {
            int[][] themas = [.. Enumerable.Range(0, Themas).Select(i => Reeks(toeval, gewoon(i), Aanloop + Bekeken).ToArray())];
            var verwachting = bekend ?? Verwachting.Uit([.. themas.Select(t => Stijgingsmelder.Som(t, Aanloop))]);
            loos += themas.Sum(t => Alarmen(t, verwachting));
            vertragingen.AddRange(Enumerable.Range(0, 8).Select(_ => Vertraging(toeval, verwachting)));
        }

        vertragingen.Sort();
        var (mediaan, perJaar) = (vertragingen[vertragingen.Count / 2], loos / (keren * (Bekeken / 52.0)));
        Console.WriteLine($"{naam}: van 0,5 naar 1,5 gezien na {mediaan} weken (mediaan; gemiddeld {vertragingen.Average():0.0}, 90% binnen {vertragingen[vertragingen.Count * 9 / 10]}); loos alarm {perJaar:0.0} per jaar over {Themas} thema's");
        return (mediaan, perJaar);
    }

    private static int Alarmen(int[] weken, Verwachting verwachting)
    {
        var (stand, alarmen) = (Stijgingsmelder.Gewoon(weken, Aanloop, verwachting), 0);
        for (var week = Aanloop; week < weken.Length; week++)
        {
            var gewoon = Stijgingsmelder.Gewoon(weken, week, verwachting);
            stand = Ewma.Volgende(stand, weken[week]);
            if (stand > Stijgingsmelder.Grens(gewoon))
            {
                // Wie een alarm heeft gezien, begint opnieuw te tellen.
                (stand, alarmen) = (gewoon, alarmen + 1);
            }
        }

        return alarmen;
    }

    private static int Vertraging(Random toeval, Verwachting verwachting)
    {
        var begin = Aanloop + Vooraf;
        int[] weken = [.. Reeks(toeval, Gewoon, begin), .. Reeks(toeval, Meer, Langst)];
        var stand = Stijgingsmelder.Gewoon(weken, Aanloop, verwachting);
        for (var week = Aanloop; week < weken.Length; week++)
        {
            var gewoon = Stijgingsmelder.Gewoon(weken, week, verwachting);
            stand = Ewma.Volgende(stand, weken[week]);
            if (stand <= Stijgingsmelder.Grens(gewoon))
            {
                continue;
            }

            if (week >= begin)
            {
                return week - begin + 1;
            }

            stand = gewoon;
        }

        return Langst;
    }

    private static IEnumerable<int> Reeks(Random toeval, double gemiddelde, int weken) => Enumerable.Range(0, weken).Select(_ => Poisson(toeval, gemiddelde));

    private static int Poisson(Random toeval, double gemiddelde)
    {
        var (grens, aantal, product) = (Math.Exp(-gemiddelde), 0, toeval.NextDouble());
        while (product > grens)
        {
            (aantal, product) = (aantal + 1, product * toeval.NextDouble());
        }

        return aantal;
    }
}
