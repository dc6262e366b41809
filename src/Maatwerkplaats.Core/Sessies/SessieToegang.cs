using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Wat iemand met een maatwerksessie mag.</summary>
public enum SessieRecht
{
    [Display(Name = "Zien wanneer en waar, en de eigen casussen op de agenda")] Zien,
    [Display(Name = "De hele agenda en alle genodigden zien")] AllesZien,
    [Display(Name = "Zeggen op welke datums het kan")] Antwoorden,
    [Display(Name = "Plannen, verplaatsen en afzeggen; agenda en mensen regelen")] Leiden,
}

/// <summary>Op welke grond iemand bij een maatwerksessie mag.</summary>
public enum Sessiegrond
{
    [Display(Name = "Uitgenodigd")] Genodigd,
    [Display(Name = "Notulist")] Notulist,
    [Display(Name = "Procesbegeleider")] Procesbegeleider,
    [Display(Name = "Kernteam of coördinator van een Maatwerkplaats op de agenda")] Werkplaats,
    [Display(Name = "Landelijk coördinator")] Landelijk,
}

/// <summary>
/// De enige plek die zegt wie wat mag met een maatwerksessie; bladzijde, lijst, agendabestand en mail gaan hier langs. Wie er
/// niet in staat, mag niets. Wat iemand van een casus op de agenda leest, zegt <see cref="CasusToegang"/>.
/// </summary>
public static class SessieToegang
{
    /// <summary>Een sessie opzetten voor een casus: wie de casus begeleidt.</summary>
    public const CasusRecht Plannen = CasusRecht.SessiePlannen;

    public static IReadOnlyDictionary<Sessiegrond, IReadOnlyList<SessieRecht>> Tabel { get; } = new Dictionary<Sessiegrond, IReadOnlyList<SessieRecht>>
    {
        [Sessiegrond.Genodigd] = [SessieRecht.Zien, SessieRecht.Antwoorden],
        [Sessiegrond.Notulist] = [SessieRecht.Zien, SessieRecht.AllesZien],
        [Sessiegrond.Procesbegeleider] = [SessieRecht.Zien, SessieRecht.AllesZien, SessieRecht.Leiden],
        [Sessiegrond.Werkplaats] = [SessieRecht.Zien, SessieRecht.AllesZien, SessieRecht.Leiden],
        [Sessiegrond.Landelijk] = [SessieRecht.Zien, SessieRecht.AllesZien, SessieRecht.Leiden],
    };

    /// <summary>Wie een sessie kan opzetten, en dus ook de lijst van de eigen plaats ziet.</summary>
    public static bool MagOpzetten(Gebruiker wie) => wie.IsMaatwerker;

    /// <summary>Alles wat deze gebruiker met deze sessie mag, en van welke casussen op de agenda die mag weten.</summary>
    public static Sessieinzicht Voor(Gebruiker gebruiker, Sessiestaat sessie)
    {
        var rechten = Gronden(gebruiker, sessie).SelectMany(g => Tabel[g]).ToHashSet();
        var casussen = rechten.Contains(SessieRecht.AllesZien) ? sessie.Agenda.Select(a => a.Casus) : sessie.Genodigd(gebruiker.Id)?.Casussen ?? [];
        return new(rechten, casussen.ToHashSet()) { AlleenZelf = gebruiker.Extern ? gebruiker.Id : null };
    }

    /// <summary>De sessies die in een lijst van deze gebruiker mogen staan.</summary>
    public static IQueryable<SessieRij> Zichtbaar(this IQueryable<SessieRij> sessies, MaatwerkDb db, Gebruiker gebruiker, DateOnly vandaag)
    {
        if (gebruiker.IsLandelijk)
        {
            return sessies;
        }

        var (ik, plaatsen) = (gebruiker.Id, gebruiker.Werkplaatsen);
        if (gebruiker.Extern)
        {
            // De cliënt moet het nog goed vinden: zonder een geldige relatie met een casus op de agenda is er niets te zien.
            var mijn = db.Set<CasusPersoon>().Where(p => p.PersoonId == ik && (p.GeldigTot == null || p.GeldigTot >= vandaag)).Select(p => p.CasusId);
            return sessies.Where(s => s.Personen.Any(p => p.PersoonId == ik) && s.Casussen.Any(c => mijn.Contains(c.CasusId)));
        }

        return sessies.Where(s => s.Personen.Any(p => p.PersoonId == ik) || s.Casussen.Any(c => plaatsen.Contains(c.Werkplaats)));
    }

    private static IEnumerable<Sessiegrond> Gronden(Gebruiker wie, Sessiestaat sessie)
    {
        if (sessie.Genodigd(wie.Id) is not null)
        {
            yield return Sessiegrond.Genodigd;
        }

        if (sessie.Notulist?.Is(wie.Id) == true)
        {
            yield return Sessiegrond.Notulist;
        }

        if (sessie.Procesbegeleider.Is(wie.Id))
        {
            yield return Sessiegrond.Procesbegeleider;
        }

        if (sessie.Werkplaatsen.Any(wie.Werkplaatsen.Contains))
        {
            yield return Sessiegrond.Werkplaats;
        }

        if (wie.IsLandelijk)
        {
            yield return Sessiegrond.Landelijk;
        }
    }
}

/// <summary>Wat één gebruiker met één sessie mag.</summary>
/// <param name="Casussen">Nummers van de casussen op de agenda waarvan deze gebruiker mag weten.</param>
public sealed record Sessieinzicht(IReadOnlySet<SessieRecht> Rechten, IReadOnlySet<string> Casussen)
{
    /// <summary>Ingevuld voor iemand van buiten: die ziet niet wie er nog meer komen.</summary>
    public Guid? AlleenZelf { get; init; }

    public bool Mag(SessieRecht recht) => Rechten.Contains(recht);

    /// <summary>De genodigden die deze gebruiker ziet: allemaal, die van de eigen casussen, of alleen zichzelf.</summary>
    public IEnumerable<Genodigde> Genodigden(Sessiestaat sessie) =>
        AlleenZelf is { } ik ? sessie.Genodigden.Where(g => g.Wie.Is(ik))
        : Mag(SessieRecht.AllesZien) ? sessie.Genodigden
        : sessie.Genodigden.Where(g => g.Casussen.Any(Casussen.Contains));

    public IEnumerable<Agendapunt> Agenda(Sessiestaat sessie) => sessie.Agenda.Where(a => Casussen.Contains(a.Casus));
}
