using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Wegen;

/// <summary>De korte vorm voor een eenvoudige casus: alles op één blad.</summary>
public sealed class KortModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusFormulier<KortInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    /// <summary>De weg die er al is; leeg zolang die hier nog bedacht wordt.</summary>
    public Alternatief? Weg => Casus.Weging.AndereWegen.FirstOrDefault();

    protected override CasusRecht Recht => CasusRecht.Wegen;

    protected override string Plek => "wegen/kort";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        EisEenZinPerPerspectief();
        return await Verwerk(Weeg, "De casus is gewogen.", "wegen", ct);
    }

    protected override void VulVooraf()
    {
        var weging = Casus.Weging;
        Invoer.Omschrijving = Weg?.Omschrijving ?? (Casus.Melding.Gewenst.Length <= 500 ? Casus.Melding.Gewenst : null);
        // Een afweging die uit de drie zinnen kwam, volgt die zinnen ook als ze veranderen.
        Invoer.Afweging = weging.Afweging == weging.BlikkenBijElkaar ? null : weging.Afweging ?? Casus.Melding.EersteWeging;
        Invoer.NeemOver(Enum.GetValues<Perspectief>().ToDictionary(p => p, p => Weg is null ? null : weging.ScoreVan(Weg.Id, p)));
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            Invoer.Zinnen[perspectief] = weging.Blikken.GetValueOrDefault(perspectief)?.Bevindingen;
            Invoer.Nu[perspectief] = weging.ScoreVan(Alternatief.Huidig, perspectief);
        }
    }

    protected override void VulAan()
    {
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            Invoer.Zinnen.TryAdd(perspectief, null);
            Invoer.Scores.TryAdd(perspectief, null);
            Invoer.Nu.TryAdd(perspectief, null);
        }
    }

    private void EisEenZinPerPerspectief()
    {
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            if (string.IsNullOrWhiteSpace(Invoer.Zinnen.GetValueOrDefault(perspectief)))
            {
                ModelState.AddModelError($"Invoer.Zinnen[{perspectief}]", CasusRegels.BlikHeeftBevindingen.Zin);
            }

            if (Invoer.Totaal == Totaalscore.Verschilt && Invoer.ScoreVan(perspectief) is null)
            {
                ModelState.AddModelError($"Invoer.Scores[{perspectief}]", "Kies hoe goed deze weg is, van deze kant gezien.");
            }
        }

        EisEenScore();
    }

    private void EisEenScore()
    {
        var perKant = Invoer.Scores.Where(s => s.Value is not null).ToArray();
        if (Invoer.Totaal is null && perKant.Length < Enum.GetValues<Perspectief>().Length)
        {
            ModelState.AddModelError("Invoer.Totaal", "Kies hoe goed deze weg is.");
        }
        else if (Invoer.Totaal is not null && perKant.Any(s => s.Value != Invoer.ScoreVan(s.Key)))
        {
            ModelState.AddModelError("Invoer.Totaal", "Je gaf ook een andere score per perspectief. Kies dan \"Het verschilt\".");
        }
    }

    private void Weeg(Casus casus)
    {
        var weg = casus.Staat.Weging.AndereWegen.FirstOrDefault()?.Id ?? casus.BedenkAlternatief(Invoer.Omschrijving);
        foreach (var perspectief in Enum.GetValues<Perspectief>())
        {
            var weging = casus.Staat.Weging;
            var blik = weging.Blikken.GetValueOrDefault(perspectief) ?? new("");
            var scores = weging.Alternatieven.ToDictionary(a => a.Id, a => weging.ScoreVan(a.Id, perspectief));
            scores[weg] = Invoer.ScoreVan(perspectief);
            scores[Alternatief.Huidig] = Invoer.Nu.GetValueOrDefault(perspectief);
            casus.Weeg(perspectief, blik with { Bevindingen = Invoer.Zinnen[perspectief]! }, scores.Gekozen());
        }

        var nu = casus.Staat.Weging;
        casus.VatWegingSamen(nu.Doorslaggevend, nu.Beginselen, nu.BeginselenToelichting, nu.Doenvermogen, Afweging(nu), kort: true);
    }

    /// <summary>Wie de afweging niet apart schrijft, heeft haar in drie zinnen al gegeven.</summary>
    private string? Afweging(Weging weging) => string.IsNullOrWhiteSpace(Invoer.Afweging) ? weging.BlikkenBijElkaar : Invoer.Afweging;
}
