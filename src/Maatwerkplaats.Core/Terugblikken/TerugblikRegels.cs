using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>De regels voor terugkijken. Elke regel heeft een test die met zijn naam begint.</summary>
public static class TerugblikRegels
{
    public static readonly Regel TerugblikHeeftEenAntwoord = Luidt("Kies bij minstens één vraag een antwoord, of sla het over.", "Geholpen");
}
