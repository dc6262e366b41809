using Maatwerkplaats.Core.Signalen;

namespace Maatwerkplaats.Web.Pages.Signalen.Melden;

/// <summary>Een signaal zoals ingevuld.</summary>
public sealed class SignaalInvoer
{
    public string? Tekst { get; set; }

    public string? VoorWie { get; set; }

    public string? Gevolg { get; set; }

    public string? Bron { get; set; }

    public string? Kenmerk { get; set; }

    public string? Klantreis { get; set; }

    public string? Moment { get; set; }

    public DateOnly? Datum { get; set; }

    public List<string> Wetten { get; set; } = [];

    public string? Onderwerp { get; set; }

    public string? Onderdeel { get; set; }

    public string? Casus { get; set; }

    public Terugkoppelwijze Terugkoppeling { get; set; } = Terugkoppelwijze.Bericht;

    /// <summary>Er is iets ingevuld buiten de twee vragen.</summary>
    public bool HeeftMeer => new[] { Gevolg, Klantreis, Moment, Onderwerp, Onderdeel, Kenmerk }.Any(t => !string.IsNullOrWhiteSpace(t)) || Wetten.Count > 0 || Datum is not null;

    public Signaalmelding AlsMelding() => new(Tekst)
    {
        VoorWie = VoorWie,
        Gevolg = Gevolg,
        Bron = Bron,
        Kenmerk = Kenmerk,
        Klantreis = Klantreis,
        Moment = Moment,
        Datum = Datum,
        Wetten = Wetten,
        Onderwerp = Onderwerp,
        Onderdeel = Onderdeel,
        Casus = Casus,
        Terugkoppeling = Terugkoppeling,
    };
}
