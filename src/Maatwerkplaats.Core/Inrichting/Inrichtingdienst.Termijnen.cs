using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Zet de termijnen en de drempel voor de werklast. Lopende casussen houden hun streefdatum.</summary>
    /// <param name="termijnen">In werkdagen.</param>
    /// <param name="werklast">Vanaf hoeveel open casussen iemand te veel op zich heeft.</param>
    public Task ZetTermijnen(Gebruiker wie, Termijnen termijnen, int werklast, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Termijn, opdracht, async (db, wijzigingen) =>
        {
            (InrichtingRegels.TermijnLigtBinnenDeGrenzen with { Veld = "Triage" }).Eis(termijnen.Triage is >= Termijnen.Kortst and <= Termijnen.Langst);
            (InrichtingRegels.TermijnLigtBinnenDeGrenzen with { Veld = "Behandeling" }).Eis(termijnen.Behandeling is >= Termijnen.Kortst and <= Termijnen.Langst);
            InrichtingRegels.DrempelLigtBinnenDeGrenzen.Eis(werklast is >= Werklast.Laagst and <= Werklast.Hoogst);
            var nu = await Termijnen.Lees(db, ct);
            await Zet(db, wie.Organisatie, wijzigingen, "termijn.triage", "Termijn voor triage, in werkdagen", nu.Triage, termijnen.Triage, ct);
            await Zet(db, wie.Organisatie, wijzigingen, "termijn.behandeling", "Termijn voor behandeling, in werkdagen", nu.Behandeling, termijnen.Behandeling, ct);
            await Zet(db, wie.Organisatie, wijzigingen, Werklast.Naam, "Drempel voor de werklast, in casussen", await Werklast.LeesDrempel(db, ct), werklast, ct);
        }, ct);

    /// <summary>Zet vanaf welk aantal casussen leidinggevenden en toezicht een aantal zien.</summary>
    public Task ZetKleinsteCel(Gebruiker wie, int minimum, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Termijn, opdracht, async (db, wijzigingen) =>
        {
            InrichtingRegels.KleinsteAantalLigtBinnenDeGrenzen.Eis(minimum is >= Kleinstecel.Laagst and <= Kleinstecel.Hoogst);
            await Zet(db, wie.Organisatie, wijzigingen, Kleinstecel.Naam, "Kleinste aantal in de cijfers, in casussen", await Kleinstecel.Lees(db, ct), minimum, ct);
        }, ct);

    private static Task Zet(MaatwerkDb db, string organisatie, Wijzigingen wijzigingen, string naam, string veld, int oud, int nieuw, CancellationToken ct) =>
        Zet(db, organisatie, wijzigingen, naam, veld, oud.ToString(CultureInfo.InvariantCulture), nieuw.ToString(CultureInfo.InvariantCulture), ct);

    private static async Task Zet(MaatwerkDb db, string organisatie, Wijzigingen wijzigingen, string naam, string veld, string oud, string nieuw, CancellationToken ct)
    {
        if (oud == nieuw)
        {
            return;
        }

        wijzigingen.Van(naam, veld).Noteer("Waarde", oud, nieuw);
        if (await db.Set<Instelling>().FirstOrDefaultAsync(i => i.Naam == naam, ct) is { } instelling)
        {
            instelling.Waarde = nieuw;
        }
        else
        {
            db.Add(new Instelling { Organisatie = organisatie, Naam = naam, Waarde = nieuw });
        }
    }
}
