using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Themas;

/// <summary>Een gebeurtenis in het leven van een thema. Bevat nooit tekst van een signaal of casus.</summary>
public abstract record Themagebeurtenis : Gebeurtenis
{
    /// <summary>Wat je toevoegt of weghaalt, botst niet met wat een ander doet; naam en stand wel.</summary>
    public const string Leden = "leden", Kern = "kern";

    public override string Deel => Kern;

    /// <summary>De staat na deze gebeurtenis. Rekent alleen.</summary>
    public abstract Themastaat Op(Themastaat thema);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    public abstract string Verhaal { get; }

    /// <summary>Een langere tekst die eronder te lezen is.</summary>
    public virtual string? Toelichting => null;

    protected static string Tel(int aantal) => aantal == 1 ? "1 signaal" : $"{aantal} signalen";
}

/// <summary>Het thema is begonnen.</summary>
public sealed record ThemaBegonnen(Guid Id, string Nummer, string Naam, string Omschrijving) : Themagebeurtenis
{
    public override Themastaat Op(Themastaat thema) => thema with { Id = Id, Nummer = Nummer, Naam = Naam, Omschrijving = Omschrijving };

    public override string Verhaal => $"begon het thema ‘{Naam}’";
}

/// <summary>Het thema heeft een andere naam of omschrijving.</summary>
public sealed record ThemaHernoemd(string Naam, string Omschrijving) : Themagebeurtenis
{
    public override Themastaat Op(Themastaat thema) => thema with { Naam = Naam, Omschrijving = Omschrijving };

    public override string Verhaal => $"noemde het thema ‘{Naam}’";

    public override string? Toelichting => Omschrijving.Length == 0 ? null : Omschrijving;
}

/// <summary>Signalen horen er nu bij.</summary>
public sealed record SignalenErbij(IReadOnlyList<Guid> Signalen) : Themagebeurtenis
{
    public override string Deel => Leden;

    public override Themastaat Op(Themastaat thema) =>
        thema with { Signalen = [.. thema.Signalen, .. Signalen], Tegenvoorbeelden = [.. thema.Tegenvoorbeelden.Except(Signalen)] };

    public override string Verhaal => $"zette {Tel(Signalen.Count)} bij het thema";
}

/// <summary>Signalen horen er niet meer bij.</summary>
/// <param name="AlsTegenvoorbeeld">Ze blijven staan als wat erop lijkt en er niet bij hoort.</param>
public sealed record SignalenEraf(IReadOnlyList<Guid> Signalen, bool AlsTegenvoorbeeld) : Themagebeurtenis
{
    public override string Deel => Leden;

    public override Themastaat Op(Themastaat thema) => thema with
    {
        Signalen = [.. thema.Signalen.Except(Signalen)],
        Tegenvoorbeelden = AlsTegenvoorbeeld ? [.. thema.Tegenvoorbeelden.Union(Signalen)] : thema.Tegenvoorbeelden,
    };

    public override string Verhaal => $"haalde {Tel(Signalen.Count)} uit het thema{(AlsTegenvoorbeeld ? ", als tegenvoorbeeld" : "")}";
}

/// <summary>Het thema ligt terzijde.</summary>
/// <param name="TerugBij">Bij zoveel signalen in het geheel komt het terug.</param>
public sealed record ThemaTerzijdeGelegd(string Reden, int TerugBij) : Themagebeurtenis
{
    public override Themastaat Op(Themastaat thema) => thema with { Stand = Themastand.Terzijde, Reden = Reden, TerugBij = TerugBij };

    public override string Verhaal => $"legde het thema terzijde tot er {Tel(TerugBij)} zijn";

    public override string Toelichting => Reden;
}

/// <summary>Het thema is weer open.</summary>
public sealed record ThemaTeruggekomen(int Aantal) : Themagebeurtenis
{
    public override Themastaat Op(Themastaat thema) => thema with { Stand = Themastand.Open, Reden = null, TerugBij = null };

    public override string Verhaal => $"bracht het thema terug, met {Tel(Aantal)}";
}

/// <summary>Het thema is opgegaan in een ander.</summary>
public sealed record ThemaOpgegaan(string In) : Themagebeurtenis
{
    public override Themastaat Op(Themastaat thema) => thema with { Stand = Themastand.Opgegaan, OpgegaanIn = In, Signalen = [], Reden = null, TerugBij = null };

    public override string Verhaal => $"voegde het thema samen met {In}";
}

/// <summary>Een deel van het thema ging verder als eigen thema.</summary>
public sealed record ThemaGesplitst(IReadOnlyList<Guid> Signalen, string Naar) : Themagebeurtenis
{
    public override Themastaat Op(Themastaat thema) => thema with { Signalen = [.. thema.Signalen.Except(Signalen)] };

    public override string Verhaal => $"splitste {Tel(Signalen.Count)} af als {Naar}";
}
