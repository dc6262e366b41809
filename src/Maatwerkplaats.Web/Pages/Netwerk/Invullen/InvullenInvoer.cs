using Maatwerkplaats.Core.Netwerk;

namespace Maatwerkplaats.Web.Pages.Netwerk.Invullen;

/// <summary>Het eigen kaartje, zoals ingevuld.</summary>
public sealed class InvullenInvoer
{
    public const string Ja = "ja", Nee = "nee";

    public bool Vindbaar { get; set; }

    public List<string> Wetten { get; set; } = [];

    public List<string> Onderwerpen { get; set; } = [];

    public string? Deskundigheid { get; set; }

    public string? Hulp { get; set; }

    public string? Mandaat { get; set; }

    public List<Werkdag> Dagen { get; set; } = [];

    public DateOnly? TerugOp { get; set; }

    public string? Meedenken { get; set; }

    /// <summary>Toon niet hoe vaak iemand eerder meedeed.</summary>
    public bool BijdragenVerbergen { get; set; }

    public static InvullenInvoer Van(Netwerkgegevens g) => new()
    {
        Vindbaar = g.Vindbaar,
        Wetten = [.. g.Wetten],
        Onderwerpen = [.. g.Onderwerpen],
        Deskundigheid = g.Deskundigheid,
        Hulp = g.Hulp,
        Mandaat = g.Mandaat,
        Dagen = [.. g.Dagen],
        TerugOp = g.TerugOp,
        Meedenken = g.Meedenken ? Ja : Nee,
        BijdragenVerbergen = !g.BijdragenTonen,
    };

    public Netwerkgegevens AlsGegevens() =>
        new(Vindbaar, Wetten, Onderwerpen, Deskundigheid, Hulp, Mandaat, Dagen, TerugOp, Meedenken != Nee, !BijdragenVerbergen);
}
