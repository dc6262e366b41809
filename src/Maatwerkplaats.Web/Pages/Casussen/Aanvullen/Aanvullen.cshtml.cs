using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.Thema;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Aanvullen;

/// <summary>
/// Beschrijving en kenmerken verbeteren, en vastleggen om welke cliënt het gaat. Alleen wat anders is dan waar het
/// formulier mee begon, wordt een wijziging: zo botst niemand op een deel dat hij niet aanraakte.
/// </summary>
public sealed class AanvullenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok,
    Geschiedenis geschiedenis, Conceptenkast kast, Versleuteling versleuteling)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    [BindProperty]
    public AanvullenInvoer Invoer { get; set; } = new();

    /// <summary>Wanneer het teruggehaalde concept is bewaard.</summary>
    public DateTime? ConceptVan { get; private set; }

    private string Formulier => $"{Nummer}/aanvullen";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(CasusRecht.Aanvullen, ct);
        Invoer.NeemOver(Casus.Melding);
        Invoer.NeemOver(Casus.Kenmerken);
        ConceptVan = await this.HaalConceptTerug(kast, Gebruiker, Formulier, Invoer, ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Aanvullen, ct);
        var basis = Versie == Casus.Versie ? Casus : await geschiedenis.StandBij(Gebruiker.Organisatie, Casus.Id, Versie, ct);
        var (melding, kenmerken, client) = (Invoer.Wijzigt(basis.Melding), Invoer.Wijzigt(basis.Kenmerken), !string.IsNullOrWhiteSpace(Invoer.Bsn));
        var gelukt = await Doe(CasusRecht.Aanvullen, casus =>
        {
            if (melding)
            {
                casus.VulMeldingAan(Invoer.Titel ?? "", Invoer.Buikpijn ?? "", Invoer.Gewenst ?? "", Invoer.Urgentie, Invoer.UrgentieReden);
            }

            if (kenmerken)
            {
                casus.StelKenmerkenVast(Invoer.AlsKenmerken());
            }

            if (client)
            {
                casus.LegClientVast(Dienst.VersleutelBsn(Invoer.Bsn));
            }
        }, ct);
        if (!gelukt)
        {
            ToonOngewijzigdeDelenZoalsZeNuZijn(melding, kenmerken);
            return OpnieuwMetFouten();
        }

        await kast.GooiWeg(Gebruiker, Formulier, ct);
        TempData.Meld("De casus is aangevuld.");
        return NaarCasus();
    }

    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Aanvullen, ct);
        return await this.BewaarConcept(kast, Gebruiker, Formulier, ct);
    }

    public async Task<IActionResult> OnPostWegAsync(CancellationToken ct)
    {
        await Laad(CasusRecht.Aanvullen, ct);
        await kast.GooiWeg(Gebruiker, Formulier, ct);
        return NaarCasus();
    }

    /// <summary>Het BSN met alleen de laatste vier cijfers; leeg als het nog niet bekend is.</summary>
    public string? BsnVerborgen() =>
        Casus.Melding.Client is { } client ? Bsn.Lees(versleuteling.Ontsleutel(client, Casusdienst.DoelBsn))?.ToString() : null;

    /// <summary>Na een botsing rust het formulier op de nieuwe stand; wat hier niet was veranderd, mag die niet terugdraaien.</summary>
    private void ToonOngewijzigdeDelenZoalsZeNuZijn(bool melding, bool kenmerken)
    {
        if (Botsing is null)
        {
            return;
        }

        if (!melding)
        {
            Vergeet(nameof(Invoer.Titel), nameof(Invoer.Buikpijn), nameof(Invoer.Gewenst), nameof(Invoer.Spoed), nameof(Invoer.UrgentieReden));
            Invoer.NeemOver(Casus.Melding);
        }

        if (!kenmerken)
        {
            Vergeet(
                nameof(Invoer.HoofdWet), nameof(Invoer.AndereWetten), nameof(Invoer.Niveaus), nameof(Invoer.Onderwerpen), nameof(Invoer.Onderdelen),
                nameof(Invoer.FoutVan), nameof(Invoer.Kernwoorden), nameof(Invoer.Regels));
            Invoer.NeemOver(Casus.Kenmerken);
        }
    }

    private void Vergeet(params string[] velden)
    {
        foreach (var veld in velden)
        {
            ModelState.Remove($"{nameof(Invoer)}.{veld}");
        }
    }
}
