using System.CommandLine;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>hertel</c>: bouwt opnieuw op wat er aan casussen te tellen is, als <c>controleer</c> zegt dat het niet klopt.</summary>
internal static class HertelOpdracht
{
    public static Command Maak()
    {
        var opties = new Opties();
        var opdracht = new Command("hertel", "Bouwt de feiten voor de cijfers opnieuw op uit de casussen; mag terwijl er wordt gewerkt.");
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            await using var diensten = Gegevens.Open(opties, gelezen);
            Console.WriteLine($"{await Feitenopbouw.Bouw(Gegevens.Databases(diensten), alles: true, ct)} casussen geteld");
            return Opdrachtregel.Gelukt;
        });
        return opdracht;
    }
}
