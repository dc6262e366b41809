using Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens.Nummers;

public class ElfproefTests
{
    [Theory]
    [InlineData("999990019", true)]
    [InlineData("999990342", true)]
    [InlineData("999993653", true)]
    [InlineData("999990018", false)]
    [InlineData("000000000", false)]
    [InlineData("12345", false)]
    public void IsBsn_WhenNineDigits_FollowsTheWeights(string cijfers, bool verwacht) => Elfproef.IsBsn(cijfers).ShouldBe(verwacht);

    [Theory]
    [InlineData("A00000006", true)]
    [InlineData("A00000023", true)]
    [InlineData("A00000037", true)]
    [InlineData("A00000040", true)]
    [InlineData("A00000054", true)]
    [InlineData("Z99999990", true)]
    [InlineData("AA00000001", true)]
    [InlineData("ZZ99999990", false)]
    [InlineData("A00000007", false)]
    [InlineData("a00000006", false)]
    public void IsZaaknummer_WhenPublishedByOpenZaak_FollowsTheirVectors(string nummer, bool verwacht) => Elfproef.IsZaaknummer(nummer).ShouldBe(verwacht);
}
