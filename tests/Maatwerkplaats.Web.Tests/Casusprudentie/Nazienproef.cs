using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Web.Tests.Casusprudentie;

/// <summary>Eén uitspraak met een lezer die vraagt en een landelijk coördinator die antwoordt.</summary>
internal sealed record Nazienproef(Testsite Site, Uitspraak Uitspraak, Gebruiker Lezer, Gebruiker Landelijk)
{
    private Publicatiedienst Dienst => Site.Dienst<Publicatiedienst>();

    public static Task<Nazienproef> Nieuw(Database database) => Op(Testsite.Op(database), $"De klant wacht op een {Gepubliceerd.Woord()}.");

    public static async Task<Nazienproef> Op(Testsite site, string probleem) => new(
        site,
        await Gepubliceerd.Zet(site, new() { NaamCasus = "Wachten", Probleem = probleem, Uitkomst = "niet" }),
        await Proefcasus.Persoon(site, "lezer"),
        await Proefcasus.Persoon(site, "coordinator-landelijk"));

    public Task Vraag(string reden) => Dienst.VraagActueel(Lezer, Uitspraak.Jaar, Uitspraak.Nummer, reden, new(Guid.CreateVersion7()));

    /// <returns>Wat nog moet gebeuren, zodat een test kan zeggen dat het wordt geweigerd.</returns>
    public async Task<Func<Task>> Antwoord(Actualiteit antwoord, string toelichting)
    {
        var vraag = (await Site.Dienst<Nazienlezer>().Werk(Landelijk, Uitspraak.Jaar, Uitspraak.Nummer)).Nazicht.OpenVraag!.Id;
        return () => Dienst.BeantwoordActueel(Landelijk, Uitspraak.Jaar, Uitspraak.Nummer, vraag, antwoord, toelichting, new(Guid.CreateVersion7()));
    }

    public Task Beoordeel(string reden) => Dienst.BeoordeelVondst(Landelijk, Uitspraak.Jaar, Uitspraak.Nummer, intrekken: false, reden, new(Guid.CreateVersion7()));
}
