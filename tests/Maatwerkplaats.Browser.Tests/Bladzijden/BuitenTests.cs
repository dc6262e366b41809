namespace Maatwerkplaats.Browser.Tests.Bladzijden;

/// <summary>De bladzijden die pas bestaan nadat iemand zonder account iets verstuurde.</summary>
[Collection(Browser.Naam)]
public sealed class BuitenTests(Proefsite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task SomeoneWithoutAccount_BringsInACaseAndFollowsIt_OnAccessiblePages(int breedte)
    {
        await using var venster = await site.Open(null, breedte);
        await venster.Ga("/buiten");
        await venster.Ga("/buiten/aanmelden");
        await venster.Kies("Ik werk bij een gemeente");
        await venster.Vul("Invoer.Buikpijn", "Iemand wordt uit huis gezet door een verrekening.");
        await venster.Vul("Invoer.Gewenst", "Uitstel van de verrekening.");
        await venster.Vul("Invoer.Naam", "J. de Boer");
        await venster.Vul("Invoer.Telefoon", "06 12345678");
        await venster.Klik("Versturen");
        var code = (await venster.Pagina.Locator(".mw-code").InnerTextAsync()).Trim();

        await venster.Ga("/buiten/volgen");
        await venster.Vul("Invoer.Code", code);
        await venster.Verstuur();
        (await venster.Tekst()).ShouldContain("Zo staat het met uw melding");
    }

    [Fact]
    public async Task AForm_SentEmptyByAnyone_ShowsItsErrorsAccessibly()
    {
        await using var venster = await site.Open();
        venster.VerwachteStatus = [400];
        await venster.Ga("/buiten/aanmelden");
        await venster.Klik("Versturen");
        (await venster.Pagina.TitleAsync()).ShouldStartWith("Fout: ");
        await venster.Ga("/buiten/volgen");
        await venster.Verstuur();
        (await venster.Pagina.TitleAsync()).ShouldStartWith("Fout: ");
    }
}
