using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Iemand die al meedoet, met wat diegene meebrengt.</summary>
/// <param name="PersoonId">Leeg voor iemand zonder account.</param>
/// <param name="Onderdeel">Code van het onderdeel, of de naam van de organisatie van een externe deelnemer.</param>
/// <param name="Kunde">Functie, rol en deskundigheid achter elkaar.</param>
/// <param name="Mandaat">Code van het mandaatniveau; leeg als dat niet bekend is.</param>
public sealed partial record Aanwezige(Guid? PersoonId, string Onderdeel, string Kunde, string? Mandaat, bool Extern)
{
    /// <summary>Kan juridisch meekijken.</summary>
    public bool IsJuridisch => Juridisch().IsMatch(Kunde);

    /// <summary>Kan sociaal-medisch meekijken.</summary>
    public bool IsMedisch => Medisch().IsMatch(Kunde);

    /// <summary>Zit aan tafel om te mogen beslissen.</summary>
    public bool IsMandaathouder => Kunde.Contains("mandaathouder", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Wie er meedoen: inbrenger, eigenaar en deelnemers. De contactpersoon niet: die begeleidt, en vertegenwoordigt geen onderdeel.
    /// </summary>
    /// <param name="vandaag">Een externe doet mee zolang de toestemming geldt.</param>
    public static IReadOnlyList<Aanwezige> Van(CasusStaat casus, DateOnly vandaag)
    {
        var aanwezigen = new List<Aanwezige>();
        var inbrenger = casus.Melding.Inbrenger;
        if (!inbrenger.Extern && inbrenger.Kanaal != Kanaal.Buiten)
        {
            aanwezigen.Add(new(inbrenger.Wie.PersoonId, inbrenger.Wie.Onderdeel, inbrenger.Wie.Functie, null, false));
        }

        if (casus.Eigenaar.Persoon is { } eigenaar && !eigenaar.Equals(inbrenger.Wie))
        {
            aanwezigen.Add(new(eigenaar.PersoonId, eigenaar.Onderdeel, eigenaar.Functie, null, false));
        }

        aanwezigen.AddRange(casus.Deelnemers
            .Where(d => !d.IsExtern || casus.Toestemmingen.Any(t => t.Id == d.Toestemming && t.IsGeldig(vandaag)))
            .Select(d => new Aanwezige(
                d.Wie.PersoonId, d.Wie.Onderdeel, string.Join(' ', new[] { d.Wie.Functie, d.Rol, d.Deskundigheid }.OfType<string>()), d.Mandaat, d.IsExtern)));
        return aanwezigen;
    }

    [GeneratedRegex(@"\bjurist|jurist\b|\bjuridisch|\bbezwaar|\badvocaat|\bwetgeving", RegexOptions.IgnoreCase)]
    private static partial Regex Juridisch();

    [GeneratedRegex(@"\b(verzekerings|bedrijfs)?arts|arbeidsdeskundig|sociaal-medisch", RegexOptions.IgnoreCase)]
    private static partial Regex Medisch();
}
