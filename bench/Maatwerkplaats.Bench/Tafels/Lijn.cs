using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Maatwerkplaats.Bench.Tafels;

/// <summary>Eén SignalR-verbinding over een websocket, met het JSON-protocol en zonder meer dan een meting nodig heeft.</summary>
internal sealed class Lijn : IDisposable
{
    private const char Einde = '\u001e';

    private readonly ClientWebSocket _draad = new();
    private readonly SemaphoreSlim _schrijven = new(1);

    /// <param name="gewijzigd">Krijgt het eerste argument van elke melding "gewijzigd", of een lege tekst.</param>
    public static async Task<Lijn> Open(Uri site, string pad, string? cookie, Action<string> gewijzigd)
    {
        var lijn = new Lijn();
        if (cookie is not null)
        {
            lijn._draad.Options.SetRequestHeader("Cookie", cookie);
        }

        await lijn._draad.ConnectAsync(new($"ws://{site.Authority}{pad}"), CancellationToken.None);
        await lijn.Schrijf("""{"protocol":"json","version":1}""");
        _ = lijn.Lees(gewijzigd);
        return lijn;
    }

    public Task Roep(string doel, params object[] argumenten) =>
        Schrijf(JsonSerializer.Serialize(new { type = 1, target = doel, arguments = argumenten }));

    public void Verbreek() => _draad.Abort();

    public void Dispose()
    {
        _draad.Dispose();
        _schrijven.Dispose();
    }

    private async Task Schrijf(string bericht)
    {
        await _schrijven.WaitAsync();
        try
        {
            await _draad.SendAsync(Encoding.UTF8.GetBytes(bericht + Einde), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception fout) when (fout is WebSocketException or ObjectDisposedException or InvalidOperationException)
        {
            // De verbinding is weg; dat is soms juist wat er wordt gemeten.
        }
        finally
        {
            _schrijven.Release();
        }
    }

    private async Task Lees(Action<string> gewijzigd)
    {
        var (stuk, rest) = (new byte[16 * 1024], "");
        try
        {
            while (true)
            {
                var deel = await _draad.ReceiveAsync(stuk, CancellationToken.None);
                if (deel.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }

                var berichten = (rest + Encoding.UTF8.GetString(stuk, 0, deel.Count)).Split(Einde);
                rest = berichten[^1];
                foreach (var bericht in berichten[..^1].Where(b => b.Contains("\"gewijzigd\"", StringComparison.Ordinal)))
                {
                    using var json = JsonDocument.Parse(bericht);
                    var argumenten = json.RootElement.GetProperty("arguments");
                    gewijzigd(argumenten.GetArrayLength() > 0 ? argumenten[0].GetString()! : "");
                }
            }
        }
        catch (Exception fout) when (fout is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Verbroken.
        }
    }
}
