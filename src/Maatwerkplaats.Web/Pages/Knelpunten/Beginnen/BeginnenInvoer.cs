namespace Maatwerkplaats.Web.Pages.Knelpunten.Beginnen;

/// <summary>Jaar en dagen van een ronde.</summary>
public sealed class BeginnenInvoer
{
    public int? Jaar { get; set; }

    public DateOnly? InbrengTot { get; set; }

    public DateOnly? VerzendenOp { get; set; }
}
