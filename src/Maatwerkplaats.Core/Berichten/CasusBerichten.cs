using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Wie hoort wat als er iets met een casus gebeurt. Niemand krijgt bericht van wat hij zelf deed.</summary>
public static class CasusBerichten
{
    public static IReadOnlyList<NieuwBericht> Bij(
        IReadOnlyList<CasusGebeurtenis> gebeurtenissen, CasusStaat? vorige, CasusStaat casus, Handeling handeling) =>
        [.. gebeurtenissen.SelectMany(g => Bij(g, vorige, casus)).Where(b => b.PersoonId != handeling.Door.PersoonId).Distinct()];

    private static IEnumerable<NieuwBericht> Bij(CasusGebeurtenis gebeurtenis, CasusStaat? vorige, CasusStaat casus) => gebeurtenis switch
    {
        Aangemeld => Aan(casus, BerichtSoort.Voortgang, $"Je casus {casus.Nummer} is binnen bij de Maatwerkplaats. {(casus.Eigenaar.IsWerkplaats ? "We" : "Je blijft eigenaar; we")} nemen contact met je op.", casus.Melding.Inbrenger.Wie),
        ContactpersoonAangewezen g =>
        [
            .. Aan(casus, BerichtSoort.Toegewezen, $"Je bent contactpersoon van casus {casus.Nummer}.", g.Wie),
            .. Aan(casus, BerichtSoort.Voortgang, $"{g.Wie.Naam} is je contactpersoon voor casus {casus.Nummer}.", casus.Melding.Inbrenger.Wie, casus.Eigenaar.Persoon),
        ],
        TriageAfgesloten g => Aan(casus, BerichtSoort.Antwoord, g.Antwoord, casus.Melding.Inbrenger.Wie, casus.Eigenaar.Persoon),
        EigenaarVoorgesteld g => Aan(casus, BerichtSoort.Toegewezen, $"Je bent gevraagd om eigenaar te worden van casus {casus.Nummer}.", g.Wie),
        EigenaarschapAanvaard or EigenaarschapAfgewezen =>
            Aan(casus, BerichtSoort.Voortgang, $"Er is antwoord op de vraag wie eigenaar wordt van casus {casus.Nummer}.", casus.Contactpersoon, vorige?.Eigenaar.Persoon),
        DeelnemerErbij g => Aan(casus, BerichtSoort.Toegewezen, $"Je bent gevraagd mee te denken over casus {casus.Nummer}.", g.Deelnemer.Wie),
        ActieAfgesproken g => Aan(casus, BerichtSoort.Toegewezen, $"Je hebt een actie bij casus {casus.Nummer}.", g.Actie.Wie),
        BesluitGenomen => Aan(casus, BerichtSoort.Voortgang, $"Er is een besluit bij casus {casus.Nummer}.", Betrokkenen(casus)),
        CasusAfgerond g => Aan(casus, BerichtSoort.Afgerond, Afrondbericht.Tekst(casus.Nummer, casus.Besluit?.Oordeel, g.Afronding), Betrokkenen(casus)),
        CasusHeropend => Aan(casus, BerichtSoort.Voortgang, $"Casus {casus.Nummer} is weer open.", Betrokkenen(casus)),
        SolveNieuws g => Aan(casus, BerichtSoort.Solve, g.Tekst, casus.Melding.Inbrenger.Wie)
            // Wie van buiten komt, leest geen solves; voor die staat het nieuws in de casus.
            .Select(b => b with { Adres = casus.Melding.Inbrenger.Extern ? null : $"/solves/{g.Solve}" }),
        CasusIngetrokken => Aan(casus, BerichtSoort.Voortgang, $"Casus {casus.Nummer} is ingetrokken.", Betrokkenen(casus)),
        _ => [],
    };

    /// <summary>Wie bij de casus hoort en bericht kan krijgen, ieder één keer.</summary>
    public static Betrokkene[] Betrokkenen(CasusStaat casus) =>
        [.. new[] { casus.Melding.Inbrenger.Wie, casus.Eigenaar.Persoon, casus.Contactpersoon }.Concat(casus.Deelnemers.Select(d => d.Wie))
            .OfType<Betrokkene>().Where(w => w.PersoonId is not null).DistinctBy(w => w.PersoonId)];

    private static IEnumerable<NieuwBericht> Aan(CasusStaat casus, BerichtSoort soort, string tekst, params Betrokkene?[] wie) =>
        wie.Select(w => w?.PersoonId).OfType<Guid>().Distinct().Select(id => new NieuwBericht(id, soort, casus.Nummer, tekst));
}
