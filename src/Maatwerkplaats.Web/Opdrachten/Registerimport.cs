using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>Leest registratiebestanden, formulieren en casussen in voor de opdrachtregel.</summary>
internal sealed class Registerimport(Inlezer inlezer, Inleeskeuzes keuzes, TimeProvider klok)
{
    public async Task Neem(FileInfo bestand, Stream inhoud, Importuitslag uitslag, CancellationToken ct)
    {
        var opdracht = new Inleesopdracht(Gegevens.Organisatie, Betrokkene.Systeem, bestand.Name, inhoud, keuzes);
        var plan = await inlezer.Bekijk(opdracht with { BijRij = rij => uitslag.Meld(bestand.Name, rij) }, ct);
        foreach (var opmerking in plan.Opmerkingen)
        {
            uitslag.Merk(bestand.Name, opmerking);
        }

        var nietGoed = plan.Telling.Geweigerd > 0 && !keuzes.PerRij;
        if (nietGoed)
        {
            uitslag.Merk(bestand.Name, $"niets overgenomen, want {plan.Telling.Geweigerd} van de {plan.Telling.Gelezen} rijen zijn geweigerd. Met --per-rij worden de andere overgenomen");
        }

        void Journaal(MaatwerkDb db, Inleestelling geteld) =>
            db.Add(Inleesbestand.VanOpdrachtregel(Gegevens.Organisatie, bestand.Name, bestand.Length, keuzes, geteld, klok.Nu()));

        uitslag.Sluit(bestand.Name);
        var telling = plan.Telling.VerandertIets && !nietGoed && !uitslag.Proef ? (await inlezer.LeesIn(opdracht, Journaal, ct)).Telling : plan.Telling;
        if (nietGoed)
        {
            uitslag.Tel(telling.Gelezen, 0, 0, telling.Gelezen);
        }
        else
        {
            uitslag.Tel(telling.Gelezen, telling.Nieuw, telling.Bijwerken, telling.Geweigerd + telling.Twijfel);
        }
    }
}
