using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Zet een registratie om in de staat van een casus en terug. Wat leeg is, laat de staat zoals hij was.</summary>
public static class Registratiestaat
{
    private const string OnbekendeNaam = "Onbekend";

    /// <summary>De stand die een registratie noemt, of die uit haar datum van afhandelen blijkt; leeg als zij er niets over zegt.</summary>
    internal static Fase? Stand(Registratie r) => r.Fase ?? (r.Afgehandeld is null ? null : Fase.Afgerond);

    /// <summary>De staat met daarin overgenomen wat de registratie vermeldt.</summary>
    /// <param name="casus">De staat tot nu toe, met de fase die geldt als de registratie er geen noemt.</param>
    internal static CasusStaat Neem(Registratie r, CasusStaat casus)
    {
        var fase = Stand(r) ?? casus.Fase;
        var werkplaats = r.Werkplaatsen is [var eerste, ..] ? eerste : casus.Werkplaats;
        return casus with
        {
            Fase = fase,
            Werkplaats = werkplaats,
            MedeWerkplaatsen = r.Werkplaatsen.Count > 0 ? [.. r.Werkplaatsen.Where(w => w != werkplaats).Distinct()] : casus.MedeWerkplaatsen,
            Contactpersoon = r.Contactpersoon is null ? casus.Contactpersoon : new(null, r.Contactpersoon, "", ""),
            Melding = casus.Melding with
            {
                Titel = r.NaamCasus ?? Titel(casus, r),
                Buikpijn = r.Probleem ?? casus.Melding.Buikpijn,
                Gewenst = r.Reden ?? casus.Melding.Gewenst,
                Client = r.Client ?? casus.Melding.Client,
                Inbrenger = casus.Melding.Inbrenger with { Wie = Inbrenger(r, casus.Melding.Inbrenger.Wie) },
            },
            Kenmerken = casus.Kenmerken with
            {
                Wetten = Of(r.Wetten, casus.Kenmerken.Wetten),
                Niveaus = Of(r.ProbleemNiveaus, casus.Kenmerken.Niveaus),
                Onderwerpen = Of(r.Onderwerpen, casus.Kenmerken.Onderwerpen),
                Onderdelen = r.Onderdelen.Count + r.AndereOrganisaties.Count > 0 ? [.. r.Onderdelen.Concat(r.AndereOrganisaties).Distinct()] : casus.Kenmerken.Onderdelen,
                Kernwoorden = Of(r.Kernwoorden, casus.Kenmerken.Kernwoorden),
                Regels = r.Regels ?? casus.Kenmerken.Regels,
            },
            GecorrigeerdeWerkwijze = r.Werkwijze ?? casus.GecorrigeerdeWerkwijze,
            Weging = Weeg(r, casus.Weging),
            Besluit = r.HeeftBesluit ? Besluit(r, casus.Besluit ?? new()) : casus.Besluit,
            Afronding = fase == Fase.Afgerond ? Rond(r, casus.Afronding ?? new(ClientUitkomst.Onbekend, null, null, null, false, null)) : null,
        };
    }

    /// <summary>De inbrenger zoals de bron hem noemt.</summary>
    internal static Betrokkene Inbrenger(Registratie r, Betrokkene? bekend = null) => new(
        bekend?.PersoonId,
        r.InbrengerNaam ?? bekend?.Naam ?? OnbekendeNaam,
        r.InbrengerFunctie ?? bekend?.Functie ?? "",
        r.InbrengerOnderdeel ?? bekend?.Onderdeel ?? "",
        r.InbrengerStandplaats ?? bekend?.Standplaats ?? "");

