using System.Net;

namespace Maatwerkplaats.Web.Tests.Beveiliging;

public sealed class KoekjesTests
{
    [Theory, OpElkeDatabase]
    public async Task Cookies_InProduction_AreHostOnlySecureAndHiddenFromScript(Database database)
    {
        using var site = Testsite.Eigen(database, null, ("Demo:Aan", "false"));
        using var bezoeker = site.Bezoeker();

        var bladzijde = await bezoeker.Bekijk("/aanmelden");

        bladzijde.Status.ShouldBe(HttpStatusCode.OK);
        var koekjes = bladzijde.Antwoord.Headers.GetValues("Set-Cookie").ToArray();
        koekjes.ShouldNotBeEmpty();
        koekjes.ShouldAllBe(k => k.StartsWith("__Host-") && k.Contains("secure") && k.Contains("httponly") && k.Contains("samesite=") && k.Contains("path=/"));
    }
}
