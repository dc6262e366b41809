namespace Maatwerkplaats.Web.Thema;

/// <summary>Wat om elke pagina heen staat: waar deze gebruiker heen kan en wie er is ingelogd.</summary>
public sealed record Paginakader(IReadOnlyList<Navigatiepunt> Navigatie, Gebruikersmenu? Gebruiker)
{
    public static Paginakader Leeg { get; } = new([], null);
}
