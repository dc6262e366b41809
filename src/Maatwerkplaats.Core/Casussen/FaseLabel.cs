namespace Maatwerkplaats.Core.Casussen;

/// <summary>Hoe een fase op het scherm heet.</summary>
public static class FaseLabel
{
    /// <summary>Wat na triage elders verdergaat, heet naar de uitkomst.</summary>
    public static string Label(this Fase fase, TriageUitkomst? uitkomst) => (fase, uitkomst) switch
    {
        (Fase.InBehandeling, _) => "In behandeling",
        (Fase.Doorverwezen, TriageUitkomst.Vraag) => "Vraag beantwoord",
        (Fase.Doorverwezen, TriageUitkomst.Regulier) => "Regulier opgepakt",
        (Fase.Doorverwezen, TriageUitkomst.HoortBijSolve) => "Bij een solve gevoegd",
        _ => fase.ToString(),
    };
}
