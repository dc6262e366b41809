using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.TestCommon;

/// <summary>Een collega zonder rol, voor één test: wat deze bewaart of volgt, telt bij geen andere test mee.</summary>
public static class Eenling
{
    public static async Task<Gebruiker> Maak(Testsite site)
    {
        var gegevens = new Persoonsgegevens("Noor Hulzebos", "medewerker", "uitkeren", "Assen", $"n{Guid.NewGuid():N}@voorbeeld.nl", false);
        var id = await site.Dienst<Inrichtingdienst>().VoegPersoonToe(await Proefcasus.Persoon(site, "beheerder"), gegevens, new(Guid.CreateVersion7()));
        return new(id, "uwv", gegevens.Naam!, gegevens.Functie!, gegevens.Onderdeel!, false, []);
    }
}
