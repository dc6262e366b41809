namespace Maatwerkplaats.Web.Demo;

/// <summary>Hoe ver een democasus in zijn leven is.</summary>
internal enum Demostand
{
    Nieuw,
    Triage,
    Teamagenda,
    InBehandeling,
    OverTijd,
    Gepauzeerd,
    Gewogen,
    Besloten,
    Afgerond,
    Doorverwezen,
    Ingetrokken,
    Heropend,
}
