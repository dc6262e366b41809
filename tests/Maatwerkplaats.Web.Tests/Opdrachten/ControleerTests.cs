using Maatwerkplaats.Core.Data.Controles;

namespace Maatwerkplaats.Web.Tests.Opdrachten;

public sealed class ControleerTests
{
    [Theory, OpElkeDatabase]
    public async Task Voer_WhenNothingWasTamperedWith_EndsWithZero(Database database)
    {
        await using var plek = new Installatie(database);
        await plek.Vul();

        (await plek.Dienst<Controle>().Doe()).Bevindingen.ShouldBeEmpty();
        (await plek.Voer("controleer")).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Ingrepen))]
    public async Task Voer_WhenSomethingWasChangedBehindItsBack_SaysWhatAndEndsWithOne(Database database, string ingreep, string bevinding)
    {
        await using var plek = new Installatie(database);
        await plek.Vul();
        await plek.Sql(ingreep);

        (await plek.Dienst<Controle>().Doe()).Bevindingen.ShouldContain(b => b.Contains(bevinding), $"na {ingreep}");
        (await plek.Voer("controleer")).ShouldBe(1);
    }

    public static IEnumerable<object[]> Ingrepen() =>
        from database in Testpostgres.IsBeschikbaar ? new[] { Database.Sqlite, Database.Postgres } : [Database.Sqlite]
        from ingreep in new (string, string)[]
        {
            ("UPDATE gebeurtenissen SET gegevens = REPLACE(gegevens, 'wringt', 'past') WHERE soort = 'Aangemeld'", "regel 1 van de geschiedenis is veranderd"),
            ("UPDATE handelingen SET door_naam = 'Een ander'", "is veranderd"),
            ("DELETE FROM gebeurtenissen WHERE soort = 'Aangemeld'", "het einde van de geschiedenis ontbreekt"),
            ("DELETE FROM gebeurtenissen WHERE soort = 'InrichtingGewijzigd' AND volgnummer = 2", "Wijzigingen van termijnen en grenzen: regel 2 van de geschiedenis ontbreekt"),
            ("UPDATE inzages SET reden = 'iets anders' WHERE reden = 'iets'", "regel 2 is veranderd"),
            ("DELETE FROM inzages WHERE volgnummer = 1", "er is een regel ervoor verdwenen"),
            ("UPDATE casussen SET staat = REPLACE(staat, 'Anders', 'Niets')", "de stand is niet wat de geschiedenis zegt"),
            ("UPDATE casussen SET werkplaats = 'zeeland'", "kolom werkplaats volgt niet uit de stand"),
            ("UPDATE casussen SET client_sleutel = 'x'", "kolom client_sleutel volgt niet uit de stand"),
            ("DELETE FROM casus_personen", "de mensen bij de casus volgen niet uit de stand"),
            ("UPDATE sessies SET staat = REPLACE(staat, 'Zaal 1', 'Zaal 2')", "de stand is niet wat de geschiedenis zegt"),
            ("UPDATE sessies SET werkplaats = 'zeeland'", "de stand is niet wat de geschiedenis zegt"),
            ("DELETE FROM uitspraken WHERE herkomst = 'P1'", "staat in de zoekindex maar niet in het register"),
            ("UPDATE uitspraken SET inhoud = REPLACE(inhoud, 'Boete', 'Beloning')", "is anders dan in de zoekindex staat"),
            ("UPDATE zoekstanden SET volgnummer = 0", "staat niet in de zoekindex"),
            ("UPDATE zoektermen SET nummer = nummer + 1000 WHERE nummer = 0", "mist termen of heeft er te veel"),
            ("DELETE FROM zoekpaginas", "zijn beschadigd of niet volledig"),
            ("UPDATE zoekpaginas SET inhoud = (SELECT documenten FROM zoeksegmenten)", "zijn beschadigd of niet volledig"),
            ("UPDATE zoeksegmenten SET facetten = documenten, frequenties = facetten", "van de zoekindex is beschadigd"),
            ("DELETE FROM zoekstanden", "zonder zoekindex"),
            ("DELETE FROM werkplaatsen WHERE code = 'landelijk'", "casussen horen bij een Maatwerkplaats die niet bestaat"),
        }
        select new object[] { database, ingreep.Item1, ingreep.Item2 };

    [Fact]
    public async Task Voer_WhereThereIsNoDatabase_EndsWithOneAndMakesNothing()
    {
        await using var plek = new Installatie(Database.Sqlite, gereed: false);

        (await plek.Voer("controleer")).ShouldBe(1);
        Directory.EnumerateFileSystemEntries(plek.Map).ShouldBeEmpty();
    }
}
