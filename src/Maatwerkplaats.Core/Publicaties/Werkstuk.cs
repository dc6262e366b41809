using Maatwerkplaats.Core.Verhalen;
using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Een publicatie in de maak: de teksten en wat mensen over de gevonden persoonsgegevens besloten. Herleidbaar, en
/// daarom alleen versleuteld bewaard in het gesloten dossier.
/// </summary>
public sealed record Werkstuk
{
    /// <summary>De teksten zoals zij uit de casus kwamen.</summary>
    public IReadOnlyDictionary<Publicatieveld, string> Bron { get; init; } = new Dictionary<Publicatieveld, string>();

    /// <summary>De teksten zoals zij nu zijn: herschreven, maar nog met persoonsgegevens.</summary>
    public IReadOnlyDictionary<Publicatieveld, string> Teksten { get; init; } = new Dictionary<Publicatieveld, string>();

    /// <summary>Wat er per vorm (letterlijke schrijfwijze) is besloten.</summary>
    public IReadOnlyList<Vormoordeel> Oordelen { get; init; } = [];

    /// <summary>Wat de computer miste en een mens aanwees.</summary>
    public IReadOnlyList<Gemist> Gemist { get; init; } = [];

    /// <summary>Waarschuwingen over herleidbaarheid die bewust zijn aanvaard, met de reden.</summary>
    public IReadOnlyList<AanvaardRisico> Aanvaard { get; init; } = [];

    /// <summary>Wie toestemming gaven voor een verhaal. Hun namen helpen ook om hen in de tekst te vinden.</summary>
    public IReadOnlyList<Toestemmer> Toestemmers { get; init; } = [];

    /// <summary>Sleutel van het beeld bij een verhaal; leeg als er geen is.</summary>
    public Guid? Beeld { get; init; }

    /// <summary>Seconden tussen twee beoordelingen, om te meten hoeveel werk het is. Langer dan een minuut telt niet: dan was er pauze.</summary>
    public IReadOnlyList<int> Seconden { get; init; } = [];

    /// <summary>Moment (UTC) van de laatste beoordeling.</summary>
    public DateTime? LaatstBeoordeeld { get; init; }

    public string Tekst(Publicatieveld veld) => Teksten.GetValueOrDefault(veld, "");
}

/// <summary>Wat er met één schrijfwijze gebeurt.</summary>
/// <param name="Vorm">De letterlijke tekst; hoofdletters maken niet uit.</param>
/// <param name="Vervangen">Vervangen door een label, of laten staan.</param>
/// <param name="Soort">Een andere soort dan de computer dacht; leeg als die klopt.</param>
/// <param name="Rol">Een ander rollabel voor een persoon, bijvoorbeeld partner; leeg als dat klopt.</param>
public sealed record Vormoordeel(string Vorm, bool Vervangen, Soort? Soort = null, string? Rol = null)
{
    public bool Gaat(string vorm) => string.Equals(Vorm, vorm, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Een persoonsgegeven dat de computer niet vond; alle plekken met deze tekst tellen mee.</summary>
public sealed record Gemist(string Tekst, Soort Soort, string? Rol);

/// <summary>Een waarschuwing die blijft staan, met waarom dat kan.</summary>
public sealed record AanvaardRisico(string Zin, string Reden);
