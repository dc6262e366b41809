using System.Security.Cryptography;
using System.Text;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Tests.Publicaties;

public sealed class HerkennerVersieTests
{
    /// <summary>Wat versie 1 in de 120 voorbeelden vindt.</summary>
    private const string VanVersieEen = "BAF9A777BBAC4222";

    [Fact]
    public void Versie_WhenTheSameTextGivesOtherFinds_MustGoUp()
    {
        var vondsten = Testgegevens.Tekst(Testgegevens.Casussen).Split('\n')
            .SelectMany((regel, i) => Herkenner.Zoek(regel).Select(v => $"{i}:{v.Start}+{v.Lengte} {v.Zekerheid.ToString().ToLowerInvariant()}"));

        var kenmerk = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', vondsten))))[..16];

        (Herkenner.Versie, kenmerk).ShouldBe((1, VanVersieEen), "vindt de controle iets anders, verhoog dan Herkenner.Versie en zet het nieuwe kenmerk hier");
    }
}
