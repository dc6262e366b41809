using Maatwerkplaats.Core.Berichten;

namespace Maatwerkplaats.Web.Pages.Berichten.Voorkeuren;

/// <summary>De aangevinkte wegen per soort bericht.</summary>
public sealed class VoorkeurenInvoer
{
    public const string Systeem = "systeem";

    public const string Mail = "mail";

    /// <summary>Naam van de soort met de gekozen wegen; een soort zonder vinkjes ontbreekt.</summary>
    public Dictionary<string, List<string>> Soorten { get; set; } = [];

    public static VoorkeurenInvoer Van(IEnumerable<Berichtkeuze> keuzes) => new()
    {
        Soorten = keuzes.ToDictionary(
            k => k.Soort.ToString(), k => new[] { k.InSysteem ? Systeem : null, k.PerMail ? Mail : null }.OfType<string>().ToList()),
    };

    public IEnumerable<Berichtkeuze> AlsKeuzes() => Enum.GetValues<BerichtSoort>().Select(s =>
    {
        var wegen = Soorten.GetValueOrDefault(s.ToString()) ?? [];
        return new Berichtkeuze(s, wegen.Contains(Systeem), wegen.Contains(Mail));
    });
}
