using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Taal.Tests.Persoonsgegevens;

public class HerkennerTests
{
    [Theory]
    [InlineData("Klant (bsn {BSN:999990019}) belde.")]
    [InlineData("Het burgerservicenummer is {BSN:9999.90.342}.")]
    [InlineData("bsn {BSN:999 990 019}, tel {TEL:06-12345678}")]
    [InlineData("BSN {BSN:123456789} klopt niet volgens het systeem.")]
    public void Zoek_WhenABsnIsWrittenInGroupsOrFailsTheCheck_FindsIt(string zin) => Vondstverwachting.KomtUit(zin);

    [Theory]
    [InlineData("Bel {TEL:+31 6 1234 5678} of {TEL:0031 612345678}.")]
    [InlineData("Kantoor: {TEL:024-555.83.10}, mobiel {TEL:(06) 12 34 56 78}.")]
    [InlineData("Mail naar {EMAIL:a.el-idrissi@voorbeeld.example}.")]
    [InlineData("Gestort op {IBAN:NL91 ABNA 0417 1643 00}.")]
    [InlineData("Zie dossier {DOSSIERNR:B&B-2021/03391} en zaak {DOSSIERNR:A00000006}.")]
    [InlineData("De auto met kenteken {DOSSIERNR:90-LFH-7} staat stil.")]
    public void Zoek_WhenANumberHasAFixedForm_FindsAllOfIt(string zin) => Vondstverwachting.KomtUit(zin);

    [Theory]
    [InlineData("Zie ECLI:NL:CRVB:2019:1234 en art. 4:84 lid 2 Awb.")]
    [InlineData("De vordering is € 12.345,67 bruto, dus 123.456,- euro te veel.")]
    [InlineData("In april 2023 is 35 tot 80 procent vastgesteld.")]
    [InlineData("De Wajong 2015 en de Participatiewet gelden hier niet.")]
    [InlineData("Bezwaar en Beroep heeft met Handhaving overlegd.")]
    [InlineData("De Rechtbank Rotterdam oordeelde anders.")]
    [InlineData("De motie Omtzigt wordt in de nota aangehaald.")]
    [InlineData("Door de wachttijd is het misgegaan. Wil graag advies.")]
    [InlineData("Na vijf jaar is de termijn van 26 weken voorbij.")]
    public void Zoek_WhenNothingIsPersonal_FindsNothing(string zin) => Vondstverwachting.KomtUit(zin);

    [Theory]
    [InlineData("Mevrouw {PERSOON:Tsegereda Woldemichael} woont in {PLAATS:Deventer}.")]
    [InlineData("De heer {PERSOON:Van der Zwan} en zijn zoon {PERSOON:Emre} waren er.")]
    [InlineData("Collega {PERSOON:Fenna} heeft {PERSOON:R.P. Dekkers} gebeld.")]
    [InlineData("klt dhr {PERSOON:aarab} belde weer")]
    [InlineData("Staat op naam van {PERSOON:Kutsch Lojenga, Y.M.}.")]
    [InlineData("Daarna zei {PERSOON:Katarzyna Wójcik-Hermans} dat het goed was.")]
    [InlineData("{PERSOON:Danny}'s vader heeft gebeld.")]
    public void Zoek_WhenANameFollowsATitleRoleOrInitials_FindsItWhole(string zin) => Vondstverwachting.KomtUit(zin);

    [Theory]
    [InlineData("Zij woont aan de {ADRES:Prins Hendriklaan 174a}, {ADRES:1144 GP} {PLAATS:Zwolle}.")]
    [InlineData("Adres: {ADRES:'t Zand 271 bis} te {PLAATS:Weert}.")]
    [InlineData("Post naar {ADRES:Postbus 1234} sturen.")]
    public void Zoek_WhenAnAddressIsGiven_FindsStreetNumberAndPlace(string zin) => Vondstverwachting.KomtUit(zin);

    [Theory]
    [InlineData("Geboren op {GEBOORTEDATUM:3 mrt. '97}, ziek sinds {DATUM:12-04-2022}.")]
    [InlineData("De hoorzitting was op {DATUM:maandag 14 april 2022}.")]
    [InlineData("Een weduwe van {LEEFTIJD:61} met kinderen van {LEEFTIJD:3} en {LEEFTIJD:7}.")]
    [InlineData("Een {LEEFTIJD:55-jarige} lasser verloor op zijn {LEEFTIJD:negenenvijftigste} zijn baan.")]
    public void Zoek_WhenADateOrAgeIsGiven_TellsThemApartFromDurations(string zin) => Vondstverwachting.KomtUit(zin);

    [Theory]
    [InlineData("Hij werkt bij schoonmaakbedrijf {WERKGEVER:Glans & Co Facility} in {PLAATS:Helmond}.")]
    [InlineData("Werkgever {WERKGEVER:Hofstra & Zn.} betaalt door.")]
    [InlineData("Zij volgt een opleiding bij {WERKGEVER:ROC Waddenpoort}.")]
    public void Zoek_WhenAnEmployerIsNamed_FindsTheName(string zin) => Vondstverwachting.KomtUit(zin);

    [Fact]
    public void Zoek_WhenANameIsKnownFromElsewhereInTheText_FindsTheSurnameAlone()
    {
        const string Tekst = "Mevrouw Aukje Zwart belde. Later liet Zwart weten dat zwart werk niet aan de orde is.";
        var namen = Herkenner.Zoek(Tekst).Where(v => v.Zekerheid != Zekerheid.Mogelijk).Select(v => v.Tekst(Tekst));
        namen.ShouldBe(["Aukje Zwart", "Zwart"]);
    }

    [Fact]
    public void Zoek_WhenEachFindingIsRead_HasARuleAndAReason() =>
        Herkenner.Zoek("Klant Jan Jansen, bsn 999990019, woont in Deventer.")
            .ShouldAllBe(v => v.Regel.Contains('.') && v.Reden.EndsWith('.') && v.Lengte > 0);
}
