using Maatwerkplaats.Core.Casusprudentie.Openbaarheid;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Zet zoeken en lezen in de casusprudentie open voor wie niet inlogt, of sluit het weer. Geldt meteen.</summary>
    public Task ZetOpenbaar(Gebruiker wie, bool openbaar, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Register, opdracht, async (db, wijzigingen) =>
        {
            var nu = await RegisterToegang.Lees(db, ct);
            if (nu == openbaar)
            {
                return;
            }

            wijzigingen.Van(RegisterToegang.Naam, "Casusprudentie openbaar").Noteer("Waarde", RegisterToegang.Waarde(nu), RegisterToegang.Waarde(openbaar));
            if (await db.Set<Instelling>().FirstOrDefaultAsync(i => i.Naam == RegisterToegang.Naam, ct) is { } instelling)
            {
                instelling.Waarde = RegisterToegang.Waarde(openbaar);
            }
            else
            {
                db.Add(new Instelling { Organisatie = wie.Organisatie, Naam = RegisterToegang.Naam, Waarde = RegisterToegang.Waarde(openbaar) });
            }
        }, ct);
}
