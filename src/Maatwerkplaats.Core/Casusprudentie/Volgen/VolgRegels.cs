using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Casusprudentie.Volgen;

/// <summary>De regels van het volgen. Elke regel heeft een test die met zijn naam begint.</summary>
public static class VolgRegels
{
    public static readonly Regel ArtikelIsHerkend = Luidt("We herkennen hierin geen wetsartikel. Een voorbeeld is art. 77 WIA.", "Wat");
    public static readonly Regel OnderwerpZegtIets = Luidt("Schrijf een of enkele woorden, bijvoorbeeld voorschot.", "Wat");
    public static readonly Regel UitspraakBestaat = Luidt("Onder dit nummer staat er niets in de casusprudentie.", "Wat");
    public static readonly Regel NietTeVeel = Luidt("Je volgt al honderd dingen. Stop eerst met iets.", "Wat");
}
