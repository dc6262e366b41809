using Maatwerkplaats.Core.Netwerk.Organisaties;
using static Maatwerkplaats.Core.Netwerk.NetwerkRegels;

namespace Maatwerkplaats.Core.Tests.Netwerk;

public sealed class OrganisatieregelsTests
{
    [Theory, OpElkeDatabase]
    public Task OrganisatieHeeftEenNaam_WhenBlank_Refuses(Database database) => VoegToe(database, g => g with { Naam = " " }).ShouldBreken(OrganisatieHeeftEenNaam);

    [Theory, OpElkeDatabase]
    public async Task OrganisatieHeeftEenSoort_WhenBlankOrFromInside_Refuses(Database database)
    {
        await VoegToe(database, g => g with { Soort = "" }).ShouldBreken(OrganisatieHeeftEenSoort);
        await VoegToe(database, g => g with { Soort = "uitkeren" }).ShouldBreken(OrganisatieHeeftEenSoort);
    }

    [Theory, OpElkeDatabase]
    public Task OrganisatieHeeftEenIngang_WhenBlank_Refuses(Database database) => VoegToe(database, g => g with { Ingang = " " }).ShouldBreken(OrganisatieHeeftEenIngang);

    [Theory, OpElkeDatabase]
    public Task OrganisatieIsBereikbaar_WithoutPhoneAndMail_Refuses(Database database) => VoegToe(database, g => g with { Telefoon = " " }).ShouldBreken(OrganisatieIsBereikbaar);

    [Theory, OpElkeDatabase]
    public Task OrganisatieZegtWatMag_WhenBlank_Refuses(Database database) => VoegToe(database, g => g with { WatDelen = " " }).ShouldBreken(OrganisatieZegtWatMag);

    [Theory, OpElkeDatabase]
    public Task OrganisatieHeeftEenGrondslag_WhenBlank_Refuses(Database database) => VoegToe(database, g => g with { Grondslag = " " }).ShouldBreken(OrganisatieHeeftEenGrondslag);

    [Theory, OpElkeDatabase]
    public Task EindeLigtNietInHetVerleden_WhenItDoes_Refuses(Database database) =>
        VoegToe(database, g => g with { GeldigTot = new(2001, 1, 1) }).ShouldBreken(EindeLigtNietInHetVerleden);

    private static async Task VoegToe(Database database, Func<Organisatiegegevens, Organisatiegegevens> anders)
    {
        var site = Testsite.Op(database);
        var goed = new Organisatiegegevens($"Loket {Guid.NewGuid():N}", "szw", "", "de balie", "070 1234567", "", "Alleen het hoogstnodige", "Met toestemming", null);
        await site.Dienst<Organisatieboek>().VoegToe(await Proefcasus.Persoon(site, "contactpersoon"), anders(goed), new(Guid.CreateVersion7()));
    }
}
