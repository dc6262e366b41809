using System.Globalization;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.AspNetCore.Http.Extensions;

namespace Maatwerkplaats.Web.Pages.Casussen.Overzien;

/// <summary>Vanuit de cijfers: de werklijst toont precies de casussen achter één rij van een tabel.</summary>
public sealed class CijferverwijzingInvoer
{
    public CijferverwijzingInvoer()
    {
    }

    public CijferverwijzingInvoer(string tabel, string rij, Cijferfilter filter) =>
        (Tabel, Rij, Van, Tot, Werkplaats, Wet, Onderdeel) =
        (tabel, rij, filter.Periode.Van, filter.Periode.Tot, filter.Werkplaats, filter.Wet, filter.Onderdeel);

    /// <summary>Code van de tabel; leeg als de werklijst gewoon de werklijst is.</summary>
    public string? Tabel { get; set; }

    /// <summary>Sleutel van de rij.</summary>
    public string? Rij { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public string? Werkplaats { get; set; }

    public string? Wet { get; set; }

    public string? Onderdeel { get; set; }

    public Cijferfilter AlsFilter() => new(new(Van, Tot), Werkplaats, Wet, Onderdeel);

    /// <summary>De werklijst met alle standen van deze rij.</summary>
    public string Zoekreeks()
    {
        var reeks = new QueryBuilder { { "deel", "Alles" } };
        Voeg(reeks);
        return reeks.ToQueryString().ToString();
    }

    /// <summary>De verwijzing als velden van het adres; niets als er geen is.</summary>
    public IEnumerable<(string Naam, string Waarde)> Velden =>
        new (string Naam, string? Waarde)[]
            {
                ("tabel", Tabel), ("rij", Rij), ("van", Dag(Van)), ("tot", Dag(Tot)), ("werkplaats", Werkplaats), ("wet", Wet), ("onderdeel", Onderdeel),
            }
            .Where(v => !string.IsNullOrEmpty(Tabel) && !string.IsNullOrEmpty(v.Waarde)).Select(v => ($"cijfer.{v.Naam}", v.Waarde!));

    /// <summary>Zet de verwijzing in een zoekreeks, als er een is.</summary>
    public void Voeg(QueryBuilder reeks)
    {
        foreach (var (naam, waarde) in Velden)
        {
            reeks.Add(naam, waarde);
        }
    }

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
