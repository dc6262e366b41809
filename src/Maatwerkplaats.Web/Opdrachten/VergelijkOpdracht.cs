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
            var register = await Casusregister.Laad(Gegevens.Databases(diensten), Gegevens.Organisatie, ct);
            var weigeringen = new Weigeringen();
            var antwoorden = bestanden.Lees(gelezen, weigeringen)
                .Select(casus => new
                {
                    Id = Regelbestand.Tekst(casus.Object, "id") ?? $"{casus.Regel}",
                    Treffers = register.Vergelijk(Uitspraakinhoud.Lees(casus.Object), gelezen.GetValue(top))
                        .Select(vondst => new { vondst.Casusprudentie, vondst.Herkomst, vondst.Score, vondst.Waarom }),
                })
                .ToList();
            await bestanden.Schrijf(gelezen, antwoorden, ct);
            return weigeringen.Afsluitcode;
        });
        return opdracht;
    }
}
