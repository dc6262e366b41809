using System.Text;
using Maatwerkplaats.Core.Tests.Casussen;
using Maatwerkplaats.Core.Verhalen;

namespace Maatwerkplaats.Core.Tests.Verhalen;

public sealed class BeeldbewerkerTests
{
    [Fact]
    public void Maak_FromAPhoneWithAPlaceInIt_KeepsOnlyWhatCanBeSeen()
    {
        var foto = Testbeeld.Foto();
        Encoding.Latin1.GetString(foto).ShouldContain(Testbeeld.Geheim);

        var schoon = Beeldbewerker.Maak(foto);

        schoon.Soort.ShouldBe("image/jpeg");
        Encoding.Latin1.GetString(schoon.Inhoud).ShouldNotContain(Testbeeld.Geheim);
        Encoding.Latin1.GetString(schoon.Inhoud).ShouldNotContain("Exif");
        (schoon.Breedte, schoon.Hoogte).ShouldBe((20, 40), "het toestel zei dat de foto een kwartslag is gedraaid");
    }

    [Fact]
    public void Maak_WhenVeryLarge_ShrinksInProportion()
    {
        var schoon = Beeldbewerker.Maak(Testbeeld.Png(3200, 800));

        (schoon.Breedte, schoon.Hoogte, schoon.Soort).ShouldBe((Beeldbewerker.Bewaard, 400, "image/png"));
    }

    [Fact]
    public void BeeldIsJpegOfPng_WhenTheContentIsSomethingElse_Refuses()
    {
        byte[][] anders =
        [
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>"u8.ToArray(), "GIF89a"u8.ToArray(), "%PDF-1.7"u8.ToArray(), [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 1, 2, 3], Testbeeld.Png()[..60], [],
        ];
        foreach (var bestand in anders)
        {
            Act(() => Beeldbewerker.Maak(bestand)).ShouldBreken(VerhaalRegels.BeeldIsJpegOfPng);
        }
    }

    [Fact]
    public void BeeldIsNietTeGroot_WhenTooManyBytesOrPoints_Refuses()
    {
        Act(() => Beeldbewerker.Maak(new byte[Beeldbewerker.Grootst + 1])).ShouldBreken(VerhaalRegels.BeeldIsNietTeGroot);
        Act(() => Beeldbewerker.Maak(Testbeeld.Png(Beeldbewerker.LangsteZijde + 1, 2))).ShouldBreken(VerhaalRegels.BeeldIsNietTeGroot);
    }

    private static Action Act(Action daad) => daad;
}
