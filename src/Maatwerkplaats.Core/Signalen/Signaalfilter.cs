using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen;

/// <summary>Hoort een signaal al bij een thema?</summary>
public enum Themakeuze
{
    [Display(Name = "Bij een thema")] Met,
    [Display(Name = "Nog niet bij een thema")] Zonder,
}

/// <summary>Hoe lang een signaal er al ligt.</summary>
public enum Ouderdom
{
    [Display(Name = "Tot een maand oud")] TotMaand,
    [Display(Name = "Een tot drie maanden oud")] TotKwartaal,
    [Display(Name = "Drie maanden tot een jaar oud")] TotJaar,
    [Display(Name = "Ouder dan een jaar")] OuderDanJaar,
}

/// <summary>Welke signalen in de lijst staan. Wat leeg is, telt niet.</summary>
/// <param name="Tekst">Woorden die allemaal in het signaal staan, in welke vorm ook.</param>
public sealed record Signaalfilter(
    string? Tekst = null, string? Bron = null, string? Klantreis = null, string? Wet = null, string? Onderwerp = null, DateOnly? Van = null, DateOnly? Tot = null,
    Themakeuze? Thema = null, Ouderdom? Ouderdom = null)
{
    /// <summary>Er is niets gekozen.</summary>
    public bool IsLeeg => this == new Signaalfilter();

    internal IQueryable<SignaalRij> Toepassen(IQueryable<SignaalRij> signalen, IQueryable<Signaalwoord> woorden, DateOnly vandaag)
    {
        signalen = signalen.Where(s => s.DubbelVan == null);
        if (Gevuld(Bron) is { } bron)
        {
            signalen = signalen.Where(s => s.Bron == bron);
        }

        if (Gevuld(Klantreis) is { } reis)
        {
            signalen = signalen.Where(s => s.Klantreis == reis);
        }

        if (Gevuld(Wet) is { } wet)
        {
            var metSpaties = $" {wet} ";
            signalen = signalen.Where(s => s.Wetten.Contains(metSpaties));
        }

        if (Gevuld(Onderwerp) is { } onderwerp)
        {
            signalen = signalen.Where(s => s.Onderwerp == onderwerp);
        }

        var (van, tot) = Grenzen(vandaag);
        if (van is { } eerste)
        {
            signalen = signalen.Where(s => s.Datum >= eerste);
        }

        if (tot is { } laatste)
        {
            signalen = signalen.Where(s => s.Datum <= laatste);
        }

        signalen = Thema switch
        {
            Themakeuze.Met => signalen.Where(s => s.Thema != null),
            Themakeuze.Zonder => signalen.Where(s => s.Thema == null),
            _ => signalen,
        };
        foreach (var woord in Signaalwoorden.Van(Tekst).Take(10))
        {
            var met = woorden.Where(w => w.Woord == woord).Select(w => w.SignaalId);
            signalen = signalen.Where(s => met.Contains(s.Id));
        }

        return signalen;
    }

    private (DateOnly? Van, DateOnly? Tot) Grenzen(DateOnly vandaag)
    {
        DateOnly? van = Ouderdom switch
        {
            Signalen.Ouderdom.TotMaand => vandaag.AddMonths(-1),
            Signalen.Ouderdom.TotKwartaal => vandaag.AddMonths(-3),
            Signalen.Ouderdom.TotJaar => vandaag.AddYears(-1),
            _ => null,
        };
        DateOnly? tot = Ouderdom switch
        {
            Signalen.Ouderdom.TotKwartaal => vandaag.AddMonths(-1).AddDays(-1),
            Signalen.Ouderdom.TotJaar => vandaag.AddMonths(-3).AddDays(-1),
            Signalen.Ouderdom.OuderDanJaar => vandaag.AddYears(-1).AddDays(-1),
            _ => null,
        };
        return (van > Van || Van is null ? van : Van, tot < Tot || Tot is null ? tot : Tot);
    }

    private static string? Gevuld(string? waarde) => string.IsNullOrWhiteSpace(waarde) ? null : waarde;
}

/// <summary>Een plek in de lijst: na dit signaal gaat de volgende bladzijde verder. Blijft goed als er intussen signalen bij komen.</summary>
public sealed record Signaalplek(DateOnly Datum, Guid Id)
{
    public override string ToString() => $"{Datum.DayNumber}-{Id:N}";

    /// <returns>De plek, of <c>null</c> als de tekst er geen is.</returns>
    public static Signaalplek? Lees(string? tekst) =>
        tekst?.Split('-') is [var dag, var id] && int.TryParse(dag, out var nummer) && nummer >= 0 && nummer <= DateOnly.MaxValue.DayNumber && Guid.TryParseExact(id, "N", out var sleutel)
            ? new(DateOnly.FromDayNumber(nummer), sleutel)
            : null;
}
