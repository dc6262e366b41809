using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Casussen.Afronden;

/// <summary>De casus afronden: wat mist nog, wat leverde het op, en wie krijgt dank en samenvatting.</summary>
public sealed class AfrondenModel(
    Casuslezer lezer, Casusdienst dienst, Lijstenbron lijsten, Inzagelog log, TimeProvider klok, Conceptenkast kast)
    : CasusFormulier<AfrondenInvoer>(lezer, dienst, lijsten, log, klok, kast)
{
    /// <summary>Wat er nog ontbreekt, elk één keer, met de plek waar het kan.</summary>
    public IReadOnlyList<NogNodig> Ontbreekt => NogNodig.OmAfTeRonden(Casus);

    /// <summary>Het bericht zoals het met deze keuzes verstuurd wordt.</summary>
    public string Bericht => Afrondbericht.Tekst(
        Nummer, Casus.Besluit?.Oordeel, Invoer.Uitkomst, Invoer.Structureel, Invoer.MagCasusprudentie);

    /// <summary>Wie het bericht krijgt.</summary>
    public IReadOnlyList<Betrokkene> Ontvangers => [.. CasusBerichten.Betrokkenen(Casus).Where(b => b.PersoonId != Gebruiker.Id)];

    protected override CasusRecht Recht => CasusRecht.Afronden;

    protected override string Plek => "afronden";

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Verwerk(
        casus => casus.RondAf(Invoer.Uitkomst, Invoer.Les, Invoer.Structureel, Invoer.StructureelUitleg, Invoer.MagCasusprudentie),
        "De casus is afgerond.",
        "afgerond",
        ct);

    /// <summary>Toont het bericht met wat nu is gekozen; er gaat nog niets weg.</summary>
    public async Task<IActionResult> OnPostVoorbeeldAsync(CancellationToken ct)
    {
        await Laad(Recht, ct);
        ModelState.Clear();
        return Page();
    }

    protected override void VulVooraf() => Invoer.MagCasusprudentie = true;
}
