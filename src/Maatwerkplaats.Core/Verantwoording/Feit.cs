using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>Wat van één casus meetelt, klaar om te tellen: de rij <see cref="CasusFeiten"/> met zijn codes uit elkaar.</summary>
public sealed class Feit
{
    internal Feit(CasusFeiten rij, Codepot pot)
    {
        Id = rij.CasusId;
        Versie = rij.Versie;
        Fase = rij.Fase;
        Werkplaats = pot.Een(rij.Werkplaats);
        Ingebracht = rij.Ingebracht;
        BeoordeeldOp = rij.BeoordeeldOp;
        AfgerondOp = rij.AfgerondOp;
        Kanaal = rij.Kanaal;
        InbrengerOnderdeel = pot.Een(rij.InbrengerOnderdeel);
        Wetten = pot.Delen(rij.Wetten);
        Onderwerpen = pot.Delen(rij.Onderwerpen);
        ProbleemNiveaus = pot.Delen(rij.ProbleemNiveaus);
        OplossingNiveaus = pot.Delen(rij.OplossingNiveaus);
        Onderdelen = pot.Delen(rij.Onderdelen);
        AndereOrganisatie = rij.AndereOrganisatie;
        Werkwijze = rij.Werkwijze;
        Perspectieven = pot.Een(rij.Perspectieven);
        Doorslaggevend = rij.Doorslaggevend;
        Uitkomst = rij.Uitkomst;
        RegulierMogelijk = rij.RegulierMogelijk;
        ContraLegem = rij.ContraLegem;
        Mandaat = pot.Een(rij.Mandaat);
        GebruikelijkeLijn = rij.GebruikelijkeLijn;
        TriageUitkomst = rij.TriageUitkomst;
        Doorverwijsplek = pot.Een(rij.Doorverwijsplek);
        DagenTotAntwoord = rij.DagenTotAntwoord;
        DagenTotBesluit = rij.DagenTotBesluit;
        DagenTotVerteld = rij.DagenTotVerteld;
        DagenTotAfgerond = rij.DagenTotAfgerond;
    }

    public Guid Id { get; }

    public int Versie { get; }

    public Fase Fase { get; }

    public string Werkplaats { get; }

    public DateOnly? Ingebracht { get; }

    public DateOnly? BeoordeeldOp { get; }

    public DateOnly? AfgerondOp { get; }

    public Kanaal Kanaal { get; }

    public string InbrengerOnderdeel { get; }

    /// <summary>De belangrijkste voorop.</summary>
    public IReadOnlyList<string> Wetten { get; }

    public IReadOnlyList<string> Onderwerpen { get; }

    public IReadOnlyList<string> ProbleemNiveaus { get; }

    public IReadOnlyList<string> OplossingNiveaus { get; }

    public IReadOnlyList<string> Onderdelen { get; }

    public bool? AndereOrganisatie { get; }

    public Werkwijze Werkwijze { get; }

    /// <inheritdoc cref="CasusFeiten.Perspectieven"/>
    public string Perspectieven { get; }

    public Perspectief? Doorslaggevend { get; }

    public ClientUitkomst? Uitkomst { get; }

    public bool? RegulierMogelijk { get; }

    public bool? ContraLegem { get; }

    public string Mandaat { get; }

    public bool? GebruikelijkeLijn { get; }

    public TriageUitkomst? TriageUitkomst { get; }

    public string Doorverwijsplek { get; }

    public int? DagenTotAntwoord { get; }

    public int? DagenTotBesluit { get; }

    public int? DagenTotVerteld { get; }

    public int? DagenTotAfgerond { get; }
}

/// <summary>Bewaart elke code en elke reeks codes één keer: honderdduizend casussen kennen er samen maar een paar honderd.</summary>
internal sealed class Codepot
{
    private readonly Dictionary<string, string> _woorden = [];
    private readonly Dictionary<string, string[]> _reeksen = [];

    public string Een(string woord) => _woorden.TryGetValue(woord, out var bekend) ? bekend : _woorden[woord] = woord;

    public string[] Delen(string reeks) => _reeksen.TryGetValue(reeks, out var bekend)
        ? bekend
        : _reeksen[reeks] = [.. reeks.Split(CasusFeiten.Scheiding, StringSplitOptions.RemoveEmptyEntries).Select(Een)];
}
