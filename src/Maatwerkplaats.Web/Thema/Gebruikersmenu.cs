namespace Maatwerkplaats.Web.Thema;

/// <summary>Het menu onder de naam van wie is ingelogd.</summary>
/// <param name="Naam">De naam zoals collega's die kennen.</param>
/// <param name="Rol">Vanuit welke rol en plaats er gewerkt wordt.</param>
/// <param name="Keuzes">Eigen instellingen en dergelijke.</param>
/// <param name="AfmeldUrl">Het adres waar een POST afmeldt.</param>
public sealed record Gebruikersmenu(string Naam, string? Rol, IReadOnlyList<Navigatiepunt> Keuzes, string? AfmeldUrl);
