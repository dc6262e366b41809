using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Netwerk.Tafelgenoten;

/// <summary>Wat van een casus telt voor de vraag wie er aan tafel hoort: waar zij over gaat en wie er al meedoet.</summary>
public sealed record Tafelbezetting
{
    private static readonly string[] GeenOrganisatie = ["client", "overig-extern"];

    public required Lijsten Lijsten { get; init; }

    public required Mandaatladder Ladder { get; init; }

    public Kenmerken Kenmerken { get; init; } = new();

    /// <summary>Het besluit gaat tegen de letter van de wet in, of er is een weg bedacht die dat doet.</summary>
    public bool ContraLegem { get; init; }

    /// <summary>Wat er gewild wordt en welke wegen er zijn bedacht, in kleine letters.</summary>
    public string Wens { get; init; } = "";

    public IReadOnlyList<Aanwezige> Aanwezigen { get; init; } = [];

    /// <summary>Code van het niveau waarop al is besloten; leeg zolang er geen besluit is.</summary>
    public string? BeslotenDoor { get; init; }

    /// <summary>Namen van organisaties waarvoor de cliënt nu toestemming geeft.</summary>
    public IReadOnlyList<string> Toegestaan { get; init; } = [];

    /// <summary>Standplaats van de inbrenger; leeg als die niet bekend is.</summary>
    public string Plaats { get; init; } = "";

    /// <summary>Codes van de eigen onderdelen waar het probleem mee te maken heeft.</summary>
    public IEnumerable<string> EigenOnderdelen => Kenmerken.Onderdelen.Where(o => Lijsten.Kent(Lijst.Onderdeel, o) && !Lijsten.IsBuiten(o));

    /// <summary>Codes van de andere organisaties waar het probleem mee te maken heeft.</summary>
    public IEnumerable<string> AndereOrganisaties =>
        Kenmerken.Onderdelen.Where(o => Lijsten.Kent(Lijst.Onderdeel, o) && Lijsten.IsBuiten(o) && !GeenOrganisatie.Contains(o));

    public static Tafelbezetting Van(CasusStaat casus, Lijsten lijsten, DateOnly vandaag)
    {
        var wens = string.Join('\n', casus.Weging.AndereWegen.Select(a => a.Omschrijving).Prepend(casus.Melding.Gewenst)).ToLowerInvariant();
        return new()
        {
            Lijsten = lijsten,
            Ladder = Mandaatladder.Van(lijsten),
            Kenmerken = casus.Kenmerken,
            ContraLegem = casus.Besluit?.ContraLegem is not null || wens.Contains("contra legem", StringComparison.Ordinal) || wens.Contains("letter van de wet", StringComparison.Ordinal),
            Wens = wens,
            Aanwezigen = Aanwezige.Van(casus, vandaag),
            BeslotenDoor = casus.Besluit?.Beslisser?.Mandaat,
            Toegestaan = [.. casus.Toestemmingen.Where(t => t.IsGeldig(vandaag)).Select(t => t.Organisatie)],
            Plaats = casus.Melding.Inbrenger.Wie.Standplaats,
        };
    }

    /// <summary>De onderwerpen uit dit rijtje die bij de casus staan.</summary>
    public IEnumerable<string> Onderwerpen(params IEnumerable<string> codes) => Kenmerken.Onderwerpen.Intersect(codes);

    /// <summary>De woorden uit dit rijtje die in de wens, de kernwoorden of de regels voorkomen.</summary>
    public IEnumerable<string> Genoemd(params IEnumerable<string> woorden) =>
        woorden.Where(w => Wens.Contains(w, StringComparison.Ordinal)
            || Kenmerken.Kernwoorden.Any(k => k.Contains(w, StringComparison.OrdinalIgnoreCase))
            || Kenmerken.Regels?.Contains(w, StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>Of er iemand van dit eigen onderdeel meedoet.</summary>
    public bool IsErIemandVan(string onderdeel) => Aanwezigen.Any(a => !a.Extern && a.Onderdeel == onderdeel);

    /// <summary>Of er iemand met minstens dit mandaat meedoet, of al op dat niveau is besloten.</summary>
    public bool IsErMandaat(string niveau) => Ladder.IsMinstens(BeslotenDoor, niveau) || Aanwezigen.Any(a => !a.Extern && Ladder.IsMinstens(a.Mandaat, niveau));

    /// <summary>Of er iemand van deze andere organisatie meedoet. Een toestemming noemt haar in eigen woorden.</summary>
    public bool IsErIemandVanBuiten(string organisatie) => Aanwezigen.Any(a => a.Extern && Noemt(a.Onderdeel, organisatie));

    /// <summary>Of de cliënt toestemming gaf om met deze organisatie te delen.</summary>
    public bool MagDelenMet(string organisatie) => Toegestaan.Any(t => Noemt(t, organisatie));

    private bool Noemt(string tekst, string organisatie) =>
        tekst == organisatie || Organisatienamen.Herken(tekst, Lijsten).Contains(organisatie);
}
