using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Wat er nog ontbreekt, één keer genoemd, met de plek waar het kan.</summary>
/// <param name="Plek">Laatste deel van het adres van de bladzijde waar dit wordt ingevuld.</param>
public sealed record NogNodig(Regel Regel, string Plek)
{
    /// <summary>Alles wat nog nodig is voordat de casus afgerond kan worden; leeg als er niets ontbreekt.</summary>
    public static IReadOnlyList<NogNodig> OmAfTeRonden(CasusStaat casus)
    {
        var ontbreekt = new List<NogNodig>();
        void Toets(bool voldaan, Regel regel, string plek)
        {
            if (!voldaan)
            {
                ontbreekt.Add(new(regel, plek));
            }
        }

        var ingelezen = casus.Melding.Inbrenger.Kanaal == Kanaal.Ingelezen;
        Toets(ingelezen || casus.Besluit is not null, CasusRegels.AfrondenVraagtEenBesluit, "besluiten");
        Toets(ingelezen || casus.Besluit is null or { Mededeling: not null }, CasusRegels.AfrondenVraagtMededeling, "besluiten");
        Toets(
            casus.Besluit is not { Oordeel: Oordeel.Maatwerk, Alternatief: { } weg } || casus.Weging.IsRechtvaardigEnRechtmatig(weg),
            CasusRegels.AfrondenVraagtPassendeWeging,
            "besluiten");
        Toets(ingelezen || casus.Kenmerken.Wetten.Count > 0, CasusRegels.AfrondenVraagtWetten, "aanvullen");
        Toets(ingelezen || casus.Kenmerken.Niveaus.Count > 0, CasusRegels.AfrondenVraagtNiveaus, "aanvullen");
        Toets(casus.Acties.All(a => !a.IsOpen), CasusRegels.AfrondenVraagtDichteActies, "#acties");
        return ontbreekt;
    }
}
