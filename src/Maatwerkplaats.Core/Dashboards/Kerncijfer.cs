using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Core.Dashboards;

/// <summary>Waarvoor wordt vastgelegd: de vier doelen uit de evaluatie (000, paragraaf 6.3).</summary>
public enum Registratiedoel
{
    [Display(Name = "Hoe staat het werk ervoor?")] Voortgang,
    [Display(Name = "Wat doen we, en wat levert het op?")] Verantwoording,
    [Display(Name = "Leren we ervan?")] Leren,
    [Display(Name = "Waar zit de oorzaak, en doen we daar iets aan?")] Oorzaken,
}

/// <summary>Wat een getal op een dashboard is.</summary>
public enum Cijfersoort
{
    Aantal,

    /// <summary>Hele procenten.</summary>
    Aandeel,

    /// <summary>Werkdagen waarbinnen de helft klaar was.</summary>
    Werkdagen,
}

/// <summary>Eén getal op een dashboard, met alles wat nodig is om het te begrijpen en na te gaan.</summary>
/// <param name="Code">Naam in het adres en in de uitvoer.</param>
/// <param name="Vraag">De vraag waarop dit het antwoord is.</param>
/// <param name="Definitie">Wat er telt.</param>
/// <param name="Nu">Leeg als het verborgen is, of er nog niets te tellen is.</param>
/// <param name="Toen">Hetzelfde over de periode ervoor.</param>
/// <param name="Over">Waarover het gaat, zoals "van 120 afgeronde casussen".</param>
/// <param name="Verloop">De perioden op volgorde; leeg als er geen verloop is.</param>
public sealed record Kerncijfer(
    string Code, Registratiedoel Doel, string Vraag, string Definitie, Cijfersoort Soort, int? Nu, int? Toen, string? Over, IReadOnlyList<Verlooppunt> Verloop)
{
    /// <summary>Er is iets te tellen, maar het is te klein om te tonen.</summary>
    public bool IsVerborgen { get; init; }

    /// <summary>De twee perioden zijn even lang; anders zegt een verschil in aantal niets.</summary>
    public bool IsVergelijkbaar { get; init; } = true;

    /// <summary>Tabel in de verantwoording waar het uit komt, of de code van de vraag daar.</summary>
    public string? Tabel { get; init; }

    /// <summary>Rij van de tabel, om de casussen erachter te vinden.</summary>
    public string? Rij { get; init; }

    /// <summary>Bladzijde waar het uit komt, als dat niet de verantwoording is.</summary>
    public string? Adres { get; init; }

    public int? Verschil => Soort == Cijfersoort.Aantal && !IsVergelijkbaar ? null : Nu - Toen;
}

/// <summary>Een getal in één periode van een verloop.</summary>
/// <param name="Waarde">Leeg als het verborgen is, of er niets te tellen was.</param>
public sealed record Verlooppunt(string Periode, int? Waarde);

/// <summary>De perioden van een dashboard: vast, zodat niemand ze zo kan kiezen dat het verschil één casus is.</summary>
/// <param name="Nu">De periode die telt.</param>
/// <param name="Toen">De periode waarmee wordt vergeleken.</param>
/// <param name="Verloop">De perioden van het verloop, op volgorde.</param>
public sealed record Dashboardperioden(Dashboardperiode Nu, Dashboardperiode Toen, IReadOnlyList<Dashboardperiode> Verloop)
{
    private const int Kwartalen = 8, Jaren = 5;

    /// <summary>Of beide perioden even lang zijn.</summary>
    public bool ZijnEvenLang => Nu.Periode is { Van: { } van, Tot: { } tot } && van.AddYears(1).AddDays(-1) == tot;

    /// <summary>Voor wie elke casus mag zien: twaalf maanden tot vandaag, en het verloop per kwartaal.</summary>
    public static Dashboardperioden Volledig(DateOnly vandaag)
    {
        var kwartaal = new DateOnly(vandaag.Year, (vandaag.Month - 1) / 3 * 3 + 1, 1);
        var (begin, vorig) = (vandaag.AddDays(1).AddYears(-1), vandaag.AddDays(1).AddYears(-2));
        return new(
            new("de laatste twaalf maanden", new(begin, vandaag)), new("de twaalf maanden ervoor", new(vorig, begin.AddDays(-1))),
            [.. Enumerable.Range(1, Kwartalen).Reverse().Select(i => kwartaal.AddMonths(-3 * i)).Select(k => new Dashboardperiode($"{k.Year}, kwartaal {(k.Month + 2) / 3}", new(k, k.AddMonths(3).AddDays(-1))))]);
    }

    /// <summary>Voor wie alleen beschermde cijfers ziet: kalenderjaren, van dit jaar de kwartalen die voorbij zijn (besluit 12).</summary>
    public static Dashboardperioden Beschermd(DateOnly vandaag)
    {
        var jaren = Cijferjaar.Keuzes(vandaag);
        Dashboardperiode Jaar(int jaar) => new(Cijferjaar.Periode(jaar, vandaag) is { Tot: { Month: < 12 } tot } ? $"{jaar} tot en met {tot:MMMM}" : $"{jaar}", Cijferjaar.Periode(jaar, vandaag));
        return new(Jaar(jaren[0]), Jaar(jaren[0] - 1), [.. jaren.Take(Jaren).Reverse().Select(Jaar)]);
    }
}

/// <summary>Een periode met hoe zij heet.</summary>
public sealed record Dashboardperiode(string Naam, Periode Periode);

/// <summary>Een dashboard, klaar om te tonen.</summary>
/// <param name="Andere">De dashboards waar deze lezer heen kan.</param>
/// <param name="Minimum">Kleinste aantal dat te zien is; leeg voor wie elke casus mag zien.</param>
public sealed record Dashboard(Dashboardsoort Soort, IReadOnlyList<Dashboardsoort> Andere, Dashboardperioden Perioden, IReadOnlyList<Kerncijfer> Cijfers, int? Minimum)
{
    public bool IsBeschermd => Minimum is not null;
}
