using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>
/// Iets wat voor mensen niet goed uitpakt, uit welke bron ook. De inhoud staat vast; wat er daarna mee gebeurt zijn daden.
/// </summary>
public sealed class Signaal
{
    private readonly List<Signaalgebeurtenis> _nieuw = [];

    private Signaal(Signaalstaat staat) => Staat = staat;

    public Signaalstaat Staat { get; private set; }

    /// <summary>Wat er binnen deze handeling gebeurde, op volgorde.</summary>
    public IReadOnlyList<Signaalgebeurtenis> Nieuw => _nieuw;

    /// <summary>Legt een nieuw signaal vast. De teksten zijn al ontdaan van zekere persoonsgegevens (<see cref="Signaalschoning"/>).</summary>
    /// <exception cref="RegelOvertreden">Als het signaal zo niet te bewaren is.</exception>
    public static Signaal Meld(Signaalinhoud inhoud, DateOnly vandaag)
    {
        SignaalRegels.SignaalHeeftTekst.Eis(inhoud.UitCasus || inhoud.Tekst.Length > 0);
        SignaalRegels.TekstIsNietTeLang.Eis(inhoud.Tekst.Length <= SignaalRegels.LangsteTekst);
        SignaalRegels.VoorWieIsNietTeLang.Eis(inhoud.VoorWie.Length <= SignaalRegels.LangsteTekst);
        SignaalRegels.GevolgIsNietTeLang.Eis(inhoud.Gevolg.Length <= SignaalRegels.LangsteTekst);
        SignaalRegels.DatumLigtNietInDeToekomst.Eis(inhoud.Datum <= vandaag && inhoud.Datum.Year >= SignaalRegels.EersteJaar);
        SignaalRegels.KenmerkIsNietTeLang.Eis((inhoud.Kenmerk?.Length ?? 0) <= SignaalRegels.LangsteKenmerk);
        SignaalRegels.PlaatsIsNietTeLang.Eis(inhoud.Plaats.Length <= SignaalRegels.LangsteKenmerk);
        var signaal = new Signaal(new());
        signaal.Gebeurt(new SignaalOntvangen(inhoud));
        return signaal;
    }

    public static Signaal Open(Signaalstaat staat) => new(staat);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Signaalstaat Herhaal(IEnumerable<Signaalgebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Signaalstaat(), (staat, g) => g.Op(staat));

    /// <summary>Een casus zegt nu iets anders: alleen een signaal uit een casus verandert mee.</summary>
    public void WerkBij(Signaalinhoud inhoud)
    {
        if (Staat.Inhoud.AlsRegel() != inhoud.AlsRegel())
        {
            Gebeurt(new CasussignaalBijgewerkt(inhoud));
        }
    }

    /// <summary>Dit signaal zegt hetzelfde als een eerder signaal en telt voortaan daar mee.</summary>
    public void VoegBij(Guid zelf, Signaalstaat ander, Guid met)
    {
        SignaalRegels.SignaalIsNietZichzelf.Eis(zelf != met);
        SignaalRegels.SignaalStaatNogLos.Eis(Staat.DubbelVan is null);
        SignaalRegels.AnderIsZelfNietDubbel.Eis(ander.DubbelVan is null);
        Gebeurt(new SignaalSamengevoegd(met));
    }

    /// <summary>Toch een eigen signaal.</summary>
    public void MaakLos()
    {
        SignaalRegels.SignaalIsSamengevoegd.Eis(Staat.DubbelVan is not null);
        Gebeurt(new SignaalLosgemaakt());
    }

    private void Gebeurt(Signaalgebeurtenis gebeurtenis)
    {
        Staat = gebeurtenis.Op(Staat);
        _nieuw.Add(gebeurtenis);
    }
}

/// <summary>Hoe wie een signaal gaf, wil horen wat ermee gebeurt.</summary>
public enum Terugkoppelwijze
{
    [System.ComponentModel.DataAnnotations.Display(Name = "Een bericht hier")] Bericht,
    [System.ComponentModel.DataAnnotations.Display(Name = "Een mail")] Mail,
    [System.ComponentModel.DataAnnotations.Display(Name = "Bel mij")] Bellen,
    [System.ComponentModel.DataAnnotations.Display(Name = "Niet nodig")] Niet,
}

/// <summary>Waarom een casus een signaal werd.</summary>
public enum Signaalaanleiding
{
    [System.ComponentModel.DataAnnotations.Display(Name = "De casus is structureel")] Structureel,
    [System.ComponentModel.DataAnnotations.Display(Name = "De casus is misschien structureel")] MisschienStructureel,
    [System.ComponentModel.DataAnnotations.Display(Name = "De casus paste niet bij de Maatwerkplaats")] NietOpgepakt,
}

/// <summary>Alles wat over één signaal nu waar is.</summary>
public sealed record Signaalstaat
{
    public Signaalinhoud Inhoud { get; init; } = new();

    /// <summary>Het signaal waar dit bij telt, als het hetzelfde zegt.</summary>
    public Guid? DubbelVan { get; init; }
}
