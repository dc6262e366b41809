using System.CommandLine;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>serveer</c>: start de website.</summary>
internal static class ServeerOpdracht
{
    public static Command Maak()
    {
        var poort = new Option<int>("--poort") { Description = "Poort waarop de website luistert.", DefaultValueFactory = _ => 5080 };
        var demo = new Option<bool>("--demo") { Description = "Vult een lege database met verzonnen casussen en laat aanmelden als demopersoon." };
        var opties = new Opties();
        var opdracht = new Command("serveer", "Start de website.") { poort, demo };
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            var app = Website.Bouw(
            [
                .. opties.AlsInstellingen(gelezen),
                $"--urls=http://localhost:{gelezen.GetValue(poort)}",
                $"--Demo:Aan={gelezen.GetValue(demo)}",
            ]);
            await app.RunAsync(ct);
            return Opdrachtregel.Gelukt;
        });
        return opdracht;
    }
}
