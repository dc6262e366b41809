namespace Maatwerkplaats.Core.Casussen;

/// <summary>Het antwoord aan de inbrenger als de Maatwerkplaats de casus oppakt en niemand een eigen antwoord schreef.</summary>
public static class Triageantwoord
{
    /// <returns><c>null</c> bij elke uitkomst waarvoor iemand zelf moet uitleggen wat er nu gebeurt.</returns>
    public static string? Vanzelf(TriageUitkomst? uitkomst, CasusStaat casus)
    {
        if (uitkomst != TriageUitkomst.SpecifiekMaatwerk)
        {
            return null;
        }

        var wie = casus.Contactpersoon is { } contact ? $"{contact.Naam} is je contactpersoon en neemt" : "We nemen";
        var eigenaar = casus.Eigenaar.Persoon?.PersoonId is { } eigen && casus.Melding.Inbrenger.Wie.Is(eigen) ? " Jij blijft eigenaar van de casus." : "";
        return $"We pakken deze casus samen met je op. {wie} contact met je op: wie vragen we erbij, en wat kan er voor de cliënt nu al?{eigenaar}";
    }
}
