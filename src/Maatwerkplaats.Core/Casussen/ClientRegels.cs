using Maatwerkplaats.Core.Shared;
using static Maatwerkplaats.Core.Shared.Regel;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>De regels voor wie opzoekt of er een casus is voor een cliënt.</summary>
public static class ClientRegels
{
    public static readonly Regel BsnIsIngevuld = Luidt("Vul het burgerservicenummer van de cliënt in.", "Bsn");
    public static readonly Regel BsnIsGeldig = Luidt("Dit is geen geldig burgerservicenummer. Controleer de negen cijfers.", "Bsn");
    public static readonly Regel RedenIsGekozen = Luidt("Kies waarom je dit opzoekt.", "Reden");
    public static readonly Regel AndersHeeftToelichting = Luidt("Schrijf in je eigen woorden waarom je dit opzoekt.", "Toelichting");
    public static readonly Regel ToelichtingNoemtGeenBsn = Luidt("Zet geen burgerservicenummer in de toelichting. De toelichting blijft bewaard.", "Toelichting");
}
