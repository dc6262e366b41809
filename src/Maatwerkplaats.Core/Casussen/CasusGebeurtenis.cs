using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Een gebeurtenis in het leven van een casus: wat er gebeurde, wat dat verandert en hoe het zich laat lezen.</summary>
public abstract record CasusGebeurtenis : Gebeurtenis
{
    /// <summary>De staat na deze gebeurtenis. Rekent alleen: geen regels, geen klok, geen database.</summary>
    public abstract CasusStaat Op(CasusStaat casus, Handeling handeling);

    /// <summary>Wat er gebeurde, als vervolg op "Anne Bakker …".</summary>
    /// <param name="woord">Zoekt de schermtekst bij een code uit een lijst.</param>
    public abstract string Verhaal(Func<string, string> woord);

    /// <summary>Een langere tekst die eronder te lezen is, bijvoorbeeld de reden.</summary>
    public virtual string? Toelichting => null;
}
