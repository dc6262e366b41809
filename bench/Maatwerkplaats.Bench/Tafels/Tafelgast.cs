using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace Maatwerkplaats.Bench.Tafels;

/// <summary>Eén deelnemer met een browser: krijgt de bel, haalt het beeld op, en verstuurt wat hij zegt tot het is bevestigd.</summary>
internal sealed partial class Tafelgast(Uri node, string nummer, Guid tafel, string sleutel, Wachttijden tijden) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Koekje(sleutel) });
    private readonly ConcurrentDictionary<string, byte> _gezien = new();
    private Uri _node = node;
    private Lijn? _lijn;
    private string _bewijs = "";
    private int _bezig;
    private volatile bool _nogEens;

    public async Task Kom()
    {
        var bladzijde = await _http.GetStringAsync(new Uri(_node, $"/casussen/{nummer}/tafel"));
        _bewijs = Formulierbewijs().Match(bladzijde).Groups[1].Value;
        await Verbind();
    }

    /// <summary>Verstuurt met dezelfde sleutel tot de server het bevestigt.</summary>
    public async Task Zeg(string tekst)
    {
        tijden.Verstuurd(tekst);
        _gezien[tekst] = 0;
        var handeling = Guid.CreateVersion7().ToString();
        while (true)
        {
            try
            {
                using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri(_node, $"/casussen/{nummer}/tafel?handler=Draag"))
                {
                    Content = new FormUrlEncodedContent([
                        new("__RequestVerificationToken", _bewijs), new("HandelingId", handeling), new("Invoer.Soort", "Geparkeerd"), new("Invoer.Tekst", tekst)]),
                };
                vraag.Headers.Add("X-Requested-With", "fetch");
                using var antwoord = await _http.SendAsync(vraag);
                if (antwoord.IsSuccessStatusCode)
                {
                    return;
                }

                if ((int)antwoord.StatusCode < 500)
                {
                    throw new InvalidOperationException($"Geweigerd: {antwoord.StatusCode}.");
                }
            }
            catch (HttpRequestException)
            {
                // De node is weg; opnieuw, met dezelfde sleutel.
            }

            await Task.Delay(200);
        }
    }

    /// <summary>De verbinding valt weg en komt na een ogenblik terug.</summary>
    public void Verbreek()
    {
        _lijn?.Verbreek();
        _ = Task.Run(async () =>
        {
            await Task.Delay(500);
            await Verbind();
            await Haal();
        });
    }

    public void Verhuis(Uri naar)
    {
        if (_node != naar)
        {
            _node = naar;
            Verbreek();
        }
    }

    public void Dispose()
    {
        _lijn?.Dispose();
        _http.Dispose();
    }

    private async Task Verbind()
    {
        try
        {
            _lijn = await Lijn.Open(_node, "/levend/tafel", $"maatwerkplaats-sessie={sleutel}", bel => _ = Haal());
            await _lijn.Roep("Hier", tafel);
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            // De node is net weg; Verhuis verbindt opnieuw.
        }
    }

    private async Task Haal()
    {
        _nogEens = true;
        if (Interlocked.Exchange(ref _bezig, 1) == 1)
        {
            return;
        }

        try
        {
            while (_nogEens)
            {
                _nogEens = false;
                var beeld = await _http.GetStringAsync(new Uri(_node, $"/casussen/{nummer}/tafel?handler=Deel"));
                foreach (var tekst in Bericht.In(beeld).Where(t => _gezien.TryAdd(t, 0)))
                {
                    tijden.Gezien(tekst);
                }
            }
        }
        catch (HttpRequestException)
        {
            // Bij de volgende bel weer.
        }
        finally
        {
            Interlocked.Exchange(ref _bezig, 0);
        }
    }

    private static CookieContainer Koekje(string sleutel)
    {
        var koekjes = new CookieContainer();
        koekjes.Add(new Cookie("maatwerkplaats-sessie", sleutel, "/", "localhost"));
        return koekjes;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Formulierbewijs();
}

/// <summary>Herkent de bijdragen van deze meting in een tekst.</summary>
internal static partial class Bericht
{
    public static IEnumerable<string> In(string tekst) => Patroon().Matches(tekst).Select(m => m.Value);

    [GeneratedRegex(@"bericht-\d+-")]
    private static partial Regex Patroon();
}
