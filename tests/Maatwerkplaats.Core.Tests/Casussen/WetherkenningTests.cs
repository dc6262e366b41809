using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tests.Casussen;

public sealed class WetherkenningTests
{
    private static readonly string[] Wetten = ["WW", "ZW", "WIA", "WGA", "IVA", "Wajong", "Wtl", "Participatiewet", "Awb", "overig"];

    [Theory]
    [InlineData("Zijn WW-voorschot moet terug.", "WW")]
    [InlineData("Zij zat in de wajong en krijgt nu WIA.", "Wajong WIA")]
    [InlineData("De ziektewet telt niet mee, de ZW dus ook niet.", "ZW")]
    [InlineData("de ww stopte", "WW")]
    [InlineData("Volgens de Wtl en de Awb kan het.", "Wtl Awb")]
    [InlineData("Hij kreeg bijstand uit de Participatiewet.", "Participatiewet")]
    [InlineData("Iva wacht op een keuring.", "")]
    [InlineData("Er staat geen wet in; wel overig.", "")]
    [InlineData("", "")]
    public void In_GivesTheLawsThatAreNamed_InOrder(string tekst, string verwacht) =>
        string.Join(' ', Wetherkenning.In(tekst, Wetten)).ShouldBe(verwacht);
}
