using Maatwerkplaats.Core.Knelpunten;

namespace Maatwerkplaats.Web.Pages.Intervisie;

/// <summary>Een tekst die anderen lezen: een vraag, een antwoord, of wat iemand doorgeeft. Zonder persoonsgegevens.</summary>
public sealed class DeeltekstInvoer
{
    public string? Tekst { get; set; }

    /// <summary>De schrijver keek naar wat misschien iemand laat herkennen.</summary>
    public bool Gezien { get; set; }

    /// <summary>Wat er van een mens in kan staan waar de schrijver nog niet naar keek. Wat zeker van een mens is, weigert de regel.</summary>
    public IReadOnlyList<string> Twijfels() => Gezien ? [] : Mensentoets.Kijk(Tekst) is { IsZeker: false } oordeel ? oordeel.Twijfels : [];
}
