using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

public sealed partial class Inrichtingdienst
{
    /// <summary>Zet een keuze in een lijst. Zij geldt vanaf vandaag.</summary>
    /// <exception cref="RegelOvertreden">Als de code niet klopt of al bestaat, of iets anders niet past.</exception>
    public Task VoegLijstwaardeToe(Gebruiker wie, Lijst lijst, string? code, Lijstgegevens gegevens, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Lijst, opdracht, async (db, wijzigingen) =>
        {
            var nieuw = code?.Trim() ?? "";
            InrichtingRegels.CodeIsGeldig.Eis(Lijstcode().IsMatch(nieuw));
            await EisNieuweCode(db, nieuw, ct);
            var waarde = new Lijstwaarde { Organisatie = wie.Organisatie, Lijst = lijst, Code = nieuw, Label = "", GeldigVan = Vandaag, Volgorde = -1 };
            Vul(waarde, gegevens, wijzigingen);
            db.Add(waarde);
        }, ct);

    /// <summary>Verandert een keuze. De code blijft: oude casussen verwijzen ernaar.</summary>
    /// <exception cref="NietGevonden">Als de keuze er niet is.</exception>
    public Task WijzigLijstwaarde(Gebruiker wie, Lijst lijst, string code, Lijstgegevens gegevens, Opdracht opdracht, CancellationToken ct = default) =>
        Wijzig(wie, InrichtingSoort.Lijst, opdracht, async (db, wijzigingen) =>
            Vul(
                await db.Set<Lijstwaarde>().FirstOrDefaultAsync(w => w.Lijst == lijst && w.Code == code, ct) ?? throw new NietGevonden(),
                gegevens,
                wijzigingen), ct);

    private static void Vul(Lijstwaarde waarde, Lijstgegevens g, Wijzigingen wijzigingen)
    {
        var label = InrichtingRegels.LabelIsIngevuld.EisTekst(g.Label);
        var (groep, uitleg, bron) = (g.Groep?.Trim() ?? "", g.Uitleg?.Trim() ?? "", g.Bron?.Trim() ?? "");
        InrichtingRegels.LabelIsKort.Eis(label.Length <= 120);
        InrichtingRegels.GroepIsKort.Eis(groep.Length <= 60);
        InrichtingRegels.UitlegIsKort.Eis(uitleg.Length <= 300);
        InrichtingRegels.BronIsBwbNummer.Eis(bron.Length == 0 || Bwb().IsMatch(bron));
        InrichtingRegels.VolgordeIsEenPlek.Eis(g.Volgorde is >= 0 and <= 9999);
        InrichtingRegels.EindeLigtNietVoorHetBegin.Eis(g.GeldigTot is null || g.GeldigTot >= waarde.GeldigVan);
        wijzigingen.Van($"{waarde.Lijst}/{waarde.Code}", $"{label} in {waarde.Lijst.Label()}")
            .Noteer("Naam", waarde.Label, label)
            .Noteer("Groep", waarde.Groep, groep)
            .Noteer("Uitleg", waarde.Uitleg, uitleg)
            .Noteer("Bron", waarde.Bron, bron)
            .Noteer("Volgorde", waarde.Volgorde < 0 ? null : $"{waarde.Volgorde}", $"{g.Volgorde}")
            .Noteer("Geldig tot en met", waarde.GeldigTot, g.GeldigTot);
        (waarde.Label, waarde.Groep, waarde.Uitleg, waarde.Bron, waarde.Volgorde, waarde.GeldigTot) = (label, groep, uitleg, bron, g.Volgorde, g.GeldigTot);
    }

    [GeneratedRegex("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38}[A-Za-z0-9])?$")]
    private static partial Regex Lijstcode();

    [GeneratedRegex(@"^BWB[RVW]\d{7}$")]
    private static partial Regex Bwb();
}

/// <summary>Wat er van een keuze in een lijst te veranderen is.</summary>
/// <param name="Groep">Groep waaronder de keuze staat en in de cijfers meetelt.</param>
/// <param name="Bron">BWB-nummer van een wet.</param>
/// <param name="GeldigTot">Laatste dag waarop de keuze wordt aangeboden.</param>
public sealed record Lijstgegevens(string? Label, string? Groep, string? Uitleg, string? Bron, int Volgorde, DateOnly? GeldigTot);
