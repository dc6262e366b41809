using Maatwerkplaats.Core.Knelpunten.Agenda;

namespace Maatwerkplaats.Web.Pages.Signalenmonitor.Overzien;

/// <summary>De keuzes boven de werkagenda, zoals ze in het adres staan.</summary>
public sealed class AgendafilterInvoer
{
    public Agendasoort? Soort { get; set; }

    public string? Wet { get; set; }

    public string? Onderwerp { get; set; }

    public string? Niveau { get; set; }

    public Bekendheid? Bekend { get; set; }

    public Eigenaarkeuze? Eigenaar { get; set; }

    public Agendastand? Stand { get; set; }

    public Ouderdomsband? Ouderdom { get; set; }

    public Agendavolgorde? Volgorde { get; set; }

    public bool Alles { get; set; }

    /// <summary>Er is gekozen uit wat onder "Meer filters" staat.</summary>
    public bool HeeftExtra => Onderwerp is not null || Niveau is not null || Eigenaar is not null || Stand is not null || Volgorde is not null || Alles;

    public Agendafilter AlsFilter() => new(Soort, Wet, Onderwerp, Niveau, Bekend, Eigenaar, Stand, Ouderdom, Volgorde ?? Agendavolgorde.Stil, Alles);

    /// <summary>Een adres met dezelfde keuzes.</summary>
    public string Adres(string pad, params (string Naam, string? Waarde)[] erbij)
    {
        (string Naam, string? Waarde)[] velden =
        [
            ("Soort", Soort?.ToString()), ("Wet", Wet), ("Onderwerp", Onderwerp), ("Niveau", Niveau), ("Bekend", Bekend?.ToString()), ("Eigenaar", Eigenaar?.ToString()),
            ("Stand", Stand?.ToString()), ("Ouderdom", Ouderdom?.ToString()), ("Volgorde", Volgorde?.ToString()), ("Alles", Alles ? "true" : null), .. erbij,
        ];
        var reeks = string.Join('&', velden.Where(v => !string.IsNullOrEmpty(v.Waarde)).Select(v => $"{v.Naam}={Uri.EscapeDataString(v.Waarde!)}"));
        return reeks.Length == 0 ? pad : $"{pad}?{reeks}";
    }
}
