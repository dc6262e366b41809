using System.Globalization;
using Maatwerkplaats.Core.Signalen;

namespace Maatwerkplaats.Web.Pages.Signalen.Overzien;

/// <summary>De keuzes boven de lijst met signalen, zoals ze in het adres staan.</summary>
public sealed class SignaalfilterInvoer
{
    /// <summary>Langer zoekt niemand.</summary>
    private const int LangsteTekst = 200;

    public string? Tekst { get; set; }

    public string? Bron { get; set; }

    public string? Klantreis { get; set; }

    public string? Wet { get; set; }

    public string? Onderwerp { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public Themakeuze? Thema { get; set; }

    public Ouderdom? Ouderdom { get; set; }

    /// <summary>Er is gekozen uit wat onder "Meer filters" staat.</summary>
    public bool HeeftExtra => Wet is not null || Onderwerp is not null || Van is not null || Tot is not null || Ouderdom is not null;

    public Signaalfilter AlsFilter() =>
        new(Tekst?.Length > LangsteTekst ? Tekst[..LangsteTekst] : Tekst, Bron, Klantreis, Wet, Onderwerp, Van, Tot, Thema, Ouderdom);

    /// <summary>Een adres met dezelfde keuzes.</summary>
    public string Adres(string pad, params (string Naam, string? Waarde)[] erbij)
    {
        (string Naam, string? Waarde)[] velden =
        [
            ("Tekst", Tekst), ("Bron", Bron), ("Klantreis", Klantreis), ("Wet", Wet), ("Onderwerp", Onderwerp), ("Van", Dag(Van)), ("Tot", Dag(Tot)),
            ("Thema", Thema?.ToString()), ("Ouderdom", Ouderdom?.ToString()), .. erbij,
        ];
        var reeks = string.Join('&', velden.Where(v => !string.IsNullOrEmpty(v.Waarde)).Select(v => $"{v.Naam}={Uri.EscapeDataString(v.Waarde!)}"));
        return reeks.Length == 0 ? pad : $"{pad}?{reeks}";
    }

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
