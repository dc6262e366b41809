using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Maatwerkplaats.Web.Pages.Casussen.Beoordelen;

/// <summary>De triage: lezen wat er is ingebracht, verdelen, en de inbrenger antwoord geven.</summary>
public sealed partial class BeoordelenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok,
    Collegas collegas, Standaardteksten teksten, Termijnbron termijnen, Conceptenkast kast)
    : CasusPagina(lezer, dienst, lijsten, log, klok)
{
    private const CasusRecht Nodig = CasusRecht.Beoordelen;

    [BindProperty]
    public BeoordelenInvoer Invoer { get; set; } = new();

    /// <summary>Wanneer het teruggehaalde concept is bewaard.</summary>
    public DateTime? ConceptVan { get; private set; }

    /// <summary>Toon wat er uitgaat.</summary>
    public bool ToontVoorbeeld { get; private set; }

    public IReadOnlyList<Standaardtekst> Teksten { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kernteam { get; private set; } = [];

    public bool IsOpen => Casus.Fase.IsOpen();

    public bool InTriage => Casus.Fase.IsVoorTriage();

    public bool IsMijn => Casus.Contactpersoon?.Is(Gebruiker.Id) == true;

    public Casusklok Stand => new(Casus.Fase, Casus.FaseSinds, Casus.Termijn.Streefdatum, Casus.Termijn.Pauze is not null, Vandaag);

    public IReadOnlyList<SelectListItem> Uitkomsten { get; } =
    [
        new KeuzeMetUitleg(TriageUitkomst.SpecifiekMaatwerk.Label(), nameof(TriageUitkomst.SpecifiekMaatwerk), "De Maatwerkplaats gaat ermee aan de slag, samen met de inbrenger."),
        new KeuzeMetUitleg(TriageUitkomst.Regulier.Label(), nameof(TriageUitkomst.Regulier), "Het kan binnen de gewone regels en de eigen ruimte om te beoordelen."),
        new KeuzeMetUitleg(TriageUitkomst.Vraag.Label(), nameof(TriageUitkomst.Vraag), "Er was een vraag, en met dit antwoord is die beantwoord."),
        new KeuzeMetUitleg(TriageUitkomst.HoortBijSolve.Label(), nameof(TriageUitkomst.HoortBijSolve), "Er loopt al een structurele oplossing waar dit bij hoort."),
        new KeuzeMetUitleg(TriageUitkomst.Doorverwezen.Label(), nameof(TriageUitkomst.Doorverwezen), "Een andere plek kan beter helpen. De casus blijft geteld en vindbaar."),
    ];

    /// <summary>De Maatwerkplaatsen waar de casus nog niet is.</summary>
    public IReadOnlyList<SelectListItem> AnderePlaatsen =>
        [.. Lijsten.WerkplaatsOpties(Vandaag).Where(p => p.Value != Casus.Werkplaats && !Casus.MedeWerkplaatsen.Contains(p.Value))];

    /// <summary>De wetten die de inbrenger noemt, om niet nog eens te hoeven kiezen.</summary>
    public IReadOnlyList<string> HerkendeWetten => Wetherkenning.In(
        $"{Casus.Melding.Buikpijn}\n{Casus.Melding.Gewenst}\n{Casus.Melding.EersteWeging}", [.. Lijsten.Keuzes(Lijst.Wet, Vandaag).Select(w => w.Code)]);

    /// <summary>Wat de inbrenger te lezen krijgt: het geschreven antwoord, of het vaste antwoord als de casus hier blijft.</summary>
    public string? AntwoordDatUitgaat => string.IsNullOrWhiteSpace(Invoer.Antwoord) ? Triageantwoord.Vanzelf(Invoer.Uitkomst, Casus) : Invoer.Antwoord.Trim();

    private string Formulier => $"{Nummer}/beoordelen";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Bekijk(Nodig, ct);
        if (InTriage)
        {
            Invoer.Wet = HerkendeWetten is [var eerste, ..] ? eerste : null;
            ConceptVan = await this.HaalConceptTerug(kast, Gebruiker, Formulier, Invoer, ct);
        }

        await Vul(ct);
    }

    /// <summary>Sluit de triage af.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Laad(Nodig, ct);
        var plek = Lijsten.Keuzes(Lijst.Doorverwijsplek, Vandaag).FirstOrDefault(p => p.Code == Invoer.Doorverwijsplek)?.Code;
        var streefdatum = await termijnen.Behandeling(Gebruiker, ct);
        return await Verdeel(
            nameof(Invoer),
            casus =>
            {
                if (Aangevuld(casus.Staat.Kenmerken) is var kenmerken && kenmerken != casus.Staat.Kenmerken)
                {
                    casus.StelKenmerkenVast(kenmerken);
                }

                casus.SluitTriageAf(Invoer.Uitkomst!.Value, Invoer.Reden, plek, AntwoordDatUitgaat, streefdatum);
            },
            "De triage is afgesloten. De inbrenger heeft je antwoord.",
            ct,
            terug: false);
    }

    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct)
    {
        await Laad(Nodig, ct);
        return await this.BewaarConcept(kast, Gebruiker, Formulier, ct);
    }

    /// <summary>Laat zien wat er uitgaat, zonder te versturen.</summary>
    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken ct)
    {
        await LaadConceptvrij(ct);
        ToontVoorbeeld = true;
        return Page();
    }

    /// <summary>Voegt de gekozen standaardtekst toe onder wat er al staat.</summary>
    public async Task<IActionResult> OnPostTekstAsync(CancellationToken ct)
    {
        await LaadConceptvrij(ct);
        if (Teksten.FirstOrDefault(t => t.Id == Invoer.Standaardtekst) is { } tekst)
        {
            ModelState.Remove("Invoer.Antwoord");
            Invoer.Antwoord = string.Join("\n\n", new[] { Invoer.Antwoord?.Trim(), tekst.Tekst }.Where(t => !string.IsNullOrEmpty(t)));
        }

        return Page();
    }

    /// <summary>Vult aan wat nog niet was vastgelegd; wat er al staat, verandert de triage niet.</summary>
    private Kenmerken Aangevuld(Kenmerken nu)
    {
        if (nu.Wetten.Count == 0 && Lijsten.Keuzes(Lijst.Wet, Vandaag).FirstOrDefault(w => w.Code == Invoer.Wet) is { } wet)
        {
            nu = nu with { Wetten = [wet.Code] };
        }

        var niveaus = Lijsten.Keuzes(Lijst.Niveau, Vandaag).Select(n => n.Code).Where(Invoer.Niveaus.Contains).ToArray();
        return nu.Niveaus.Count == 0 && niveaus.Length > 0 ? nu with { Niveaus = niveaus } : nu;
    }

    private async Task LaadConceptvrij(CancellationToken ct)
    {
        await Laad(Nodig, ct);
        await Vul(ct);
        // Nog niets wordt verstuurd: meldingen over wat nog leeg is komen pas dan.
        foreach (var veld in ModelState.Values)
        {
            veld.Errors.Clear();
            veld.ValidationState = Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Valid;
        }
    }

    private async Task Vul(CancellationToken ct)
    {
        Teksten = InTriage ? await teksten.Bij(Gebruiker, [Fase.Aangemeld, Fase.Triage], ct) : [];
        var team = IsOpen ? await collegas.VanWerkplaatsen(Gebruiker, [Casus.Werkplaats, .. Casus.MedeWerkplaatsen], ct) : [];
        Kernteam = [.. team.Where(c => Casus.Contactpersoon?.Is(c.Id) != true).Select(c => new SelectListItem(c.Naam, c.Id.ToString()))];
    }
}
