using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Tests.Tafels;

/// <summary>Een maatwerksessie over HTTP: de contactpersoon leidt, de inbrenger en een deelnemer doen mee.</summary>
internal sealed class Sessieronde : IDisposable
{
    private readonly Dictionary<string, Bezoeker> _wie = [];

    private Sessieronde(Testsite site, Proefcasus casus) => (Site, Casus) = (site, casus);

    public Testsite Site { get; }

    public Proefcasus Casus { get; }

    public string Adres => $"{Casus.Adres}/tafel";

    public static async Task<Sessieronde> Gedekt(Testsite site)
    {
        var casus = await Proefcasus.InBehandeling(site);
        await casus.HaalErbij("deelnemer");
        var ronde = new Sessieronde(site, casus);
        foreach (var persona in new[] { "contactpersoon", "inbrenger", "deelnemer" })
        {
            ronde._wie[persona] = await site.Als(persona);
        }

        await ronde.Verstuur("contactpersoon", "Dek");
        return ronde;
    }

    /// <summary>Iedereen zit en de sessie is begonnen.</summary>
    public static async Task<Sessieronde> Begonnen(Testsite site)
    {
        var ronde = await Gedekt(site);
        await ronde.Verstuur("inbrenger", "SchuifAan");
        await ronde.Verstuur("deelnemer", "SchuifAan");
        await ronde.Verstuur("contactpersoon", "Begin");
        return ronde;
    }

    public Task<Bladzijde> Bekijk(string persona) => _wie[persona].Bekijk(Adres);

    /// <summary>Verstuurt een formulier van de tafel zoals een bladzijde zonder script dat doet, en volgt de doorverwijzing.</summary>
    public async Task<Bladzijde> Verstuur(string persona, string daad, params (string Naam, string Waarde)[] velden)
    {
        var bladzijde = await Bekijk(persona);
        (string, string)[] alles = [("HandelingId", Guid.NewGuid().ToString()), .. velden.Select(v => (v.Naam == "HandelingId" ? v.Naam : $"Invoer.{v.Naam}", v.Waarde))];
        var formulier = bladzijde.Document.QuerySelector("main form") is null ? "form" : "main form";
        return await _wie[persona].Volg(await _wie[persona].Verstuur(bladzijde, alles.Reverse().DistinctBy(v => v.Item1), formulier, $"{Adres}?handler={daad}"));
    }

    public Task<Bladzijde> Schrijf(string persona, string vak, string tekst, string? score = null) => score is null
        ? Verstuur(persona, "Blaadje", ("Vak", vak), ("Tekst", tekst), ("Venster", Guid.NewGuid().ToString()), ("Beurt", "1"))
        : Verstuur(persona, "Blaadje", ("Vak", vak), ("Tekst", tekst), ("Venster", Guid.NewGuid().ToString()), ("Beurt", "1"), ($"Scores[{vak}|{Alternatief.Huidig}]", score));

    public Task<Bladzijde> GaNaar(string onderdeel) => Verstuur("contactpersoon", "GaNaar", ("Onderdeel", onderdeel));

    public void Dispose()
    {
        foreach (var bezoeker in _wie.Values)
        {
            bezoeker.Dispose();
        }
    }
}
