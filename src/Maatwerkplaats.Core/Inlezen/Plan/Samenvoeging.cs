using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>
/// Voegt een rij samen met de casus die er al is, met drie kanten: wat er de vorige keer in de bron stond, wat er hier staat en wat
/// er nu in de bron staat. Wat alleen de bron veranderde, wordt overgenomen. Veranderden beide, dan blijft wat hier staat en wordt
/// het verschil gemeld. Een leeg veld in de bron verandert niets.
/// </summary>
/// <param name="Overgenomen">De velden die de bron veranderde, met de nieuwe waarde; de rest leeg.</param>
/// <param name="Gelezen">Wat voortaan als de vorige stand van de bron geldt.</param>
/// <param name="Verschillen">De velden waar hier en in de bron iets anders staat.</param>
public sealed record Samenvoeging(Registratie Overgenomen, Registratie Gelezen, IReadOnlyList<Registratieveld> Genomen, IReadOnlyList<Registratieveld> Verschillen)
{
    /// <summary>Wat alleen bij een ingelezen casus een plek heeft, of bij een casus van hier volgt uit wat er is gebeurd.</summary>
    private static readonly Registratieveld[] AlleenVanBuiten =
    [
        Registratieveld.Werkplaatsen, Registratieveld.Ingebracht, Registratieveld.Fase, Registratieveld.Afgehandeld, Registratieveld.Contactpersoon,
        Registratieveld.AndereOrganisatie, Registratieveld.Proces, Registratieveld.Werkwijze, Registratieveld.Uitkomst, Registratieveld.Opmerkingen,
        Registratieveld.ContraLegem, Registratieveld.InbrengerNaam, Registratieveld.InbrengerFunctie, Registratieveld.InbrengerOnderdeel,
    ];

    public bool VerandertIets => Genomen.Count > 0;

    /// <summary>De casus als registratie. Wat hier alleen staat omdat er iets moest staan, telt voor een nieuwe bron als leeg.</summary>
    internal static Registratie Ons(CasusStaat casus, Registratie? basis, bool eigenUitvoer, Lijsten lijsten)
    {
        var ons = Registratiestaat.Lees(casus, lijsten);
        if (eigenUitvoer || casus.Ingelezen?.Gelezen is not { } gelezen)
        {
            return ons;
        }

        return ons with
        {
            Fase = Registratiestaat.Stand(gelezen) is null && casus.Fase == Fase.InBehandeling ? null : ons.Fase,
            NaamCasus = gelezen.NaamCasus is null && (gelezen.Probleem is null || ons.NaamCasus == Melding.TitelUit(gelezen.Probleem)) ? null : ons.NaamCasus,
            Proces = basis is null ? ons.Proces : gelezen.Proces,
        };
    }

    /// <param name="casus">De casus zoals hij nu is.</param>
    /// <param name="ons">De casus als registratie (<see cref="Ons"/>).</param>
    /// <param name="basis">Wat er de vorige keer in deze bron stond; leeg als deze bron nieuw is.</param>
    /// <param name="bestand">Wat er nu in de bron staat.</param>
    /// <param name="eigenUitvoer">De bron is een eigen uitvoer: kolommen die wij niet kennen, horen niet bij de casus, en een formulier kent geen volgorde van wetten.</param>
    public static Samenvoeging Van(CasusStaat casus, Registratie ons, Registratie? basis, Registratie bestand, bool eigenUitvoer)
    {
        var (overgenomen, gelezen) = (new Registratie(), casus.Ingelezen?.Gelezen ?? new());
        var (genomen, verschillen) = (new List<Registratieveld>(), new List<Registratieveld>());
        foreach (var veld in Vergelijkveld.Alle)
        {
            if (veld.IsLeeg(bestand) || veld.IsGelijk(bestand, ons, los: basis is null || eigenUitvoer) || (basis is not null && veld.IsGelijk(bestand, basis, los: false)))
            {
                continue;
            }

            var onsIsVanDeBron = veld.IsLeeg(ons) || (basis is not null && veld.IsGelijk(ons, basis, los: true));
            if (onsIsVanDeBron && Kan(veld.Veld, casus, overgenomen, bestand))
            {
                (overgenomen, gelezen) = (veld.Neem(bestand, overgenomen), veld.Neem(bestand, gelezen));
                genomen.Add(veld.Veld);
            }
            else if (!(casus.Ingelezen is null && veld.Veld == Registratieveld.AndereOrganisatie))
            {
                verschillen.Add(veld.Veld);
            }
        }

        var nieuwOverig = eigenUitvoer || casus.Ingelezen is null ? [] : bestand.Overig.Where(o => ons.Overig.GetValueOrDefault(o.Key) != o.Value && (basis is not null || !ons.Overig.ContainsKey(o.Key))).ToArray();
        if (nieuwOverig.Length > 0)
        {
            var overig = new Dictionary<string, string>(ons.Overig);
            foreach (var (kop, tekst) in nieuwOverig)
            {
                overig[kop] = tekst;
            }

            (overgenomen, gelezen) = (overgenomen with { Overig = overig }, gelezen with { Overig = overig });
            genomen.Add(Registratieveld.Opmerkingen);
        }

        return new(MetOnderdelen(overgenomen, ons), gelezen, [.. genomen.Distinct()], verschillen);
    }

    private static bool Kan(Registratieveld veld, CasusStaat casus, Registratie overgenomen, Registratie bestand) => veld switch
    {
        _ when casus.Ingelezen is null && AlleenVanBuiten.Contains(veld) => false,
        // Wat hier nog loopt, sluit een bestand niet.
        Registratieveld.Fase => Registratiestaat.Stand(bestand)!.Value.IsOpen() || casus.Acties.All(a => !a.IsOpen),
        Registratieveld.Afgehandeld => (overgenomen.Fase ?? casus.Fase) == Fase.Afgerond,
        _ => true,
    };

    /// <summary>Eigen onderdelen en andere organisaties staan in de casus bij elkaar: verandert er een, dan gaat de andere mee.</summary>
    private static Registratie MetOnderdelen(Registratie overgenomen, Registratie ons) => overgenomen.Onderdelen.Count + overgenomen.AndereOrganisaties.Count == 0
        ? overgenomen
        : overgenomen with
        {
            Onderdelen = overgenomen.Onderdelen.Count > 0 ? overgenomen.Onderdelen : ons.Onderdelen,
            AndereOrganisaties = overgenomen.AndereOrganisaties.Count > 0 ? overgenomen.AndereOrganisaties : ons.AndereOrganisaties,
        };
}
