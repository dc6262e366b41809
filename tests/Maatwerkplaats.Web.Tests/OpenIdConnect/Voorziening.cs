using System.Diagnostics;
using System.Text.Json;

namespace Maatwerkplaats.Web.Tests.OpenIdConnect;

/// <summary>Start de provider (npm <c>oidc-provider</c>) als eigen proces en stopt hem na de test.</summary>
internal sealed class Voorziening : IAsyncDisposable
{
    private readonly Process _proces;
    private readonly string _mensen;

    private Voorziening(Process proces, string adres, string mensen) => (_proces, Adres, _mensen) = (proces, adres, mensen);

    public string Adres { get; }

    public static async Task<Voorziening> Start(string site, object mensen)
    {
        var bestand = Path.GetTempFileName();
        await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(mensen));
        var proces = await Nodemap.Start("OpenIdConnect", "voorziening.mjs", site + "/aanmelden/terug", site + "/aanmelden", bestand);
        while (await proces.StandardOutput.ReadLineAsync() is { } regel)
        {
            if (regel.StartsWith("luistert ", StringComparison.Ordinal))
            {
                return new(proces, regel[9..], bestand);
            }
        }

        throw new InvalidOperationException("De voorziening startte niet: " + await proces.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        File.Delete(_mensen);
    }
}
