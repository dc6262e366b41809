using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Een signaal zoals het wordt aangeboden: codes of schermteksten, en tekst die nog niet is geschoond.</summary>
public sealed record Signaalmelding(string? Tekst)
{
    public string? Bron { get; init; }

    public string? Kenmerk { get; init; }

    public string? VoorWie { get; init; }

    public string? Gevolg { get; init; }

    public string? Klantreis { get; init; }

    public string? Moment { get; init; }

    /// <summary>Leeg is vandaag.</summary>
    public DateOnly? Datum { get; init; }

    public IReadOnlyList<string> Wetten { get; init; } = [];

    public string? Onderwerp { get; init; }

    public string? Onderdeel { get; init; }

    public string? Werkplaats { get; init; }

    public string? Plaats { get; init; }

    public string? Casus { get; init; }

    public Terugkoppelwijze Terugkoppeling { get; init; } = Terugkoppelwijze.Niet;
}

/// <summary>Maakt van wat is aangeboden een signaal dat bewaard kan worden, of zegt alles wat er niet klopt.</summary>
public sealed class Signaalkeuring(Lijsten lijsten, DateOnly vandaag)
{
    /// <summary>Codes van bronnen waar de toepassing zelf mee werkt.</summary>
    public const string UitCasus = "casus", VanMedewerker = "van-medewerker";

    private readonly Codeboek _codes = Codeboek.Van(lijsten);

    /// <param name="melder">Wie het signaal gaf, als dat iemand met een account is.</param>
    public Gekeurd Keur(Signaalmelding melding, Guid? melder)
    {
        var fouten = new List<Regel>();
        var bron = Code(Lijst.Signaalbron, melding.Bron, SignaalRegels.BronStaatInDeLijst, fouten);
        Eis(bron.Length > 0 || !string.IsNullOrWhiteSpace(melding.Bron), SignaalRegels.BronStaatInDeLijst, fouten);
        Eis(bron != UitCasus, SignaalRegels.CasusbronIsNietTeKiezen, fouten);
        var (tekst, voorWie, gevolg) = (Signaalschoning.Maak(melding.Tekst), Signaalschoning.Maak(melding.VoorWie), Signaalschoning.Maak(melding.Gevolg));
        var inhoud = new Signaalinhoud
        {
            Bron = bron,
            Kenmerk = Leeg(melding.Kenmerk),
            Tekst = tekst.Tekst,
            VoorWie = voorWie.Tekst,
            Gevolg = gevolg.Tekst,
            Klantreis = Code(Lijst.Klantreis, melding.Klantreis, SignaalRegels.KlantreisStaatInDeLijst, fouten),
            Moment = Code(Lijst.Klantreismoment, melding.Moment, SignaalRegels.MomentStaatInDeLijst, fouten),
            Datum = melding.Datum ?? vandaag,
            Wetten = [.. melding.Wetten.Select(w => Code(Lijst.Wet, w, SignaalRegels.WetStaatInDeLijst, fouten)).Where(w => w.Length > 0).Distinct()],
            Onderwerp = Code(Lijst.Onderwerp, melding.Onderwerp, SignaalRegels.OnderwerpStaatInDeLijst, fouten),
            Onderdeel = Code(Lijst.Onderdeel, melding.Onderdeel, SignaalRegels.OnderdeelStaatInDeLijst, fouten),
            Werkplaats = Werkplaats(melding.Werkplaats, fouten),
            Plaats = melding.Plaats?.Trim() ?? "",
            Casus = Leeg(melding.Casus),
            Melder = melder,
            Terugkoppeling = melding.Terugkoppeling,
            Vervangen = tekst.Vervangen + voorWie.Vervangen + gevolg.Vervangen,
            Twijfels = tekst.Twijfels + voorWie.Twijfels + gevolg.Twijfels,
        };
        try
        {
            Signaal.Meld(inhoud, vandaag);
        }
        catch (RegelOvertreden fout)
        {
            fouten.Add(fout.Regel);
        }

        return new(inhoud, [.. fouten.Distinct()]);
    }

    private string Code(Lijst lijst, string? waarde, Regel regel, List<Regel> fouten)
    {
        if (Leeg(waarde) is not { } tekst)
        {
            return "";
        }

        var code = _codes.Zoek(lijst, tekst);
        Eis(code is not null, regel, fouten);
        return code ?? "";
    }

    private string Werkplaats(string? waarde, List<Regel> fouten)
    {
        var code = Leeg(waarde) is { } tekst ? _codes.ZoekWerkplaats(tekst) : "";
        Eis(code is not null, SignaalRegels.WerkplaatsStaatInDeLijst, fouten);
        return code ?? "";
    }

    private static void Eis(bool voldaan, Regel regel, List<Regel> fouten)
    {
        if (!voldaan)
        {
            fouten.Add(regel);
        }
    }

    private static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}

/// <summary>Een gekeurd signaal, met alles wat er niet klopt.</summary>
public sealed record Gekeurd(Signaalinhoud Inhoud, IReadOnlyList<Regel> Fouten)
{
    /// <exception cref="RegelOvertreden">Met het eerste wat niet klopt.</exception>
    public Signaalinhoud OfWeiger() => Fouten is [var eerste, ..] ? throw new RegelOvertreden(eerste) : Inhoud;
}
