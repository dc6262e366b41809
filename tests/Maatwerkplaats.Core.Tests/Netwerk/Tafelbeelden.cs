using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Netwerk.Tafelgenoten;

namespace Maatwerkplaats.Core.Tests.Netwerk;

/// <summary>Casussen en kaartjes om de regels mee te toetsen.</summary>
internal static class Tafelbeelden
{
    public static readonly DateOnly Vandaag = new(2026, 3, 2);

    public static readonly Mandaatladder Ladder = Mandaatladder.Van(Testlijsten.Standaard);

    /// <summary>Een casus van iemand van het Werkbedrijf, zonder kenmerken.</summary>
    public static Tafelbezetting Beeld(Kenmerken kenmerken, params Aanwezige[] aanwezigen) => new()
    {
        Lijsten = Testlijsten.Standaard,
        Ladder = Ladder,
        Kenmerken = kenmerken,
        Aanwezigen = aanwezigen,
        Plaats = "Groningen",
    };

    public static Kenmerken Over(params string[] onderwerpen) => new() { Onderwerpen = onderwerpen };

    public static Aanwezige Van(string onderdeel, string kunde = "", string? mandaat = null) => new(Guid.NewGuid(), onderdeel, kunde, mandaat, false);

    public static Netwerkkaartje Kaartje(
        string naam, string onderdeel = "uitkeren", string functie = "medewerker", string mandaat = "", string[]? onderwerpen = null, string[]? wetten = null) =>
        new(Guid.NewGuid(), naam, functie, onderdeel, "Utrecht", "naam@voorbeeld.nl", wetten ?? [], onderwerpen ?? [], "", "", mandaat, [], null, true, true);
}
