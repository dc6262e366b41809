using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Iemand die bij een casus hoort, met alles wat die persoon er is.</summary>
/// <param name="Sleutel">Waarmee een formulier deze persoon noemt; zegt niets over wie het is.</param>
/// <param name="Rollen">Bijvoorbeeld "inbrenger" en "eigenaar".</param>
/// <param name="Deelnemer">Ingevuld als de persoon erbij is gehaald.</param>
public sealed record Casusmens(string Sleutel, Betrokkene Wie, IReadOnlyList<string> Rollen, Deelnemer? Deelnemer);

/// <summary>Wie er aan tafel zit: inbrenger, eigenaar, contactpersoon en deelnemers, ieder één keer.</summary>
public static class Casusmensen
{
    public static IReadOnlyList<Casusmens> Van(CasusStaat casus)
    {
        var mensen = new List<Casusmens>();
        VoegToe(mensen, casus.Melding.Inbrenger.Wie, "inbrenger");
        VoegToe(mensen, casus.Eigenaar.Persoon, "eigenaar");
        VoegToe(mensen, casus.Contactpersoon, "contactpersoon");
        foreach (var deelnemer in casus.Deelnemers)
        {
            VoegToe(mensen, deelnemer.Wie, deelnemer.Rol.ToLowerInvariant(), deelnemer);
        }

        return mensen;
    }

    private static void VoegToe(List<Casusmens> mensen, Betrokkene? wie, string rol, Deelnemer? deelnemer = null)
    {
        if (wie is null)
        {
            return;
        }

        var al = mensen.FindIndex(m => wie.PersoonId is { } id ? m.Wie.Is(id) : deelnemer is null && m.Wie == wie);
        if (al < 0)
        {
            mensen.Add(new(Sleutel(wie, deelnemer, mensen.Count), wie, [rol], deelnemer));
        }
        else
        {
            mensen[al] = mensen[al] with { Rollen = [.. mensen[al].Rollen, rol], Deelnemer = mensen[al].Deelnemer ?? deelnemer };
        }
    }

    private static string Sleutel(Betrokkene wie, Deelnemer? deelnemer, int plaats) =>
        wie.PersoonId?.ToString("N") ?? deelnemer?.Id.ToString("N") ?? $"plaats-{plaats}";
}
