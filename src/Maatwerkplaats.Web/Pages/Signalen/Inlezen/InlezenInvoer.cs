namespace Maatwerkplaats.Web.Pages.Signalen.Inlezen;

/// <summary>Een bestand met signalen, en waar ze vandaan komen.</summary>
public sealed class InlezenInvoer
{
    public string? Bron { get; set; }

    public IFormFile? Bestand { get; set; }
}
