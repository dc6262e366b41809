using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inlezen.Uitvoering;
using Maatwerkplaats.Core.Inlezen.Wachtrij;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Web.Paginas;
using Maatwerkplaats.Web.TagHelpers;
using Maatwerkplaats.Web.Thema;
using Maatwerkplaats.Web.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Eén bestand: hoe ver het is, wat er gaat gebeuren, of wat ervan is gekomen.</summary>
[Authorize(Policy = Beleid.Inlezen)]
public sealed class VoorstelModel(Inleesdienst dienst, Inleesvoortgang voortgang, Lijstenbron lijsten, Inzagelog log) : MaatwerkPagina
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(4);

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Alleen rijen met deze uitkomst.</summary>
    [FromQuery(Name = "uitkomst")]
    public Rijuitkomst? Uitkomst { get; set; }

    [FromQuery(Name = "pagina")]
    public int Pagina { get; set; } = 1;

    [BindProperty]
    public VoorstelInvoer Invoer { get; set; } = new();

    public Inleesbestand Bestand { get; private set; } = null!;

    public Inleesstap? Stap { get; private set; }

    public IReadOnlyList<Voorstelrij> Rijen { get; private set; } = [];

    public int Totaal { get; private set; }

    /// <summary>Kolommen die als opmerking blijven of niet zijn herkend.</summary>
    public int NietHerkend { get; private set; }

    /// <summary>Er zijn rijen uit meer dan één blad.</summary>
    public bool MeerBladen { get; private set; }

    public Lijsten Lijsten { get; private set; } = null!;

    /// <summary>Hoeveel rijen er van elke uitkomst zijn.</summary>
    public IEnumerable<(Rijuitkomst Uitkomst, int Aantal)> Tellingen =>
    [
        (Rijuitkomst.Nieuw, Bestand.Nieuw), (Rijuitkomst.Bijwerken, Bestand.Bijgewerkt), (Rijuitkomst.Ongewijzigd, Bestand.Ongewijzigd),
        (Rijuitkomst.Twijfel, Bestand.Twijfel), (Rijuitkomst.Geweigerd, Bestand.Geweigerd),
    ];

    public static Soort Kleur(Inleesstand stand) => stand switch
    {
        Inleesstand.Ingelezen => Soort.Ok,
        Inleesstand.Voorstel => Soort.Waarschuwing,
        Inleesstand.Geweigerd or Inleesstand.Mislukt => Soort.Gevaar,
        Inleesstand.Afgebroken => Soort.Neutraal,
        _ => Soort.Info,
    };

    public static Soort Kleur(Rijuitkomst uitkomst) => uitkomst switch
    {
        Rijuitkomst.Nieuw => Soort.Ok,
        Rijuitkomst.Bijwerken => Soort.Info,
        Rijuitkomst.Twijfel => Soort.Waarschuwing,
        Rijuitkomst.Geweigerd => Soort.Gevaar,
        _ => Soort.Neutraal,
    };

    /// <summary>De rij is een formulier uit een bundel.</summary>
    public static bool IsFormulier(Voorstelrij rij) => rij.Blad?.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) == true;

    public static string Rijnaam(Voorstelrij rij) => IsFormulier(rij) ? rij.Blad! : rij.Rij.ToString("N0");

    public static string Knoptekst(Inleesbestand bestand) => (bestand.Nieuw + bestand.Bijgewerkt) switch
    {
        0 => "Lees in",
        1 => "Lees 1 casus in",
        var aantal => $"Lees {aantal:N0} casussen in",
    };

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Laad(ct);
        if (Rijen.Count > 0)
        {
            await log.Leg(Gebruiker, InzageSoort.Bekeken, Bestand.Id, "rijen van een in te lezen bestand");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Probeer(() => dienst.Bevestig(Gebruiker, Id, Invoer.PerRij, Invoer.Toevoegen, ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        await voortgang.WachtOp(Id, Geduld, ct);
        return Redirect($"/register/inlezen/{Id}");
    }

    public async Task<IActionResult> OnPostBreekAfAsync(CancellationToken ct)
    {
        if (!await Probeer(() => dienst.BreekAf(Gebruiker, Id, ct)))
        {
            await Laad(ct);
            return OpnieuwMetFouten();
        }

        TempData.Meld("Het inlezen is gestopt. Er is niets bewaard.");
        return Redirect("/register/inlezen");
    }

    private async Task Laad(CancellationToken ct)
    {
        Lijsten = await lijsten.Lees(Gebruiker.Organisatie, ct);
        Bestand = await dienst.Lees(Gebruiker, Id, ct);
        Stap = voortgang.Van(Id);
        if (!Bestand.IsBezig)
        {
            (Rijen, Totaal) = await dienst.Rijen(Gebruiker, Id, Uitkomst, Pagina, ct);
            var kolommen = await dienst.Kolommen(Gebruiker, Id, ct);
            NietHerkend = kolommen.Count(k => k.Bestemming is { Veld: null, Overslaan: false });
            MeerBladen = kolommen.Select(k => k.Kop.Blad).Distinct().Count() > 1;
        }
    }
}
