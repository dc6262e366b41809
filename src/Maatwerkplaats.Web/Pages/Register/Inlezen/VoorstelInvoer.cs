namespace Maatwerkplaats.Web.Pages.Register.Inlezen;

/// <summary>Het akkoord op een voorstel.</summary>
public sealed class VoorstelInvoer
{
    /// <summary>Alleen de goede rijen inlezen.</summary>
    public bool PerRij { get; set; }

    /// <summary>De rijen die op een bestaande casus lijken en toch een eigen casus zijn.</summary>
    public List<string> Toevoegen { get; set; } = [];
}
