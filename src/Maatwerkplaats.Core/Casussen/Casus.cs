using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>
/// De situatie van één cliënt zoals die is ingebracht, met alles wat ermee gedaan kan worden. Elke methode is één
/// daad: eerst de regels, dan de gebeurtenis. Doen-denken-doen: de regels dwingen geen volgorde af waar de methode
/// dat niet doet.
/// </summary>
public sealed partial class Casus : Verloop<CasusStaat, CasusGebeurtenis>
{
    private Casus(CasusStaat staat, Handeling handeling)
        : base(staat, handeling)
    {
    }

    /// <summary>Pakt een bestaande casus op om er iets mee te doen.</summary>
    public static Casus Open(CasusStaat staat, Handeling handeling) => new(staat, handeling);

    /// <summary>Speelt de geschiedenis opnieuw af.</summary>
    public static CasusStaat Herhaal(IEnumerable<(CasusGebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.Aggregate(Leeg, (staat, stap) => Volgende(staat, stap.Gebeurtenis, stap.Handeling));

    private static CasusStaat Leeg => new() { Melding = new("", "", "", new(Betrokkene.Systeem, Kanaal.Zelf)) };

    protected override CasusStaat Na(CasusGebeurtenis gebeurtenis) => Volgende(Staat, gebeurtenis, Handeling);

    private static CasusStaat Volgende(CasusStaat staat, CasusGebeurtenis gebeurtenis, Handeling handeling) =>
        gebeurtenis.Op(staat, handeling) with { Versie = staat.Versie + 1 };
}
