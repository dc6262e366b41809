namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Signalen en casussen die bij elkaar horen omdat hetzelfde niet goed gaat. Elke methode is één daad: eerst de regels, dan de
/// gebeurtenis.
/// </summary>
public sealed class Thema
{
    private readonly List<Themagebeurtenis> _nieuw = [];

    private Thema(Themastaat staat) => Staat = staat;

    public Themastaat Staat { get; private set; }

    /// <summary>Wat er binnen deze handeling gebeurde, op volgorde.</summary>
    public IReadOnlyList<Themagebeurtenis> Nieuw => _nieuw;

    public static Thema Open(Themastaat staat) => new(staat);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static Themastaat Herhaal(IEnumerable<Themagebeurtenis> geschiedenis) => geschiedenis.Aggregate(new Themastaat(), Volgende);

    /// <summary>Begint een thema met de hand; één of twee signalen zijn genoeg.</summary>
    public static Thema Begin(Guid id, string nummer, string? naam, string? omschrijving, IReadOnlyList<Guid> signalen)
    {
        var (schoon, tekst) = EisNaam(naam, omschrijving);
        ThemaRegels.ThemaHeeftEenSignaal.Eis(signalen.Count > 0);
        var thema = new Thema(new());
        thema.Gebeurt(new ThemaBegonnen(id, nummer, schoon, tekst));
        thema.Gebeurt(new SignalenErbij([.. signalen.Distinct()]));
        return thema;
    }

    public void Hernoem(string? naam, string? omschrijving)
    {
        EisTeWijzigen();
        var (schoon, tekst) = EisNaam(naam, omschrijving);
        if ((schoon, tekst) != (Staat.Naam, Staat.Omschrijving))
        {
            Gebeurt(new ThemaHernoemd(schoon, tekst));
        }
    }

    /// <summary>Zet signalen bij het thema. Een thema dat terzijde lag en genoeg is gegroeid, komt vanzelf terug.</summary>
    public void VoegToe(IReadOnlyCollection<Guid> signalen)
    {
        EisTeWijzigen();
        Guid[] nieuw = [.. signalen.Distinct().Except(Staat.Signalen)];
        ThemaRegels.ThemaHeeftEenSignaal.Eis(nieuw.Length > 0);
        Gebeurt(new SignalenErbij(nieuw));
        if (Staat is { Stand: Themastand.Terzijde, TerugBij: { } grens } && Staat.Signalen.Count >= grens)
        {
            Gebeurt(new ThemaTeruggekomen(Staat.Signalen.Count));
        }
    }

    /// <summary>Haalt een signaal eruit. Het blijft als tegenvoorbeeld staan: het lijkt erop, maar hoort er niet bij.</summary>
    public void HaalEraf(Guid signaal, bool tegenvoorbeeld)
    {
        EisTeWijzigen();
        ThemaRegels.SignaalHoortErbij.Eis(Staat.Signalen.Contains(signaal));
        ThemaRegels.ThemaHoudtEenSignaal.Eis(Staat.Signalen.Count > 1);
        Gebeurt(new SignalenEraf([signaal], tegenvoorbeeld));
    }

    /// <summary>Legt het thema terzijde, met waarom en bij hoeveel signalen erbij het terugkomt.</summary>
    public void LegTerzijde(string? reden, int? terugBij)
    {
        EisTeWijzigen();
        ThemaRegels.ThemaLigtNietAlTerzijde.Eis(Staat.Stand == Themastand.Open);
        var waarom = ThemaRegels.TerzijdeHeeftEenReden.EisTekst(reden);
        ThemaRegels.TekstIsNietTeLang.Eis(waarom.Length <= ThemaRegels.LangsteTekst);
        ThemaRegels.TerugBijIsEenAantal.Eis(terugBij is >= 1 and <= ThemaRegels.MeesteGroei);
        Gebeurt(new ThemaTerzijdeGelegd(waarom, Staat.Signalen.Count + terugBij!.Value));
    }

    /// <summary>Pakt een thema dat terzijde lag weer op.</summary>
    public void PakWeerOp()
    {
        ThemaRegels.ThemaLigtTerzijde.Eis(Staat.Stand == Themastand.Terzijde);
        Gebeurt(new ThemaTeruggekomen(Staat.Signalen.Count));
    }

    /// <summary>Gaat op in een ander thema, dat alle signalen krijgt.</summary>
    public void GaOpIn(Themastaat ander)
    {
        EisTeWijzigen();
        ThemaRegels.SamenIsMetEenAnder.Eis(ander.Nummer != Staat.Nummer && ander.Stand != Themastand.Opgegaan);
        Gebeurt(new ThemaOpgegaan(ander.Nummer));
    }

    /// <summary>Staat signalen af aan een nieuw thema.</summary>
    public void SplitsAf(IReadOnlyCollection<Guid> signalen, string nieuwNummer)
    {
        EisTeWijzigen();
        ThemaRegels.SplitsingHeeftSignalen.Eis(signalen.Count > 0 && signalen.All(Staat.Signalen.Contains));
        ThemaRegels.ThemaHoudtEenSignaal.Eis(Staat.Signalen.Count > signalen.Distinct().Count());
        Gebeurt(new ThemaGesplitst([.. signalen.Distinct()], nieuwNummer));
    }

    private static (string Naam, string Omschrijving) EisNaam(string? naam, string? omschrijving)
    {
        var schoon = ThemaRegels.ThemaHeeftEenNaam.EisTekst(naam);
        ThemaRegels.NaamIsNietTeLang.Eis(schoon.Length <= ThemaRegels.LangsteNaam);
        var tekst = omschrijving?.Trim() ?? "";
        ThemaRegels.TekstIsNietTeLang.Eis(tekst.Length <= ThemaRegels.LangsteTekst);
        return (schoon, tekst);
    }

    private static Themastaat Volgende(Themastaat staat, Themagebeurtenis gebeurtenis) => gebeurtenis.Op(staat) with { Versie = staat.Versie + 1 };

    private void EisTeWijzigen() => ThemaRegels.ThemaIsNietOpgegaan.Eis(Staat.Stand != Themastand.Opgegaan);

    private void Gebeurt(Themagebeurtenis gebeurtenis)
    {
        Staat = Volgende(Staat, gebeurtenis);
        _nieuw.Add(gebeurtenis);
    }
}
