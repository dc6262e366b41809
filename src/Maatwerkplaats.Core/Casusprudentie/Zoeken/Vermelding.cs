using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;

namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>Een uitspraak zoals zij in een lijst met treffers staat.</summary>
/// <param name="Casusprudentie">De vaste naam: <c>MCP:NL:UWV:2026:42</c>.</param>
/// <param name="Herkomst">Waaronder de casus bekend was in de bron.</param>
public sealed record Vermelding(long Zoeknummer, string Casusprudentie, string Herkomst, DateTime GepubliceerdOp, Uitspraakinhoud Inhoud)
{
    /// <summary>Nog te lezen, maar niet meer te volgen: de wet of het beleid is veranderd.</summary>
    public bool Achterhaald { get; init; }

    /// <summary>Wat de zoekmachine ervan leest.</summary>
    public Document Document() => Uitspraakdocument.Van(Zoeknummer, Inhoud);
}

/// <summary>Geeft uitspraken bij hun nummer in de zoekindex.</summary>
public abstract class Vermeldingen : IDocumentbron
{
    /// <summary>De uitspraken met deze nummers; wat er niet meer is, ontbreekt.</summary>
    public abstract ValueTask<IReadOnlyDictionary<long, Vermelding>> Haal(IReadOnlyCollection<long> nummers, CancellationToken ct = default);

    /// <summary>Hoe vaak een besluit een uitspraak volgde, op haar nummer in de zoekindex; wat nooit is gevolgd, ontbreekt.</summary>
    public virtual ValueTask<IReadOnlyDictionary<long, int>> Gevolgd(CancellationToken ct = default) => new(new Dictionary<long, int>());

    public async ValueTask<IReadOnlyDictionary<long, Document>> Lees(IReadOnlyCollection<long> nummers, CancellationToken ct = default) =>
        (await Haal(nummers, ct)).ToDictionary(v => v.Key, v => v.Value.Document());
}
