using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Maatwerkplaats.Web.Tests.Post;

/// <summary>Een kleine mailserver die alles aanneemt en onthoudt, en ontvangers weigert als dat is gevraagd (RFC 5321).</summary>
internal sealed class Mailvanger : IAsyncDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _klaar = new();
    private readonly Task _werk;

    public Mailvanger()
    {
        _luisteraar.Start();
        _werk = Task.Run(Luister);
    }

    public int Poort => ((IPEndPoint)_luisteraar.LocalEndpoint).Port;

    /// <summary>Alles wat is binnengekomen: ontvanger en de hele mail met koppen.</summary>
    public ConcurrentQueue<(string Aan, string Mail)> Ontvangen { get; } = new();

    /// <summary>Wie hier staat, wordt tijdelijk geweigerd.</summary>
    public ConcurrentDictionary<string, bool> Weigert { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await _klaar.CancelAsync();
        _luisteraar.Stop();
        await _werk;
        _klaar.Dispose();
    }

    private async Task Luister()
    {
        while (!_klaar.IsCancellationRequested)
        {
            try
            {
                using var klant = await _luisteraar.AcceptTcpClientAsync(_klaar.Token);
                await Spreek(klant.GetStream());
            }
            catch (Exception fout) when (fout is OperationCanceledException or SocketException or IOException)
            {
                // De afzender hing op, of de test is klaar.
            }
        }
    }

    private async Task Spreek(NetworkStream stroom)
    {
        using var lezer = new StreamReader(stroom, Encoding.UTF8);
        await using var schrijver = new StreamWriter(stroom, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await schrijver.WriteLineAsync("220 vanger");
        var aan = "";
        while (await lezer.ReadLineAsync(_klaar.Token) is { } regel)
        {
            if (regel.StartsWith("RCPT TO:", StringComparison.OrdinalIgnoreCase))
            {
                aan = regel[8..].Trim('<', '>', ' ');
                await schrijver.WriteLineAsync(Weigert.ContainsKey(aan) ? "451 later" : "250 goed");
            }
            else if (regel == "DATA")
            {
                await schrijver.WriteLineAsync("354 kom maar");
                var mail = new StringBuilder();
                while (await lezer.ReadLineAsync(_klaar.Token) is { } inhoud && inhoud != ".")
                {
                    mail.AppendLine(inhoud);
                }

                Ontvangen.Enqueue((aan, mail.ToString()));
                await schrijver.WriteLineAsync("250 binnen");
            }
            else
            {
                await schrijver.WriteLineAsync(regel == "QUIT" ? "221 dag" : "250 goed");
            }
        }
    }
}
