using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen.Gebeurtenissen;

/// <summary>Een blinde vlek is terzijde gelegd, met een woord waarom.</summary>
/// <param name="Vlek">Naam van de vlek.</param>
/// <param name="Zin">De vlek zoals die er stond.</param>
/// <param name="Aanleiding">Waar de vlek op rustte; verandert dat, dan komt zij terug.</param>
public sealed record VlekTerzijdegelegd(string Vlek, string Zin, string Aanleiding, string Reden) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) => casus with
    {
        TerzijdegelegdeVlekken =
        [
            .. casus.TerzijdegelegdeVlekken.Where(v => v.Vlek != Vlek),
            new(Vlek, Zin, Aanleiding, Reden, handeling.Door.Naam, handeling.Tijdstip),
        ],
    };

    public override string Verhaal(Func<string, string> woord) => $"legde terzijde wie er misschien ontbreekt: {Zin}";

    public override string Toelichting => Reden;
}

/// <summary>Een terzijde gelegde blinde vlek telt weer mee.</summary>
public sealed record VlekTeruggehaald(string Vlek, string Zin) : CasusGebeurtenis
{
    public override string Deel => CasusDelen.Verloop;

    public override CasusStaat Op(CasusStaat casus, Handeling handeling) =>
        casus with { TerzijdegelegdeVlekken = [.. casus.TerzijdegelegdeVlekken.Where(v => v.Vlek != Vlek)] };

    public override string Verhaal(Func<string, string> woord) => $"liet weer meetellen wie er misschien ontbreekt: {Zin}";
}
