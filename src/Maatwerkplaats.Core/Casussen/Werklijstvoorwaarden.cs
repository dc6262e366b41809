using System.Linq.Expressions;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Maakt van een <see cref="Werklijstfilter"/> voorwaarden en volgorde voor de database.</summary>
internal static class Werklijstvoorwaarden
{
    public static IQueryable<CasusRij> Voldoet(this IQueryable<CasusRij> casussen, Werklijstfilter filter, DateOnly vandaag)
    {
        var (fasen, alleen) = (Werklijstfilter.Fasen(filter.Deel), filter.Casussen?.ToArray() ?? []);
        return casussen.Where(c => fasen.Contains(c.Fase))
            .VanWerkplaatsen(filter.Werkplaatsen)
            .MetKenmerk(KenmerkSoort.Wet, filter.Wet)
            .MetKenmerk(KenmerkSoort.Onderwerp, filter.Onderwerp)
            .MetKenmerk(KenmerkSoort.Niveau, filter.Niveau)
            .Waar(filter.Casussen is not null, c => EF.Parameter(alleen).Contains(c.Id))
            .Waar(filter.Contactpersoon is not null, c => c.ContactpersoonId == filter.Contactpersoon)
            .Waar(filter.ZonderContactpersoon, c => c.ContactpersoonId == null)
            .Waar(filter.Spoed, c => c.Spoed)
            .Waar(filter.OpTeamagenda, c => c.OpTeamagenda)
            .Waar(filter.Gepauzeerd, c => c.Gepauzeerd)
            .Waar(filter.ZonderAntwoord, c => c.Fase == Fase.Aangemeld || c.Fase == Fase.Triage)
            .Waar(filter.OverTermijn, c => !c.Gepauzeerd && c.Streefdatum < vandaag)
            .Aangemeld(filter.Van, filter.Tot)
            .MetTekst(filter.Tekst);
    }

    /// <summary>De casussen van deze plaatsen, ook als zo'n plaats alleen meedoet; zonder plaatsen alle.</summary>
    public static IQueryable<CasusRij> VanWerkplaatsen(this IQueryable<CasusRij> casussen, IReadOnlyList<string> plaatsen) =>
        casussen.Waar(plaatsen.Count > 0, c => plaatsen.Contains(c.Werkplaats)
            || (c.Gezamenlijk && c.Kenmerken.Any(k => k.Soort == KenmerkSoort.Werkplaats && plaatsen.Contains(k.Code))));

    /// <summary>De gekozen volgorde; het nummer maakt hem eenduidig, zodat bladeren niets overslaat.</summary>
    public static IQueryable<CasusRij> Gesorteerd(this IQueryable<CasusRij> casussen, Werklijstfilter filter) => filter.Volgorde switch
    {
        Werklijstvolgorde.Wachttijd => casussen.Op(c => c.FaseSinds, filter.Omgekeerd),
        Werklijstvolgorde.Aangemeld => casussen.Op(c => c.AangemeldOp, filter.Omgekeerd),
        Werklijstvolgorde.Nummer => casussen.Op(c => c.Nummer, filter.Omgekeerd),
        Werklijstvolgorde.Titel => casussen.Op(c => c.Titel, filter.Omgekeerd),
        Werklijstvolgorde.Werkplaats => casussen.Op(c => c.Werkplaats, filter.Omgekeerd),
        Werklijstvolgorde.Contactpersoon => casussen.Op(c => c.ContactpersoonNaam, filter.Omgekeerd),
        Werklijstvolgorde.Inbrenger => casussen.Op(c => c.InbrengerNaam, filter.Omgekeerd),
        Werklijstvolgorde.Eigenaar => casussen.Op(c => c.EigenaarNaam, filter.Omgekeerd),
        Werklijstvolgorde.Wet => casussen.Op(c => c.Wet, filter.Omgekeerd),
        Werklijstvolgorde.Gewijzigd => casussen.Op(c => c.GewijzigdOp, filter.Omgekeerd),
        _ when filter.Omgekeerd => casussen.OrderBy(c => c.Streefdatum == null).ThenByDescending(c => c.Streefdatum).ThenByDescending(c => c.Nummer),
        _ => casussen.OrderBy(c => c.Streefdatum == null).ThenBy(c => c.Streefdatum).ThenBy(c => c.Nummer),
    };

    private static IQueryable<CasusRij> MetKenmerk(this IQueryable<CasusRij> casussen, KenmerkSoort soort, string? code) =>
        casussen.Waar(!string.IsNullOrEmpty(code), c => c.Kenmerken.Any(k => k.Soort == soort && k.Code == code));

    private static IQueryable<CasusRij> Aangemeld(this IQueryable<CasusRij> casussen, DateOnly? van, DateOnly? tot)
    {
        var (begin, einde) = (Kalender.BeginVan(van ?? DateOnly.FromDayNumber(1)), Kalender.BeginVan((tot ?? DateOnly.FromDayNumber(1)).AddDays(1)));
        return casussen.Waar(van is not null, c => c.AangemeldOp >= begin).Waar(tot is not null, c => c.AangemeldOp < einde);
    }

    private static IQueryable<CasusRij> MetTekst(this IQueryable<CasusRij> casussen, string? tekst) =>
        (tekst ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(casussen, (gevonden, woord) => gevonden.Where(c => c.Zoektekst.Contains(woord)));

    private static IQueryable<CasusRij> Waar(this IQueryable<CasusRij> casussen, bool gevraagd, Expression<Func<CasusRij, bool>> voorwaarde) =>
        gevraagd ? casussen.Where(voorwaarde) : casussen;

    private static IQueryable<CasusRij> Op<T>(this IQueryable<CasusRij> casussen, Expression<Func<CasusRij, T>> veld, bool omgekeerd) => omgekeerd
        ? casussen.OrderByDescending(veld).ThenByDescending(c => c.Nummer)
        : casussen.OrderBy(veld).ThenBy(c => c.Nummer);
}
