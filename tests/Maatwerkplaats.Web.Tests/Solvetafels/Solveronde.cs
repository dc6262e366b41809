namespace Maatwerkplaats.Web.Tests.Solvetafels;

/// <summary>Een tafel over een solve, over HTTP: het solveteam leidt en de deelnemer doet mee.</summary>
internal sealed class Solveronde : IDisposable
{
    private readonly Dictionary<string, Bezoeker> _wie = [];
    private readonly string _adres;

    private Solveronde(string solve) => _adres = $"/solves/{solve}/tafel";

    public static async Task<Solveronde> Gedekt(Testsite site, string solve)
    {
        var ronde = new Solveronde(solve);
        foreach (var persona in new[] { "solve", "deelnemer" })
        {
            ronde._wie[persona] = await site.Als(persona);
        }

        await ronde.Verstuur("solve", "Dek");
        return ronde;
    }

    public Task<Bladzijde> Bekijk(string persona) => _wie[persona].Bekijk(_adres);

    /// <summary>Verstuurt een formulier van de tafel zoals een bladzijde zonder script dat doet, en volgt de doorverwijzing.</summary>
    public async Task<Bladzijde> Verstuur(string persona, string daad, params (string Naam, string Waarde)[] velden)
    {
        var bladzijde = await Bekijk(persona);
        (string, string)[] alles = [("HandelingId", $"{Guid.NewGuid()}"), .. velden.Select(v => ($"Invoer.{v.Naam}", v.Waarde))];
        var formulier = bladzijde.Document.QuerySelector("main form") is null ? "form" : "main form";
        return await _wie[persona].Volg(await _wie[persona].Verstuur(bladzijde, alles, formulier, $"{_adres}?handler={daad}"));
    }

    /// <param name="score">Score voor laten zoals het is, vanuit een perspectief.</param>
    public Task<Bladzijde> Schrijf(string persona, string vak, string tekst, (string Perspectief, string Score)? score = null) => Verstuur(
        persona, "Blaadje",
        [
            ("Vak", vak), ("Tekst", tekst), ("Venster", $"{Guid.NewGuid()}"), ("Beurt", "1"),
            .. score is { } s ? [($"Scores[{s.Perspectief}|{Core.Casussen.Alternatief.Huidig}]", s.Score)] : Array.Empty<(string, string)>(),
        ]);

    public void Dispose()
    {
        foreach (var bezoeker in _wie.Values)
        {
            bezoeker.Dispose();
        }
    }
}
