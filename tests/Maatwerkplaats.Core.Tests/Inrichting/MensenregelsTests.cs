using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;
using static Maatwerkplaats.Core.Inrichting.InrichtingRegels;

namespace Maatwerkplaats.Core.Tests.Inrichting;

/// <summary>De regels voor mensen, hun rollen en de kernteams.</summary>
public sealed class MensenregelsTests
{
    [Theory, OpElkeDatabase]
    public Task PersoonHeeftEenNaam_WhenBlank_Refuses(Database database) => Maak(database, g => g with { Naam = " " }).ShouldBreken(PersoonHeeftEenNaam);

    [Theory, OpElkeDatabase]
    public Task PersoonHeeftEenFunctie_WhenBlank_Refuses(Database database) => Maak(database, g => g with { Functie = " " }).ShouldBreken(PersoonHeeftEenFunctie);

    [Theory, OpElkeDatabase]
    public async Task PersoonHeeftEenOnderdeel_WhenBlankOrUnknown_Refuses(Database database)
    {
        await Maak(database, g => g with { Onderdeel = "" }).ShouldBreken(PersoonHeeftEenOnderdeel);
        await Maak(database, g => g with { Onderdeel = "bestaat-niet" }).ShouldBreken(PersoonHeeftEenOnderdeel);
    }

    [Theory, OpElkeDatabase]
    public async Task EmailIsGeldig_WhenItIsNoAddress_Refuses(Database database)
    {
        await Maak(database, g => g with { Email = "tessa" }).ShouldBreken(EmailIsGeldig);
        await Maak(database, g => g with { Email = "" }).ShouldBreken(EmailIsGeldig);
    }

    [Theory, OpElkeDatabase]
    public async Task ExternHeeftGeenRol_WhenSomeoneFromOutsideGetsOne_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var gast = await Maak(database, g => g with { Extern = true, Onderdeel = "szw" });

        await dienst.ZetRollen(beheerder, gast, [new(Rol.Solve, "")], Nieuw()).ShouldBreken(ExternHeeftGeenRol);
    }

    [Theory, OpElkeDatabase]
    public async Task RolHoortBijEenPlaats_WhenNoPlaceIsChosen_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var collega = await Maak(database);

        await dienst.ZetRollen(beheerder, collega, [new(Rol.Kernteam, "")], Nieuw()).ShouldBreken(RolHoortBijEenPlaats);
        await dienst.ZetRollen(beheerder, collega, [new(Rol.Kernteam, "noord")], Nieuw());
    }

    [Theory, OpElkeDatabase]
    public async Task JezelfUitzettenDoetEenAnder_WhenItIsYou_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);

        await dienst.ZetActief(beheerder, beheerder.Id, false, Nieuw()).ShouldBreken(JezelfUitzettenDoetEenAnder);
    }

    [Theory, OpElkeDatabase]
    public async Task MeelezerIsVanBuiten_WhenAColleagueGetsTheRole_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var collega = await Maak(database);

        await dienst.ZetRollen(beheerder, collega, [new(Rol.Ministerie, "")], Nieuw()).ShouldBreken(MeelezerIsVanBuiten);
    }

    [Theory, OpElkeDatabase]
    public async Task CollegaIsGekozen_WhenNobodyIs_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);

        await dienst.VoegKernteamlidToe(beheerder, "noord", null, false, Nieuw()).ShouldBreken(CollegaIsGekozen);
    }

    [Theory, OpElkeDatabase]
    public async Task CollegaIsActief_WhenTheAccountIsOff_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var weg = await Maak(database);
        await dienst.ZetActief(beheerder, weg, false, Nieuw());

        await dienst.VoegKernteamlidToe(beheerder, "noord", weg, false, Nieuw()).ShouldBreken(CollegaIsActief);
    }

    [Theory, OpElkeDatabase]
    public async Task KernteamlidIsVanBinnen_WhenFromOutside_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var gast = await Maak(database, g => g with { Extern = true, Onderdeel = "szw" });

        await dienst.VoegKernteamlidToe(beheerder, "noord", gast, false, Nieuw()).ShouldBreken(KernteamlidIsVanBinnen);
    }

    [Theory, OpElkeDatabase]
    public async Task CollegaZitNogNietInDitTeam_WhenAddedTwice_RefusesTheSecond(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var collega = await Maak(database);
        await dienst.VoegKernteamlidToe(beheerder, "noord", collega, false, Nieuw());

        await dienst.VoegKernteamlidToe(beheerder, "noord", collega, false, Nieuw()).ShouldBreken(CollegaZitNogNietInDitTeam);
    }

    [Theory, OpElkeDatabase]
    public async Task RolUitAanmeldvoorzieningBlijft_WhenTakenAwayHere_Refuses(Database database)
    {
        var (dienst, beheerder) = await Dienst(database);
        var collega = await Maak(database);
        await dienst.VoegKernteamlidToe(beheerder, "noord", collega, false, Nieuw());
        await using (var db = await Testsite.Op(database).Databases.Open("uwv"))
        {
            (await db.Set<PersoonRol>().SingleAsync(r => r.PersoonId == collega)).Herkomst = RolHerkomst.Aanmelding;
            await db.SaveChangesAsync();
        }

        await dienst.HaalKernteamlidWeg(beheerder, "noord", collega, Nieuw()).ShouldBreken(RolUitAanmeldvoorzieningBlijft);
    }

    private static Core.Casussen.Opdracht Nieuw() => new(Guid.CreateVersion7());

    private static async Task<(Inrichtingdienst Dienst, Gebruiker Beheerder)> Dienst(Database database)
    {
        var site = Testsite.Op(database);
        return (site.Dienst<Inrichtingdienst>(), await Proefcasus.Persoon(site, "beheerder"));
    }

    private static async Task<Guid> Maak(Database database, Func<Persoonsgegevens, Persoonsgegevens>? anders = null)
    {
        var (dienst, beheerder) = await Dienst(database);
        var gegevens = new Persoonsgegevens("Tessa Overdijk", "jurist", "uitkeren", "Zwolle", $"t{Guid.NewGuid():N}@voorbeeld.nl", false);
        return await dienst.VoegPersoonToe(beheerder, (anders ?? (g => g))(gegevens), Nieuw());
    }
}
