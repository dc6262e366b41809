namespace Maatwerkplaats.Web.Thema;

/// <summary>Het kader voor wie niet is ingelogd: geen navigatie, geen menu.</summary>
internal sealed class LegePaginakaderbron : IPaginakaderbron
{
    public Task<Paginakader> GeefAsync(HttpContext context) => Task.FromResult(Paginakader.Leeg);
}
