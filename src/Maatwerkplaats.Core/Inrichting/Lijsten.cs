using System.Collections.Frozen;
using Maatwerkplaats.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>Alle lijsten en plaatsen van een organisatie bij elkaar, om codes als woorden te tonen en keuzes aan te bieden.</summary>
public sealed class Lijsten
{
    private readonly FrozenDictionary<string, string> _labels;

    private Lijsten(IReadOnlyList<Lijstwaarde> waarden, IReadOnlyList<Werkplaats> werkplaatsen)
    {
        Waarden = waarden;
        Werkplaatsen = werkplaatsen;
        _labels = waarden.Select(w => (w.Code, w.Label)).Concat(werkplaatsen.Select(w => (w.Code, w.Naam)))
            .DistinctBy(w => w.Code).ToFrozenDictionary(w => w.Code, w => w.Item2);
    }

    public IReadOnlyList<Lijstwaarde> Waarden { get; }

    public IReadOnlyList<Werkplaats> Werkplaatsen { get; }

    /// <summary>De schermtekst bij een code; de code zelf als die onbekend is.</summary>
    public string Label(string code) => _labels.GetValueOrDefault(code, code);

    /// <summary>De groep waarin een code meetelt; leeg als zij er geen heeft.</summary>
    public string Groep(Lijst lijst, string code) => Waarden.FirstOrDefault(w => w.Lijst == lijst && w.Code == code)?.Groep ?? "";

    /// <summary>Staat deze code in de lijst?</summary>
    public bool Kent(Lijst lijst, string code) => Waarden.Any(w => w.Lijst == lijst && w.Code == code);

    /// <summary>Is dit een onderdeel van een andere organisatie? Die staan in een groep die met "Buiten" begint.</summary>
    public bool IsBuiten(string onderdeel) => Groep(Lijst.Onderdeel, onderdeel).StartsWith("Buiten", StringComparison.Ordinal);

    /// <summary>De keuzes die op deze dag gelden, op volgorde.</summary>
    public IEnumerable<Lijstwaarde> Keuzes(Lijst lijst, DateOnly dag) =>
        Waarden.Where(w => w.Lijst == lijst && w.IsGeldig(dag)).OrderBy(w => w.Volgorde).ThenBy(w => w.Label, StringComparer.CurrentCulture);

    public static async Task<Lijsten> Lees(MaatwerkDb db, CancellationToken ct = default) => new(
        await db.Set<Lijstwaarde>().AsNoTracking().ToListAsync(ct),
        await db.Set<Werkplaats>().AsNoTracking().OrderBy(w => w.Naam).ToListAsync(ct));
}
