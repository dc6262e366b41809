using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casusprudentie.Aanhalen;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Pages.Casussen.Besluiten;

/// <summary>Het deel van een formulier waarin casusprudentie wordt aangehaald, op nummer of met één klik.</summary>
public sealed class Aanhaalformulier
{
    private const int Meeste = 20;

    public List<AanhalingInvoer> Rijen { get; set; } = [];

    /// <summary>Een nummer dat erbij moet, zoals iemand het overnam.</summary>
    [StringLength(120, ErrorMessage = "Houd het nummer korter dan {1} tekens.")]
    public string? NieuwKenmerk { get; set; }

    public IReadOnlyList<Aanhaling> AlsAanhalingen() => [.. Rijen.Select(r => r.AlsAanhaling())];

    /// <summary>Zet er een rij bij als het nummer bestaat; anders staat er een melding bij het veld.</summary>
    /// <param name="veld">Naam van dit deel in het formulier, bijvoorbeeld "Invoer.Aanhalingen".</param>
    public async Task VoegToe(Aanhaallezer lezer, Gebruiker wie, string? kenmerk, ModelStateDictionary meldingen, string veld, CancellationToken ct)
    {
        var gelezen = Aanhaling.LeesKenmerk(kenmerk);
        var mis = gelezen is null ? CasusRegels.KenmerkIsGeldig
            : Rijen.Any(r => r.Kenmerk == gelezen) ? CasusRegels.AanhalingStaatErEenKeer
            : (await lezer.Vind(wie, [gelezen], ct)).Count == 0 ? CasusRegels.KenmerkBestaat
            : null;
        if (mis is not null || Rijen.Count >= Meeste)
        {
            meldingen.AddModelError($"{veld}.{nameof(NieuwKenmerk)}", mis?.Zin ?? $"Haal hoogstens {Meeste} uitspraken aan.");
            return;
        }

        Rijen.Add(new() { Kenmerk = gelezen! });
        NieuwKenmerk = null;
    }

    /// <summary>Zoekt de titels erbij, en meldt wat er niet klopt bij de rij waar het om gaat.</summary>
    public async Task Controleer(Aanhaallezer lezer, Gebruiker wie, ModelStateDictionary meldingen, string veld, CancellationToken ct)
    {
        await ZoekTitels(lezer, wie, ct);
        for (var i = 0; i < Rijen.Count; i++)
        {
            if (Rijen[i].Uitspraak is null)
            {
                meldingen.AddModelError($"{veld}.Rijen[{i}].Gebruik", CasusRegels.KenmerkBestaat.Zin);
            }

            if (Rijen[i].Gebruik == Gebruik.Onderscheiden && string.IsNullOrWhiteSpace(Rijen[i].Verschil))
            {
                meldingen.AddModelError($"{veld}.Rijen[{i}].Verschil", CasusRegels.OnderscheidenNoemtHetVerschil.Zin);
            }
        }

        // Getypt maar niet op de knop gedrukt: niet stil laten vallen.
        if (!string.IsNullOrWhiteSpace(NieuwKenmerk))
        {
            await VoegToe(lezer, wie, NieuwKenmerk, meldingen, veld, ct);
        }
    }

    public async Task ZoekTitels(Aanhaallezer lezer, Gebruiker wie, CancellationToken ct)
    {
        var gevonden = await lezer.Vind(wie, Rijen.Select(r => r.Kenmerk), ct);
        Rijen.ForEach(r => r.Uitspraak = gevonden.GetValueOrDefault(r.Kenmerk));
    }
}
