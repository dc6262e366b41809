using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Taal.Persoonsgegevens;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solves;

/// <summary>
/// Doet iets met een solve: laden, mag het, doen, opslaan. De solve, het verhaal van de casussen eronder en het woord terug aan
/// de melders gaan in één transactie: wat verandert, horen zij ook.
/// </summary>
public sealed partial class Solvedienst(
    IDbContextFactory<MaatwerkDb> databases, Casuslezer casussen, Signaallijst signalen, Themalezer themas, Solvepost post, Ketting ketting, TimeProvider klok)
{
    /// <summary>Draagt iets structureels aan.</summary>
    /// <returns>Het nummer. Twee keer versturen met dezelfde sleutel geeft dezelfde solve.</returns>
    /// <exception cref="RegelOvertreden">Als iets ontbreekt of niet klopt.</exception>
    public async Task<string> Begin(
        Gebruiker wie, Solvebeschrijving beschrijving, IReadOnlyList<Koppeling> koppelingen, Opdracht opdracht, CancellationToken ct = default)
    {
        SolveToegang.Eis(wie, null, SolveRecht.Aandragen);
        foreach (var koppeling in koppelingen)
        {
            await EisTeVinden(wie, koppeling, ct);
        }

        var handeling = MaakHandeling(wie, opdracht);
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan.Nummer;
            }

            var jaar = handeling.Datum.Year;
            var solve = Solve.Begin(Solvenummer.Maak(jaar, await Nummerreeks.Volgende(db, wie.Organisatie, Solvenummer.Reeks, jaar, ct)), beschrijving, koppelingen, handeling);
            var rij = new SolveRij { Id = solve.Staat.Id, Organisatie = wie.Organisatie, Nummer = solve.Staat.Nummer };
            db.Add(rij);
            await Leg(db, rij, new(), solve, handeling, ct);
            return solve.Staat.Nummer;
        }, ct);
    }

    /// <summary>Doet iets met een bestaande solve.</summary>
    /// <param name="daad">Roept één of meer methoden van <see cref="Solve"/> aan; kan vaker dan eens worden uitgevoerd.</param>
    /// <exception cref="NietGevonden">Als de solve er niet is, of de gebruiker er niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker de solve mag lezen maar dit niet mag.</exception>
    /// <exception cref="TussentijdsGewijzigd">Als een ander intussen hetzelfde deel wijzigde.</exception>
    public Task<Solvestaat> Doe(Gebruiker wie, string nummer, SolveRecht recht, Opdracht opdracht, Action<Solve> daad, CancellationToken ct = default) =>
        Werk(wie, nummer, recht, opdracht, (solve, _, _) => { daad(solve); return Task.CompletedTask; }, ct);

    /// <summary>Legt iets onder een solve, als de gebruiker dat zelf mag zien.</summary>
    public async Task<Solvestaat> Koppel(Gebruiker wie, string nummer, Koppeling koppeling, Opdracht opdracht, CancellationToken ct = default)
    {
        await EisTeVinden(wie, koppeling, ct);
        return await Doe(wie, nummer, SolveRecht.Aandragen, opdracht, s => s.Koppel(koppeling), ct);
    }

    /// <summary>Maakt een solve een deel van een grotere, of weer los.</summary>
    /// <param name="ouder">Nummer van de grotere; leeg om los te maken.</param>
    public Task<Solvestaat> BrengOnder(Gebruiker wie, string nummer, string? ouder, int gewicht, Opdracht opdracht, CancellationToken ct = default) =>
        Werk(wie, nummer, SolveRecht.Werken, opdracht, async (solve, db, _) =>
        {
            var gezocht = ouder?.Trim().ToUpperInvariant();
            var staat = string.IsNullOrEmpty(gezocht) ? null : await db.Set<SolveRij>().Where(s => s.Nummer == gezocht).Select(s => s.Staat).FirstOrDefaultAsync(ct);
            SolveRegels.OuderIsEenAndereSolve.Eis(staat is not null || string.IsNullOrEmpty(gezocht));
            SolveRegels.OuderIsEenAndereSolve.Eis(staat is null || !await db.Set<SolveRij>().AnyAsync(s => s.Ouder == solve.Staat.Nummer, ct));
            solve.BrengOnder(staat is null ? null : Solveprojectie.Lees(staat), gewicht);
        }, ct);

    /// <summary>Schrijft bij een solve mee wat er aan een solvetafel gebeurt, samen met wat de aanroeper in dezelfde transactie opslaat. Die controleerde het recht.</summary>
    /// <param name="daad">Kan vaker dan eens worden uitgevoerd.</param>
    internal Task<Solvestaat> DoeAanTafel(Gebruiker wie, string nummer, Guid sleutel, Func<Solve, MaatwerkDb, Handeling, Task> daad, CancellationToken ct) =>
        Werk(wie, nummer, null, new(sleutel), daad, ct);

    /// <summary>Laat weten wie er via een thema bij kwam dat het wordt aangepakt.</summary>
    /// <returns>Of er iemand bij was.</returns>
    internal Task<bool> Verwelkom(string organisatie, string nummer, CancellationToken ct) => databases.Doe(organisatie, async db =>
    {
        var handeling = new Handeling(Guid.CreateVersion7(), klok.Nu(), Betrokkene.Systeem);
        var rij = await db.Set<SolveRij>().Include(s => s.Koppelingen).FirstAsync(s => s.Nummer == nummer, ct);
        var solve = Solve.Open(Solveprojectie.Lees(rij.Staat), handeling);
        var bezorging = await Solvepost.BereidNieuwkomers(db, solve, ct);
        if (solve.Nieuw.Count > 0)
        {
            await Leg(db, rij, solve, bezorging, handeling, ct);
        }

        return solve.Nieuw.Count > 0;
    }, ct);

    private async Task<Solvestaat> Werk(
        Gebruiker wie, string nummer, SolveRecht? recht, Opdracht opdracht, Func<Solve, MaatwerkDb, Handeling, Task> daad, CancellationToken ct)
    {
        var handeling = MaakHandeling(wie, opdracht);
        return await databases.Doe(wie.Organisatie, async db =>
        {
            if (await AlGedaan(db, handeling, ct) is { } gedaan)
            {
                return gedaan;
            }

            var rij = await db.Set<SolveRij>().Include(s => s.Koppelingen).FirstOrDefaultAsync(s => s.Nummer == nummer, ct) ?? throw new NietGevonden();
            var vorige = Solveprojectie.Lees(rij.Staat);
            if (recht is { } nodig)
            {
                SolveToegang.Eis(wie, vorige, nodig);
            }

            var solve = Solve.Open(vorige, handeling);
            await daad(solve, db, handeling);
            await Tussentijds.EisOngewijzigd(db, rij, opdracht.Versie, solve.Nieuw.Where(g => g.Deel != Solvegedeelte.Verloop), g => (g.Verhaal, g.Toelichting), ct);
            await Leg(db, rij, vorige, solve, handeling, ct);
            return solve.Staat;
        }, ct);
    }

    private async Task Leg(MaatwerkDb db, SolveRij rij, Solvestaat vorige, Solve solve, Handeling handeling, CancellationToken ct)
    {
        if (solve.Nieuw.Count == 0)
        {
            return;
        }

        EisZonderMensen(solve.Staat);
        await Leg(db, rij, solve, await Solvepost.Bereid(db, vorige, solve, ct), handeling, ct);
    }

    private async Task Leg(MaatwerkDb db, SolveRij rij, Solve solve, Bezorging bezorging, Handeling handeling, CancellationToken ct)
    {
        Geschiedenisboek.Schrijf(db, ketting, rij, solve.Nieuw, handeling);
        Solveprojectie.WerkBij(rij, solve.Staat, handeling.Tijdstip);
        await db.SaveChangesAsync(ct);
        await post.Bezorg(db, bezorging, solve.Staat, handeling, ct);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Iedereen in de organisatie kan een solve lezen: wat zeker van een persoon is, hoort er niet in.</summary>
    private static void EisZonderMensen(Solvestaat s) => SolveRegels.SolveNoemtGeenMensen.Eis(
        !new[]
        {
            s.Beschrijving.Titel, s.Beschrijving.Probleem, s.Beschrijving.Botsing, s.Beschrijving.Geraakten, s.Beschrijving.Gevolgen,
            s.Beschrijving.Draagvlak, s.Beschrijving.Uitvoerbaarheid, s.Besluit?.Inhoud, s.Tussenregeling?.Wat, s.Tussenregeling?.VoorWie, s.Stap?.Wat,
        }
        .Concat(s.Blikken.Values).Concat(s.Wegen.SelectMany(w => new[] { w.Wat, w.Effecten })).Concat(s.Mijlpalen.Select(m => m.Wat))
        .Concat(s.Acties.Select(a => a.Wat)).Concat(s.AndereOordelen.Select(a => a.Reden))
        .OfType<string>().Any(tekst => Herkenner.Zoek(tekst).Any(Beoordeling.IsHard)));

    private async Task EisTeVinden(Gebruiker wie, Koppeling koppeling, CancellationToken ct)
    {
        try
        {
            switch (koppeling.Soort)
            {
                case Koppelsoort.Casus:
                    await casussen.Lees(wie, koppeling.Kenmerk, CasusRecht.Lezen, ct);
                    break;
                case Koppelsoort.Signaal:
                    await signalen.Een(wie, Guid.TryParse(koppeling.Kenmerk, out var id) ? id : Guid.Empty, ct);
                    break;
                case Koppelsoort.Thema:
                    var thema = (await themas.Lees(wie, koppeling.Kenmerk, ct)).Thema;
                    SolveRegels.ThemaBestaatNog.Eis(thema.Stand != Themastand.Opgegaan);
                    break;
            }
        }
        catch (Exception fout) when (fout is NietGevonden or GeenToegang)
        {
            throw new RegelOvertreden(SolveRegels.KoppelingIsTeVinden);
        }
    }

    private static async Task<Solvestaat?> AlGedaan(MaatwerkDb db, Handeling handeling, CancellationToken ct)
    {
        var staat = await db.GedaanAan<SolveRij>(handeling.Id).Select(s => s.Staat).FirstOrDefaultAsync(ct);
        return staat is null ? null : Solveprojectie.Lees(staat);
    }

    private Handeling MaakHandeling(Gebruiker wie, Opdracht opdracht) => new(opdracht.HandelingId, klok.Nu(), wie.AlsBetrokkene(), opdracht.Reden);
}
