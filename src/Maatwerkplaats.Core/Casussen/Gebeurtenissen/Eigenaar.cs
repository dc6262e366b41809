using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Een collega is gevraagd eigenaar te worden.</summary>
public sealed record EigenaarVoorgesteld(Betrokkene Wie, string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Eigenaar;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Eigenaar = casus.Eigenaar with { Voorgesteld = Wie, WaaromGevraagd = Reden } };

    public override string Verhaal(Func<string, string> woord) => $"vroeg {Wie.Naam} om eigenaar te worden";

    public override string Toelichting => Reden;
}

/// <summary>De gevraagde collega is nu eigenaar.</summary>
public sealed record EigenaarschapAanvaard(Betrokkene Wie) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Eigenaar;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Eigenaar = new(Wie, null, casus.Eigenaar.WaaromGevraagd ?? casus.Eigenaar.Reden) };

    public override string Verhaal(Func<string, string> woord) => "is eigenaar geworden";
}

/// <summary>De gevraagde collega wordt geen eigenaar.</summary>
public sealed record EigenaarschapAfgewezen(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Eigenaar;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Eigenaar = casus.Eigenaar with { Voorgesteld = null, WaaromGevraagd = null } };

    public override string Verhaal(Func<string, string> woord) => "werd geen eigenaar";

    public override string Toelichting => Reden;
}

/// <summary>De Maatwerkplaats is zelf eigenaar, omdat er niemand anders is.</summary>
public sealed record EigenaarschapBijWerkplaats(string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Eigenaar;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with { Eigenaar = new(null, null, Reden) };

    public override string Verhaal(Func<string, string> woord) => "maakte de Maatwerkplaats eigenaar";

    public override string Toelichting => Reden;
}
