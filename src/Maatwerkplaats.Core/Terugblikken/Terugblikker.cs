using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>Wie er terugkijkt, langs welke weg die ook binnenkwam. Ieder ziet alleen de eigen vragen; geen rol ziet die van een ander.</summary>
/// <param name="VoorWie">Sleutel van de persoon, van de gast als deelnemer, of van de casus bij wie met een code volgt.</param>
public sealed record Terugblikker(string Organisatie, Terugblikweg Weg, Guid VoorWie)
{
    public static Terugblikker Van(Gebruiker wie) => new(wie.Organisatie, Terugblikweg.Account, wie.Id);

    public static Terugblikker Van(Gastbezoek gast) => new(gast.Organisatie, Terugblikweg.Gast, gast.Deelnemer.Id);

    /// <summary>Wie zonder account inbracht en met een code volgt.</summary>
    public static Terugblikker MetVolgcode(string organisatie, CasusStaat casus) => new(organisatie, Terugblikweg.Volgcode, casus.Id);
}
