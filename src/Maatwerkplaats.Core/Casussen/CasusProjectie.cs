using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Leidt uit de staat van een casus af wat lijsten en rechten nodig hebben.</summary>
public static class CasusProjectie
{
    /// <param name="clientSleutel">Zoeksleutel van het BSN, als er een is.</param>
    public static void WerkBij(CasusRij rij, CasusStaat casus, DateTime nu, string? clientSleutel)
    {
        rij.Versie = casus.Versie;
        rij.Staat = JsonSerializer.Serialize(casus, Gebeurtenissoorten.Json);
        rij.GewijzigdOp = nu;
        rij.ClientSleutel = clientSleutel;
        WerkKolommenBij(rij, casus);
        Vervang(rij.Personen, Personen(casus), p => (p.PersoonId, p.Relatie), (oud, nieuw) => oud.GeldigTot = nieuw.GeldigTot);
        Vervang(rij.Acties, Acties(casus), a => a.Id, (oud, nieuw) => oud.Voor = nieuw.Voor);
        Vervang(rij.Kenmerken, Kenmerken(casus), k => (k.Soort, k.Code), (_, _) => { });
        Feitenprojectie.WerkBij(rij.Feiten ??= new() { CasusId = rij.Id, Organisatie = rij.Organisatie }, casus, nu);
    }

    public static CasusStaat Lees(string staat) => JsonSerializer.Deserialize<CasusStaat>(staat, Gebeurtenissoorten.Json)!;

    private static void WerkKolommenBij(CasusRij rij, CasusStaat casus)
    {
        rij.Titel = casus.Melding.Titel;
        rij.Fase = casus.Fase;
        rij.FaseSinds = casus.FaseSinds;
        rij.AangemeldOp = casus.AangemeldOp;
        rij.Werkplaats = casus.Werkplaats;
        rij.Gezamenlijk = casus.MedeWerkplaatsen.Count > 0;
        rij.ContactpersoonId = casus.Contactpersoon?.PersoonId;
        rij.ContactpersoonNaam = casus.Contactpersoon?.Naam ?? "";
        rij.EigenaarId = casus.Eigenaar.Persoon?.PersoonId;
        rij.EigenaarNaam = casus.Eigenaar.Persoon?.Naam ?? "";
        rij.InbrengerNaam = casus.Melding.Inbrenger.Wie.Naam;
        rij.Kanaal = casus.Melding.Inbrenger.Kanaal;
        rij.Spoed = casus.Melding.Urgentie == Urgentie.Spoed;
        rij.OpTeamagenda = casus.Triage.Teamagenda is not null && casus.Fase.IsVoorTriage();
        rij.TriageUitkomst = casus.Triage.Uitkomst;
        rij.Doorverwijsplek = casus.Triage.Doorverwijsplek;
        rij.Streefdatum = casus.Termijn.Streefdatum;
        rij.Herkomst = casus.Ingelezen?.Herkomst;
        rij.Gepauzeerd = casus.Termijn.Pauze is not null;
        rij.Wet = casus.Kenmerken.Wetten is [var eerste, ..] ? eerste : "";
        rij.Uitkomst = casus.Afronding?.Uitkomst;
        rij.Structureel = casus.Afronding?.Structureel;
        rij.Nagelopen = casus.Solves.Count > 0 || casus.GeenSolve is not null;
        rij.AfgerondOp = casus.Afronding?.Op;
        rij.Zoektekst = $"{casus.Nummer} {casus.Melding.Titel} {casus.Melding.Inbrenger.Wie.Naam}".ToLowerInvariant();
    }

    private static IEnumerable<CasusPersoon> Personen(CasusStaat casus)
    {
        CasusPersoon? Rol(Betrokkene? wie, CasusRelatie relatie, DateOnly? tot = null) =>
            wie?.PersoonId is { } id ? new() { CasusId = casus.Id, PersoonId = id, Relatie = relatie, GeldigTot = tot } : null;

        return new[]
            {
                Rol(casus.Melding.Inbrenger.Wie, CasusRelatie.Inbrenger),
                Rol(casus.Eigenaar.Persoon, CasusRelatie.Eigenaar),
                Rol(casus.Eigenaar.Voorgesteld, CasusRelatie.GevraagdeEigenaar),
                Rol(casus.Contactpersoon, CasusRelatie.Contactpersoon),
            }
            .Concat(casus.Deelnemers.Select(d => d.IsExtern
                ? Rol(d.Wie, CasusRelatie.ExterneDeelnemer, casus.Toestemmingen.First(t => t.Id == d.Toestemming).GeldigTot)
                : Rol(d.Wie, CasusRelatie.Deelnemer)))
            .OfType<CasusPersoon>()
            .DistinctBy(p => (p.PersoonId, p.Relatie));
    }

    private static IEnumerable<CasusActie> Acties(CasusStaat casus) => casus.Acties
        .Where(a => a.IsOpen && casus.Fase.IsOpen())
        .Select(a => new CasusActie { Id = a.Id, CasusId = casus.Id, PersoonId = a.Wie.PersoonId, Voor = a.Voor });

    private static IEnumerable<CasusKenmerk> Kenmerken(CasusStaat casus) =>
        new (KenmerkSoort Soort, IEnumerable<string> Codes)[]
            {
                (KenmerkSoort.Wet, casus.Kenmerken.Wetten),
                (KenmerkSoort.Niveau, casus.Kenmerken.Niveaus),
                (KenmerkSoort.Onderwerp, casus.Kenmerken.Onderwerpen),
                (KenmerkSoort.Onderdeel, casus.Kenmerken.Onderdelen),
                (KenmerkSoort.OplossingNiveau, casus.Besluit?.Niveaus ?? []),
                (KenmerkSoort.Werkplaats, casus.MedeWerkplaatsen.Prepend(casus.Werkplaats)),
                (KenmerkSoort.Gevolgd, Aangehaald(casus, Gebruik.Gevolgd)),
                (KenmerkSoort.Onderscheiden, Aangehaald(casus, Gebruik.Onderscheiden)),
                (KenmerkSoort.Beperkt, Aangehaald(casus, Gebruik.Beperkt)),
                (KenmerkSoort.Achterhaald, Aangehaald(casus, Gebruik.Achterhaald)),
            }
            .SelectMany(k => k.Codes.Distinct().Select(code => new CasusKenmerk { CasusId = casus.Id, Soort = k.Soort, Code = code }));

    private static IEnumerable<string> Aangehaald(CasusStaat casus, Gebruik gebruik) =>
        (casus.Besluit?.Aanhalingen ?? []).Where(a => a.Gebruik == gebruik).Select(a => a.Kenmerk);

    private static void Vervang<T, TSleutel>(List<T> rijen, IEnumerable<T> gewenst, Func<T, TSleutel> sleutel, Action<T, T> werkBij)
        where TSleutel : notnull
    {
        var nieuw = gewenst.ToDictionary(sleutel);
        rijen.RemoveAll(r => !nieuw.ContainsKey(sleutel(r)));
        foreach (var oud in rijen)
        {
            werkBij(oud, nieuw[sleutel(oud)]);
            nieuw.Remove(sleutel(oud));
        }

        rijen.AddRange(nieuw.Values);
    }
}