    /// <summary>De casus als registratie: wat er op het formulier en in het registratiebestand komt.</summary>
    public static Registratie Lees(CasusStaat casus, Lijsten woorden)
    {
        var gelezen = casus.Ingelezen?.Gelezen;
        var inbrenger = casus.Melding.Inbrenger.Wie;
        var anderen = AndereOrganisaties(casus, woorden);
        return new()
        {
            NaamCasus = casus.Melding.Titel,
            Client = casus.Melding.Client,
            InbrengerNaam = inbrenger.Naam == OnbekendeNaam ? null : Tekst(inbrenger.Naam),
            InbrengerFunctie = Tekst(inbrenger.Functie),
            InbrengerOnderdeel = Tekst(inbrenger.Onderdeel),
            InbrengerStandplaats = Tekst(inbrenger.Standplaats),
            Werkplaatsen = gelezen is { Werkplaatsen.Count: 0 } ? [] : [casus.Werkplaats, .. casus.MedeWerkplaatsen],
            Contactpersoon = casus.Contactpersoon?.Naam,
            Ingebracht = gelezen is null ? Kalender.DatumInNederland(casus.AangemeldOp) : gelezen.Ingebracht,
            Afgehandeld = casus.Afronding is null ? gelezen?.Afgehandeld : casus.Afronding.Op,
            Fase = casus.Fase,
            Kernwoorden = casus.Kenmerken.Kernwoorden,
            Wetten = casus.Kenmerken.Wetten,
            Onderwerpen = casus.Kenmerken.Onderwerpen,
            Onderdelen = [.. casus.Kenmerken.Onderdelen.Where(o => woorden.Kent(Lijst.Onderdeel, o) && !woorden.IsBuiten(o))],
            Probleem = Tekst(casus.Melding.Buikpijn),
            Reden = Tekst(casus.Melding.Gewenst),
            ProbleemNiveaus = casus.Kenmerken.Niveaus,
            AndereOrganisatie = anderen.Length > 0 ? true : gelezen is not null ? gelezen.AndereOrganisatie : casus.Fase == Fase.Afgerond ? false : null,
            AndereOrganisaties = anderen,
            Regels = casus.Kenmerken.Regels,
            Proces = Procesverslag.Van(casus, woorden.Label),
            Werkwijze = casus.Werkwijze == Werkwijze.Onbekend ? null : casus.Werkwijze,
            Afweging = casus.Weging.Afweging,
            Juridisch = Blik(casus, Perspectief.Juridisch),
            Economisch = Blik(casus, Perspectief.Economisch),
            Maatschappelijk = Blik(casus, Perspectief.Maatschappelijk),
            Beginselen = casus.Weging.Beginselen,
            Oplossing = Tekst(casus.Besluit?.Inhoud),
            OplossingNiveaus = casus.Besluit?.Niveaus ?? [],
            GebruikelijkeLijn = casus.Besluit?.GebruikelijkeLijn,
            AkkoordVan = casus.Besluit?.AkkoordVan,
            Uitkomst = casus.Afronding is null ? gelezen?.Uitkomst : casus.Afronding.Uitkomst is ClientUitkomst.Onbekend ? null : casus.Afronding.Uitkomst,
            ContraLegem = casus.Besluit is { ContraLegem: not null } ? true : gelezen is null ? (casus.Besluit is null ? null : false) : gelezen.ContraLegem,
            RegulierMogelijk = casus.Besluit?.RegulierMogelijk,
            Opmerkingen = casus.Afronding is null ? gelezen?.Opmerkingen : casus.Afronding.Les,
            Overig = gelezen?.Overig ?? new Dictionary<string, string>(),
        };
    }

    /// <summary>Organisaties van buiten waar het probleem mee te maken heeft of die meededen.</summary>
    private static string[] AndereOrganisaties(CasusStaat casus, Lijsten woorden) =>
    [
        .. casus.Kenmerken.Onderdelen.Where(o => woorden.IsBuiten(o) || !woorden.Kent(Lijst.Onderdeel, o))
            .Concat(casus.Deelnemers.Where(d => d.IsExtern).Select(d => d.Wie.Onderdeel))
            .Where(o => o.Length > 0).Distinct(),
    ];

    private static string Titel(CasusStaat casus, Registratie r) =>
        casus.Melding.Titel.Length > 0 ? casus.Melding.Titel
        : r.Probleem is { } probleem ? Melding.TitelUit(probleem)
        : $"Casus {casus.Nummer}";

    private static Weging Weeg(Registratie r, Weging weging) => weging with
    {
        Blikken = r.Perspectieven.Aggregate(
            new Dictionary<Perspectief, Blik>(weging.Blikken),
            (blikken, p) =>
            {
                blikken[p.Perspectief] = blikken.TryGetValue(p.Perspectief, out var blik) ? blik with { Bevindingen = p.Tekst } : new(p.Tekst);
                return blikken;
            }),
        Beginselen = Of(r.Beginselen, weging.Beginselen),
        Afweging = r.Afweging ?? weging.Afweging,
    };

    private static Besluit Besluit(Registratie r, Besluit besluit) => besluit with
    {
        Inhoud = r.Oplossing ?? besluit.Inhoud,
        Niveaus = Of(r.OplossingNiveaus, besluit.Niveaus),
        GebruikelijkeLijn = r.GebruikelijkeLijn ?? besluit.GebruikelijkeLijn,
        AkkoordVan = r.AkkoordVan ?? besluit.AkkoordVan,
        ContraLegem = r.ContraLegem switch { true => besluit.ContraLegem ?? new(null, null), false => null, null => besluit.ContraLegem },
        RegulierMogelijk = r.RegulierMogelijk ?? besluit.RegulierMogelijk,
    };

    private static Afronding Rond(Registratie r, Afronding afronding) => afronding with
    {
        Uitkomst = r.Uitkomst ?? afronding.Uitkomst,
        Les = r.Opmerkingen ?? afronding.Les,
        Op = r.Afgehandeld ?? afronding.Op,
    };

    private static string? Blik(CasusStaat casus, Perspectief perspectief) => casus.Weging.Blikken.GetValueOrDefault(perspectief)?.Bevindingen;

    private static IReadOnlyList<T> Of<T>(IReadOnlyList<T> nieuw, IReadOnlyList<T> bekend) => nieuw.Count > 0 ? nieuw : bekend;

    private static string? Tekst(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst;
}
