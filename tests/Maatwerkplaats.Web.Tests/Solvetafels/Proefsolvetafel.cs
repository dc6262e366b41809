using Maatwerkplaats.Core.Solvetafels;

namespace Maatwerkplaats.Web.Tests.Solvetafels;

/// <summary>Een eigen solvetafel voor één test: het solveteam zit voor, de deelnemer zit er namens SBK, en SZW komt van buiten.</summary>
internal sealed class Proefsolvetafel(Testsite site, string nummer)
{
    public string Nummer { get; } = nummer;

    public string Adres => $"/solvetafels/{Nummer}";

    public static async Task<Proefsolvetafel> Nieuw(Testsite site)
    {
        var wie = await Proefcasus.Persoon(site, "solve");
        var tafel = new Proefsolvetafel(site, await site.Dienst<Solvetafeldienst>().Begin(wie, $"Tafel {Guid.NewGuid():N}", new(Guid.NewGuid())));
        var lid = (await Proefcasus.Persoon(site, "deelnemer")).AlsBetrokkene();
        await tafel.Doe(t =>
        {
            t.VraagErbij(lid, "SBK", Tafelrol.Lid);
            t.VraagOrganisatie("SZW", site.Dienst<Solvetafeldienst>().VersleutelAdres("post@szw.voorbeeld.nl"));
        });
        return tafel;
    }

    /// <summary>Plant een zitting over deze solves, en dan nieuwe zaken langslopen.</summary>
    public Task<Solvetafelstaat> Plan(DateTime begin, params string[] solves) =>
        Doe(t => t.Plan(new(begin, 90), new("Zaal 1", null), [.. solves.Select(s => new Zittingspunt(s, 30)), new(null, 15)]));

    public async Task<Solvetafelstaat> Doe(Action<Solvetafel> daad) =>
        await site.Dienst<Solvetafeldienst>().Doe(await Proefcasus.Persoon(site, "solve"), Nummer, new(Guid.NewGuid()), daad);

    public async Task<Solvetafelstaat> Staat() =>
        (await site.Dienst<Solvetafellezer>().Lees(await Proefcasus.Persoon(site, "solve"), Nummer, SolvetafelRecht.Zien)).Tafel;
}
