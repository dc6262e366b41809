using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Stuurt een tabel als csv- of Excel-bestand.</summary>
public static class Tabelbestand
{
    /// <param name="naam">Naam zonder achtervoegsel.</param>
    public static FileContentResult Maak(HttpResponse antwoord, byte[] inhoud, Bestandsvorm vorm, string naam) => Documentantwoord.Maak(antwoord, vorm == Bestandsvorm.Csv
        ? new($"{naam}.csv", "text/csv; charset=utf-8", inhoud)
        : new($"{naam}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", inhoud));
}
