using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Apisleutels;

/// <summary>De regels bij API-sleutels. Elke regel heeft een test die met zijn naam begint.</summary>
public static class ApisleutelRegels
{
    public const int LangsteNaam = 80;

    public static readonly Regel SleutelHeeftEenNaam = Luidt("Schrijf welk programma de sleutel gebruikt.", "Naam");
    public static readonly Regel NaamIsNietTeLang = Luidt($"Houd de naam korter dan {LangsteNaam} tekens.", "Naam");
    public static readonly Regel NaamIsNieuw = Luidt("Er is al een geldige sleutel met deze naam. Kies een andere, of trek die eerst in.", "Naam");
    public static readonly Regel SleutelGeldtNog = Luidt("Deze sleutel is al ingetrokken.");
}
