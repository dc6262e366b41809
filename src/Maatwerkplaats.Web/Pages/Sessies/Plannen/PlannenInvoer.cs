namespace Maatwerkplaats.Web.Pages.Sessies.Plannen;

/// <summary>Wie er komt, en op welke datums het kan.</summary>
public sealed class PlannenInvoer : DatumsInvoer
{
    /// <summary>Sleutels van de mensen van de casus die worden gevraagd.</summary>
    public List<string> Mensen { get; set; } = [];
}
