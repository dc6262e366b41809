using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Tafels;

namespace Maatwerkplaats.Web.Pages.Tafels;

/// <summary>De bijdragen van één soort, bij elkaar gelegd zoals de procesbegeleider dat deed.</summary>
public sealed record Bijdragenlijst(TafelPagina Pagina, Bijdragesoort Soort, Perspectief? Perspectief, string Titel)
{
    private IEnumerable<Bijdrage> Alle => Pagina.Beeld!.Tafel.Bijdragen.Where(b => b.Soort == Soort && b.Perspectief == Perspectief);

    /// <summary>Per groep wat erin ligt; wat los ligt staat achteraan, zonder naam.</summary>
    public IEnumerable<IGrouping<string?, Bijdrage>> Groepen => Alle.Where(b => !IsVervolg(b)).GroupBy(b => b.Groep).OrderBy(g => g.Key is null);

    public IReadOnlyList<string> Groepsnamen => [.. Alle.Select(b => b.Groep).OfType<string>().Distinct()];

    public bool IsLeeg => !Alle.Any();

    public IEnumerable<Bijdrage> Vervolg(Guid bijdrage) => Alle.Where(b => b.Op == bijdrage);

    private bool IsVervolg(Bijdrage bijdrage) => bijdrage.Op is { } op && Alle.Any(b => b.Id == op);
}

/// <summary>Een veld om iets in te brengen.</summary>
public sealed record Inbreng(TafelPagina Pagina, Bijdragesoort Soort, Perspectief? Perspectief, string Label)
{
    /// <summary>Onderscheidt meer van deze velden op één scherm.</summary>
    public string Naam => $"inbreng-{Soort}-{Perspectief}".ToLowerInvariant().TrimEnd('-');
}
