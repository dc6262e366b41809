using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;

namespace Maatwerkplaats.Core.Register.Uitvoer;

/// <summary>Welke casussen iemand uit het register wil, met welke kolommen en in welke vorm.</summary>
public sealed record Registervraag(Werklijstfilter Filter, IReadOnlyList<Registerkolom> Kolommen, Bestandsvorm Vorm)
{
    public string Inhoudstype => Vorm == Bestandsvorm.Csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Naam van het bestand; zonder iets over de inhoud.</summary>
    public string Bestandsnaam(DateOnly dag) => $"register-{dag:yyyy-MM-dd}.{Vorm.ToString().ToLowerInvariant()}";
}
