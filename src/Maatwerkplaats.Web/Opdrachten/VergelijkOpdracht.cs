using System.CommandLine;
using Maatwerkplaats.Core.Casusprudentie;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>vergelijk</c>: zoekt bij elke casus van een bestand de casusprudentie die er het meest op lijkt.</summary>
internal static class VergelijkOpdracht
{
    public static Command Maak()
    {
        var top = ZoekOpdracht.Top();
        var bestanden = new InvoerUitvoer();
        var opties = new Opties();
        var opdracht = new Command("vergelijk", "Zoekt casusprudentie die op casussen lijkt, met de redenen.") { top };
        bestanden.VoegToe(opdracht, verplicht: true);
        opties.VoegToe(opdracht);
        opdracht.SetAction(async (gelezen, ct) =>
        {
            await using var diensten = Gegevens.Open(opties, gelezen);
            var register = await Gegevens.Register(diensten, ct);
            var weigeringen = new Weigeringen();
            var antwoorden = new List<object>();
            foreach (var casus in bestanden.Lees(gelezen, weigeringen))
            {
                var gelijken = await register.Vergelijk(Gegevens.Organisatie, Uitspraakinhoud.Lees(casus.Object), gelezen.GetValue(top), ct);
                antwoorden.Add(new
                {
                    Id = Regelbestand.Tekst(casus.Object, "id") ?? $"{casus.Regel}",
                    Treffers = gelijken.Select(g => new { g.Vermelding.Casusprudentie, g.Vermelding.Herkomst, Score = Math.Round(g.Score, 6), g.Waarom }),
                });
            }

            await bestanden.Schrijf(gelezen, antwoorden, ct);
            return weigeringen.Afsluitcode;
        });
        return opdracht;
    }
}
