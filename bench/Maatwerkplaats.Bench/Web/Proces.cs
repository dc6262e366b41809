using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Maatwerkplaats.Bench.Web;

/// <summary>Een website in een eigen proces, zodat tijd en geheugen alleen van haar zijn.</summary>
internal sealed class Proces : IAsyncDisposable
{
    private readonly Process _proces;
    private readonly Uri _adres;

    private Proces(Process proces, Uri adres, TimeSpan starttijd) => (_proces, _adres, Starttijd) = (proces, adres, starttijd);

    public Uri Adres => _adres;

    /// <summary>Van de start van het proces tot het eerste goede antwoord.</summary>
    public TimeSpan Starttijd { get; }

    /// <summary>Werkgeheugen van het proces in bytes.</summary>
    public long Geheugen
    {
        get
        {
            _proces.Refresh();
            return _proces.WorkingSet64;
        }
    }

    /// <summary>Rekentijd van het proces tot nu toe, over alle kernen; wat een ander op de machine doet, telt niet mee.</summary>
    public TimeSpan Rekentijd
    {
        get
        {
            _proces.Refresh();
            return _proces.TotalProcessorTime;
        }
    }

    /// <param name="eerste">Adres waarvan het eerste antwoord telt.</param>
    public static async Task<Proces> Start(string dll, string eerste, string[] opties)
    {
        var poort = VrijePoort();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, dll), .. opties, "--poort", $"{poort}"])
        {
            Environment = { ["Demo__Casussen"] = "false", ["Limieten__Factor"] = "1000000", ["Logging__LogLevel__Default"] = "Error" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var klok = Stopwatch.StartNew();
        var proces = Process.Start(start)!;
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
        var adres = new Uri($"http://localhost:{poort}");
        using var http = new HttpClient { BaseAddress = adres };
        while (!await Antwoordt(http, eerste))
        {
            if (proces.HasExited || klok.Elapsed > TimeSpan.FromMinutes(3))
            {
                throw new InvalidOperationException($"{dll} kwam niet op gang.");
            }

            await Task.Delay(20);
        }

        return new(proces, adres, klok.Elapsed);
    }

    /// <param name="persona">Als wie zij zijn aangemeld; leeg voor niemand.</param>
    public async Task<IReadOnlyList<HttpClient>> Bezoekers(int aantal, string? persona)
    {
        var bezoekers = new List<HttpClient>();
        for (var i = 0; i < aantal; i++)
        {
            var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = _adres };
            if (persona is not null)
            {
                using var antwoord = await http.PostAsync("/demo/inloggen", new FormUrlEncodedContent([new("persona", persona)]));
            }

            bezoekers.Add(http);
        }

        return bezoekers;
    }

    public async ValueTask DisposeAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
    }

    private static async Task<bool> Antwoordt(HttpClient http, string adres)
    {
        try
        {
            using var antwoord = await http.GetAsync(adres);
            return antwoord.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
