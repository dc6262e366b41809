using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>
/// Maakt van een casus vanzelf een signaal: als hij eindigt en misschien structureel is, of als hij niet bij de Maatwerkplaats
/// paste. Per casus één signaal, in dezelfde transactie. De tekst van de casus gaat niet mee: in het signaal staan alleen de
/// gegevens om te tellen.
/// </summary>
public static class Casussignalering
{
    /// <summary>Schrijft mee met wat er met een casus gebeurt. De handeling is in deze transactie al vastgelegd; opslaan doet de aanroeper.</summary>
    internal static async Task Volg(MaatwerkDb db, Ketting ketting, string organisatie, CasusStaat? vorige, CasusStaat casus, Handeling handeling, CancellationToken ct)
    {
        if (Aanleiding(casus) is not { } aanleiding || (vorige is not null && Aanleiding(vorige) == aanleiding && vorige.Fase == casus.Fase))
        {
            return;
        }

        await Leg(db, ketting, organisatie, casus, aanleiding, handeling, ct);
    }

    /// <summary>Waarom een casus een signaal is, of <c>null</c> als hij dat (nog) niet is.</summary>
    public static Signaalaanleiding? Aanleiding(CasusStaat casus) => casus.Fase switch
    {
        Fase.Doorverwezen => Signaalaanleiding.NietOpgepakt,
        Fase.Afgerond when casus.Afronding?.Structureel == JaNeeMisschien.Ja => Signaalaanleiding.Structureel,
        Fase.Afgerond when casus.Afronding?.Structureel == JaNeeMisschien.Misschien => Signaalaanleiding.MisschienStructureel,
        _ => null,
    };

    /// <summary>Wat er van een casus in het signaal staat: alleen gegevens om te tellen.</summary>
    public static Signaalinhoud Inhoud(CasusStaat casus, Signaalaanleiding aanleiding, DateOnly datum) => new()
    {
        Bron = Signaalkeuring.UitCasus,
        Kenmerk = casus.Nummer,
        Casus = casus.Nummer,
        Aanleiding = aanleiding,
        Datum = datum,
        Wetten = [.. casus.Kenmerken.Wetten],
        Onderwerp = casus.Kenmerken.Onderwerpen is [var onderwerp, ..] ? onderwerp : "",
        Onderdeel = casus.Kenmerken.Onderdelen is [var onderdeel, ..] ? onderdeel : "",
        Werkplaats = casus.Werkplaats,
        Melder = casus.Melding.Inbrenger.Wie.PersoonId,
        Terugkoppeling = Terugkoppelwijze.Bericht,
    };

    private static async Task Leg(MaatwerkDb db, Ketting ketting, string organisatie, CasusStaat casus, Signaalaanleiding aanleiding, Handeling handeling, CancellationToken ct)
    {
        var rij = await db.Set<SignaalRij>().FirstOrDefaultAsync(s => s.Bron == Signaalkeuring.UitCasus && s.Kenmerk == casus.Nummer, ct);
        if (rij is null)
        {
            Signaaldienst.Voeg(db, ketting, organisatie, Signaal.Meld(Inhoud(casus, aanleiding, handeling.Datum), handeling.Datum), handeling, alVastgelegd: true);
            return;
        }

        // Een casus die weer openging en anders eindigde: hetzelfde signaal, met wat er nu bekend is.
        var signaal = Signaal.Open(rij.Staat());
        signaal.WerkBij(Inhoud(casus, aanleiding, rij.Datum));
        rij.Vul(signaal.Staat);
        Geschiedenisboek.Schrijf(db, ketting, rij, signaal.Nieuw, handeling, handelingAlVastgelegd: true);
    }
}
