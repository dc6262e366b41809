using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>Wat iemand met een reflectiegesprek mag.</summary>
public enum ReflectieRecht
{
    [Display(Name = "Het gesprek zien, notities lezen en schrijven, lessen opschrijven en delen")] Meedoen,
    [Display(Name = "Leiden: uitnodigen, verplaatsen, afzeggen, vastleggen dat het is gehouden")] Leiden,
}

/// <summary>Op welke grond iemand iets met een reflectiegesprek mag.</summary>
public enum Reflectiegrond
{
    [Display(Name = "Uitgenodigd voor dit gesprek")] Deelnemer,
    [Display(Name = "Begeleider van dit gesprek")] Begeleider,
}

/// <summary>
/// De enige plek die zegt wie wat mag met een reflectiegesprek. Wat er wordt gezegd, is van de deelnemers: ook een coördinator of een
/// leidinggevende die er niet bij was, leest het niet. Gedeelde lessen leest elke collega.
/// </summary>
public static class ReflectieToegang
{
    /// <summary>Wat elke grond toestaat. Uit deze tabel komt ook de rechtentabel in de documentatie.</summary>
    public static IReadOnlyDictionary<Reflectiegrond, IReadOnlyList<ReflectieRecht>> Tabel { get; } = new Dictionary<Reflectiegrond, IReadOnlyList<ReflectieRecht>>
    {
        [Reflectiegrond.Deelnemer] = [ReflectieRecht.Meedoen],
        [Reflectiegrond.Begeleider] = [ReflectieRecht.Meedoen, ReflectieRecht.Leiden],
    };

    /// <summary>Een gesprek plannen: wie voor een Maatwerkplaats werkt, over casussen die diegene begeleidt.</summary>
    public static bool MagPlannen(Gebruiker wie) => wie.IsMaatwerker;

    /// <summary>Gedeelde lessen lezen.</summary>
    public static bool MagLessenLezen(Gebruiker wie) => !wie.Extern;

    public static bool Mag(Gebruiker wie, Reflectiestaat gesprek, ReflectieRecht recht) => Grond(wie, gesprek) is { } grond && Tabel[grond].Contains(recht);

    /// <exception cref="NietGevonden">Als de gebruiker niet meedoet en er dus niet van mag weten.</exception>
    /// <exception cref="GeenToegang">Als de gebruiker meedoet maar dit niet mag.</exception>
    public static void Eis(Gebruiker wie, Reflectiestaat gesprek, ReflectieRecht recht)
    {
        if (!Mag(wie, gesprek, ReflectieRecht.Meedoen))
        {
            throw new NietGevonden();
        }

        if (!Mag(wie, gesprek, recht))
        {
            throw new GeenToegang("Dit doet wie het gesprek begeleidt.");
        }
    }

    /// <exception cref="GeenToegang">Als de gebruiker niet voor een Maatwerkplaats werkt.</exception>
    public static void EisPlannen(Gebruiker wie)
    {
        if (!MagPlannen(wie))
        {
            throw new GeenToegang("Een reflectiegesprek plannen doet een collega van een Maatwerkplaats.");
        }
    }

    private static Reflectiegrond? Grond(Gebruiker wie, Reflectiestaat gesprek) => wie.Extern ? null
        : gesprek.Begeleider.Is(wie.Id) ? Reflectiegrond.Begeleider
        : gesprek.IsDeelnemer(wie.Id) ? Reflectiegrond.Deelnemer
        : null;

    /// <summary>De gesprekken waar deze gebruiker bij hoort.</summary>
    public static IQueryable<ReflectieRij> Zichtbaar(this IQueryable<ReflectieRij> gesprekken, Gebruiker wie)
    {
        var (ik, vanBuiten) = (wie.Id, wie.Extern);
        return gesprekken.Where(g => !vanBuiten && g.Stand != Reflectiestand.Overgeslagen && g.Personen.Any(p => p.PersoonId == ik));
    }
}
