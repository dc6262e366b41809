using System.ComponentModel.DataAnnotations;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>In welke vorm een tabel naar een bestand gaat.</summary>
public enum Bestandsvorm
{
    [Display(Name = "Excel (xlsx)")] Xlsx,
    [Display(Name = "Csv, met puntkomma's")] Csv,
}
