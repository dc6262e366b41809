namespace Maatwerkplaats.Web.Beveiliging;

/// <summary>Waarom iemand ergens niet bij mag, in een zin voor die persoon. De pagina bij een 403 toont haar.</summary>
/// <param name="Reden">De regel die het tegenhield.</param>
/// <param name="Vraag">Bij wie of waar het wel gevraagd kan worden, als dat bekend is.</param>
public sealed record Toegangsweigering(string Reden, string? Vraag = null)
{
    /// <summary>Legt de reden bij het verzoek, zodat de foutpagina haar vindt.</summary>
    public void Onthoud(HttpContext context) => context.Features.Set(this);
}
