using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie.Nazien;

/// <summary>Noemt een besluit een uitspraak achterhaald, dan vraagt dat vanzelf of zij nog actueel is.</summary>
internal static class Achterhaaldmelder
{
    private const string Reden = "Een besluit noemt deze uitspraak achterhaald.";

    /// <summary>Zet de vraag klaar in de transactie van het besluit; de handeling staat daar al in.</summary>
    public static async Task Meld(MaatwerkDb db, Ketting ketting, Versleuteling versleuteling, CasusStaat? vorige, CasusStaat casus, Handeling handeling, CancellationToken ct)
    {
        foreach (var nieuw in (casus.Besluit?.Aanhalingen ?? []).Where(a => a.Gebruik == Gebruik.Achterhaald && vorige?.Besluit?.Aanhalingen.Contains(a) != true))
        {
            var (jaar, nummer) = Aanhaling.Plaats(nieuw.Kenmerk)!.Value;
            var uitspraak = await db.Set<Uitspraak>().AsNoTracking().FirstOrDefaultAsync(u => u.Jaar == jaar && u.Nummer == nummer && u.Stand == Uitspraakstand.Geldig, ct);
            if (uitspraak is null || uitspraak.IsAchterhaald)
            {
                continue;
            }

            var dossier = await Nazichtboek.Open(db, uitspraak.Organisatie, uitspraak.Id, ct);
            if (Nazichtboek.Lees(dossier).OpenVraag is null)
            {
                Nazichtboek.Leg(db, ketting, dossier, new ActualiteitGevraagd(Guid.CreateVersion7(handeling.Tijdstip), Reden), handeling, handelingAlVastgelegd: true);
                await Nazienpubliek.Bericht(db, versleuteling, uitspraak, $"Een besluit noemt {uitspraak.Kenmerk} achterhaald. Kijk je of dat zo is?", handeling.Door.PersoonId, handeling.Tijdstip, ct);
            }
        }
    }
}
