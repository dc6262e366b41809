using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

public sealed partial class Casus
{
    /// <summary>Brengt een casus in. Twee velden volstaan; niemand wordt weggestuurd.</summary>
    /// <param name="nummer">Volgend vrij nummer, bijvoorbeeld MWP-2026-0042.</param>
    /// <param name="streefdatum">Tot wanneer de triage mag duren.</param>
    /// <exception cref="RegelOvertreden">Als buikpijn, wens of reden van spoed ontbreekt.</exception>
    public static Casus Aanmelden(string nummer, Melding melding, Kenmerken kenmerken, string werkplaats, DateOnly streefdatum, Handeling handeling)
    {
        var casus = new Casus(Leeg, handeling);
        casus.Gebeurt(new Aangemeld(Guid.CreateVersion7(handeling.Tijdstip), nummer, Nagelopen(melding), kenmerken, werkplaats, streefdatum, melding.Inbrenger.WaaromGeenEigenaar));
        return casus;
    }

    public void VulMeldingAan(string titel, string buikpijn, string gewenst, Urgentie urgentie, string? urgentieReden)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        CasusRegels.TitelIsIngevuld.EisTekst(titel);
        var m = Nagelopen(Staat.Melding with { Titel = titel, Buikpijn = buikpijn, Gewenst = gewenst, Urgentie = urgentie, UrgentieReden = urgentieReden });
        Gebeurt(new MeldingAangevuld(m.Titel, m.Buikpijn, m.Gewenst, m.Urgentie, m.UrgentieReden));
    }

    /// <summary>Legt vast om welke cliënt het gaat. Mag op elk moment, ook na afronden.</summary>
    public void LegClientVast(Versleuteld client) => Gebeurt(new ClientVastgelegd(client));

    public void StelKenmerkenVast(Kenmerken kenmerken)
    {
        CasusRegels.CasusIsOpen.Eis(Staat.Fase.IsOpen());
        Gebeurt(new KenmerkenVastgesteld(kenmerken with { Regels = TekstOfNiets(kenmerken.Regels) }));
    }

    private static Melding Nagelopen(Melding melding)
    {
        var buikpijn = CasusRegels.BuikpijnIsBeschreven.EisTekst(melding.Buikpijn);
        var gewenst = CasusRegels.GewenstIsBeschreven.EisTekst(melding.Gewenst);
        var reden = melding.Urgentie == Urgentie.Spoed ? CasusRegels.SpoedHeeftEenReden.EisTekst(melding.UrgentieReden) : null;
        return melding with
        {
            Titel = TekstOfNiets(melding.Titel) ?? Melding.TitelUit(buikpijn),
            Buikpijn = buikpijn,
            Gewenst = gewenst,
            UrgentieReden = reden,
            EersteWeging = TekstOfNiets(melding.EersteWeging),
        };
    }

    private static string? TekstOfNiets(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
