using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Maatwerkplaats.Web.Tests.Opslag;

/// <summary>De stekker eruit: wat was bevestigd, is er daarna nog.</summary>
public sealed class OnderbrokenTests
{
    [Fact]
    public async Task Kill_RightAfterASaveWasConfirmed_LosesNothing()
    {
        var map = Directory.CreateTempSubdirectory("maatwerk-kill-").FullName;
        try
        {
            string adres;
            using (var eerst = await Server.Start(map))
            {
                using var inbrenger = await eerst.Als("inbrenger");
                var formulier = await inbrenger.Bekijk("/casussen/aanmelden");
                (string, string)[] velden = [("Invoer.Buikpijn", "Dit mag niet verdwijnen."), ("Invoer.Gewenst", "Dat het er nog is")];
                adres = (await inbrenger.Verstuur(formulier, velden)).Doorverwijzing.ShouldNotBeNull().Replace("/aangemeld", "", StringComparison.Ordinal);
                eerst.Breek();
            }

            using var daarna = await Server.Start(map);
            using var zelfde = await daarna.Als("inbrenger");
            var casus = await zelfde.Bekijk(adres);

            casus.Status.ShouldBe(HttpStatusCode.OK);
            casus.Tekst.ShouldContain("Dit mag niet verdwijnen.");
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>De toepassing als eigen proces, op SQLite.</summary>
    private sealed class Server : IDisposable
    {
        private readonly Process _proces;
        private readonly Uri _adres;

        private Server(string map, int poort)
        {
            _adres = new Uri($"http://localhost:{poort}");
            var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Maatwerkplaats.Web.dll"), "serveer", "--demo", "--data", map, "--poort", $"{poort}"])
            {
                Environment = { ["Demo__Casussen"] = "false" },
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            _proces = Process.Start(start)!;
            _proces.BeginOutputReadLine();
            _proces.BeginErrorReadLine();
        }

        public static async Task<Server> Start(string map)
        {
            var server = new Server(map, VrijePoort());
            using var http = new HttpClient { BaseAddress = server._adres };
            for (var wacht = Stopwatch.StartNew(); wacht.Elapsed < TimeSpan.FromSeconds(90); await Task.Delay(200))
            {
                try
                {
                    if ((await http.GetAsync("/gezond/klaar")).IsSuccessStatusCode)
                    {
                        return server;
                    }
                }
                catch (HttpRequestException)
                {
                    // Nog niet op gang.
                }
            }

            server.Dispose();
            throw new TimeoutException("De server kwam niet op gang.");
        }

        public async Task<Bezoeker> Als(string persona)
        {
            var bezoeker = new Bezoeker(new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = _adres });
            await bezoeker.MeldAan(persona);
            return bezoeker;
        }

        /// <summary>Zonder afscheid, zoals bij stroomuitval.</summary>
        public void Breek()
        {
            _proces.Kill();
            _proces.WaitForExit();
        }

        public void Dispose()
        {
            if (!_proces.HasExited)
            {
                Breek();
            }

            _proces.Dispose();
        }

        private static int VrijePoort()
        {
            using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
            luisteraar.Start();
            return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
        }
    }
}
