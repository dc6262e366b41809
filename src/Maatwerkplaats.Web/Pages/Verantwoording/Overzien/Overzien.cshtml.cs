using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verantwoording;
using Maatwerkplaats.Core.Verantwoording.Tabellen;

namespace Maatwerkplaats.Web.Pages.Verantwoording.Overzien;

/// <summary>De cijfers in één oogopslag: hoeveel, wat het opleverde, en de vragen die bestuur en ministerie stellen.</summary>
public sealed class OverzienModel(Verantwoordingslezer lezer, Lijstenbron lijsten, TimeProvider klok) : CijferPagina(lezer, lijsten, klok)
{
    private const string Verborgen = "verborgen";

    private readonly Dictionary<Cijfertabel, Cijfers> _geteld = [];

    /// <summary>Wat bovenaan staat, elk met een link naar de tabel waar het uit komt.</summary>
    public IEnumerable<Kerngetal> Kerngetallen =>
    [
        Totaal("stand", "ingebracht"),
        Totaal("uitkomst", "afgerond"),
        Aandeel("uitkomst", "opgelost-of-deels", "geheel of deels opgelost"),
        Aandeel("4.6", Verantwoordingsvragen.Zoek("perspectieven")!.Rij!, "met alle drie de perspectieven"),
        Aandeel("4.4", "sessies", "met een maatwerksessie"),
        Aandeel("triage", "elders", "ging na de triage elders verder"),
    ];

    public Task OnGetAsync(CancellationToken ct) => Laad(ct);

    /// <summary>Telt een tabel, op deze bladzijde hoogstens één keer.</summary>
    public Cijfers Tel(Cijfertabel tabel) => _geteld.TryGetValue(tabel, out var bekend) ? bekend : _geteld[tabel] = Blik!.Tel(tabel);

    /// <summary>Het antwoord op een vraag in één zin.</summary>
    public string KortAntwoord(Verantwoordingsvraag vraag)
    {
        if (vraag.Code == Verantwoordingsvragen.Doorlooptijd)
        {
            return Blik!.Doorlooptijden()[^1] is { Mediaan: { } dagen }
                ? $"De helft is binnen {dagen} {(dagen == 1 ? "werkdag" : "werkdagen")} afgerond." : "Er is nog niet genoeg om dat te zeggen.";
        }

        var cijfers = Tel(vraag.Tabellen[0]);
        return cijfers switch
        {
            { WaaromNiet: { } waarom } => waarom,
            { N: 0 } => "Er is nog niets om te tellen.",
            _ when cijfers.Regel(vraag.Rij!)?.Percentage is { } deel => $"{deel}% {vraag.Antwoord}.",
            _ => "Het aantal is te klein om te tonen.",
        };
    }

    private Kerngetal Totaal(string code, string label)
    {
        var tabel = Cijfertabellen.Zoek(code)!;
        return new(code, Tel(tabel).N?.ToString("N0") ?? Verborgen, label, null);
    }

    private Kerngetal Aandeel(string code, string rij, string label)
    {
        var tabel = Cijfertabellen.Zoek(code)!;
        var cijfers = Tel(tabel);
        return new(code, cijfers.Regel(rij)?.Percentage is { } deel && cijfers.N > 0 ? $"{deel}%" : cijfers.N is 0 ? "–" : Verborgen, label, cijfers.N is { } n ? $"van {n:N0} {tabel.Populatie.Label()}" : null);
    }
}

/// <summary>Eén getal bovenaan het overzicht.</summary>
/// <param name="Code">De tabel waar het uit komt.</param>
public sealed record Kerngetal(string Code, string Getal, string Label, string? Toelichting);
