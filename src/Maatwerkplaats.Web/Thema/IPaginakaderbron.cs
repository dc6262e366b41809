namespace Maatwerkplaats.Web.Thema;

/// <summary>Levert het kader bij een verzoek; buiten het inloggen om is dat leeg.</summary>
public interface IPaginakaderbron
{
    Task<Paginakader> GeefAsync(HttpContext context);
}
