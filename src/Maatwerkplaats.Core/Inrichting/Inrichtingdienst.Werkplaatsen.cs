using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    private const string Landelijk = "landelijk";

    /// <summary>Begint een nieuwe Maatwerkplaats, met meteen de eerste mensen erbij.</summary>
    /// <param name="code">Leeg: de code volgt uit de naam.</param>
    /// <param name="leden">Collega's voor het kernteam; mag leeg zijn.</param>
    /// <returns>De code van de plaats.</returns>
    public async Task<string> BeginWerkplaats(
        Gebruiker wie, string? code, Werkplaatsgegevens gegevens, IReadOnlyList<Guid> leden, Opdracht opdracht, CancellationToken ct = default)
    {
        var nieuw = string.IsNullOrWhiteSpace(code) ? Werkplaatscode.Uit(gegevens.Naam) : code.Trim();
        await Wijzig(wie, InrichtingSoort.Werkplaats, opdracht, async (db, wijzigingen) =>
        {
            var plaats = new Werkplaats { Organisatie = wie.Organisatie, Code = nieuw, Naam = "", Soort = gegevens.Soort, GeldigVan = Vandaag };
            await Vul(db, plaats, gegevens, wijzigingen, ct);
            InrichtingRegels.PlaatscodeIsGeldig.Eis(Plaatscode().IsMatch(nieuw) && nieuw.Length <= 40);
            await EisNieuweCode(db, nieuw, ct);
            db.Add(plaats);
            foreach (var lid in leden.Distinct())
            {
                var persoon = await EisKernteamlid(db, lid, ct);
                persoon.Rollen.Add(new() { PersoonId = lid, Rol = Rol.Kernteam, Werkplaats = nieuw });
                wijzigingen.Van(nieuw, plaats.Naam).Noteer("Kernteam", null, persoon.Naam);
            }
        }, ct);
        return nieuw;
    }

    /// <summary>Verandert de gegevens van een plaats, of laat haar stoppen.</summary>
    /// <exception cref="RegelOvertreden">Bijvoorbeeld als de plaats stopt terwijl er nog casussen lopen.</exception>
    public Task WijzigWerkplaats(Gebruiker wie, string code, Werkplaatsgegevens gegevens, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Werkplaats, opdracht, async (db, wijzigingen) =>
        {
            var plaats = await db.Set<Werkplaats>().FirstOrDefaultAsync(w => w.Code == code, ct) ?? throw new NietGevonden();
            await Vul(db, plaats, gegevens, wijzigingen, ct);
        }, ct);

    private static async Task Vul(MaatwerkDb db, Werkplaats plaats, Werkplaatsgegevens g, Wijzigingen wijzigingen, CancellationToken ct)
    {
        var naam = InrichtingRegels.PlaatsHeeftEenNaam.EisTekst(g.Naam);
        var nieuw = plaats.Naam.Length == 0;
        InrichtingRegels.PlaatsnaamIsNieuw.Eis(
            !(await db.Set<Werkplaats>().Where(w => nieuw || w.Code != plaats.Code).Select(w => w.Naam).ToListAsync(ct)).Any(n => n.Equals(naam, StringComparison.OrdinalIgnoreCase)));
        var (telefoon, email) = (g.Telefoon?.Trim() ?? "", EisEmail(g.Email, verplicht: false));
        InrichtingRegels.EindeLigtNietVoorHetBegin.Eis(g.GeldigTot is null || g.GeldigTot >= plaats.GeldigVan);
        if (g.GeldigTot is not null && plaats.GeldigTot is null)
        {
            InrichtingRegels.ErIsEenLandelijke.Eis(plaats.Code != Landelijk);
            InrichtingRegels.GestopteplaatsHeeftGeenOpenCasussen.Eis(!await OpenCasussen(db, plaats.Code).AnyAsync(ct));
        }

        wijzigingen.Van(plaats.Code, naam)
            .Noteer("Naam", plaats.Naam, naam)
            .Noteer("Soort", nieuw ? null : plaats.Soort.Label(), g.Soort.Label())
            .Noteer("Telefoon", plaats.Telefoon, telefoon)
            .Noteer("E-mail", plaats.Email, email)
            .Noteer("Geldig tot en met", plaats.GeldigTot, g.GeldigTot);
        (plaats.Naam, plaats.Soort, plaats.Telefoon, plaats.Email, plaats.GeldigTot) = (naam, g.Soort, telefoon, email, g.GeldigTot);
    }

    /// <summary>Alleen om te tellen: wie inricht, ziet geen casus.</summary>
    internal static IQueryable<CasusRij> OpenCasussen(MaatwerkDb db, string werkplaats) => db.Set<CasusRij>().Where(c =>
        c.Werkplaats == werkplaats
        && (c.Fase == Fase.Aangemeld || c.Fase == Fase.Triage || c.Fase == Fase.InBehandeling || c.Fase == Fase.Heropend));

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$")]
    private static partial Regex Plaatscode();
}

/// <summary>Wat er van een Maatwerkplaats te veranderen is.</summary>
public sealed record Werkplaatsgegevens(string? Naam, WerkplaatsSoort Soort, string? Telefoon, string? Email, DateOnly? GeldigTot = null);
