using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Wat een genodigde te horen krijgt.</summary>
public enum Sessiepostsoort
{
    /// <summary>Wanneer kun je?</summary>
    Prikken,

    /// <summary>De datum staat vast.</summary>
    Uitnodiging,

    /// <summary>De sessie is de volgende werkdag.</summary>
    Herinnering,

    /// <summary>Ander moment of andere plek.</summary>
    Wijziging,

    /// <summary>De sessie gaat niet door, of deze persoon hoeft niet meer te komen.</summary>
    Afzegging,
}

/// <summary>Wat er met iemands uitnodiging moet gebeuren.</summary>
public sealed record Sessiegevolg(Genodigde Wie, Sessiepostsoort Soort);

/// <summary>
/// Leidt af wat een wijziging betekent voor de genodigden en voor de casussen: uit het verschil tussen vóór en na, zodat geen
/// enkele weg ernaartoe iemand kan overslaan.
/// </summary>
public static class Sessiegevolgen
{
    public static IReadOnlyList<Sessiegevolg> VoorMensen(Sessiestaat? vorige, Sessiestaat sessie)
    {
        var oud = vorige is { IsOpen: true } ? vorige.Genodigden : [];
        var weg = sessie.Stand == Sessiestand.Afgezegd ? oud : oud.Where(o => sessie.Genodigden.All(n => n.Id != o.Id));
        var gebleven = sessie.IsOpen ? sessie.Genodigden : [];
        return
        [
            .. weg.Select(w => new Sessiegevolg(w, Sessiepostsoort.Afzegging)),
            .. gebleven.Select(g => Soort(g) is { } soort ? new Sessiegevolg(g, soort) : null).OfType<Sessiegevolg>(),
        ];

        Sessiepostsoort? Soort(Genodigde g)
        {
            var was = oud.FirstOrDefault(o => o.Id == g.Id);
            var (nieuw, nuTeBereiken) = (was is null, was?.Gast is { } gast && gast.Email != g.Gast?.Email);
            return sessie.Stand == Sessiestand.Prikken
                ? nieuw || nuTeBereiken || !sessie.Voorstellen.SequenceEqual(vorige!.Voorstellen) ? Sessiepostsoort.Prikken : null
                : nieuw || nuTeBereiken || vorige!.Stand == Sessiestand.Prikken ? Sessiepostsoort.Uitnodiging
                : vorige.Moment != sessie.Moment || vorige.Plek != sessie.Plek ? Sessiepostsoort.Wijziging
                : null;
        }
    }

    /// <summary>Wat er in het verhaal van elke casus komt.</summary>
    public static IReadOnlyDictionary<string, Action<Casus>> VoorCasussen(Sessiestaat? vorige, Sessiestaat sessie)
    {
        var was = vorige?.Stand == Sessiestand.Gepland ? vorige.Agenda.Select(a => a.Casus).ToHashSet() : [];
        var nu = sessie.Stand is Sessiestand.Gepland or Sessiestand.Gehouden ? sessie.Agenda.Select(a => a.Casus).ToHashSet() : [];
        var gevolgen = new Dictionary<string, Action<Casus>>();
        foreach (var casus in was.Union(nu))
        {
            Action<Casus>? daad = (was.Contains(casus), nu.Contains(casus)) switch
            {
                (false, true) => c => c.PlanSessie(sessie.Nummer, sessie.Moment!.Begin),
                (true, false) => c => c.ZegSessieAf(sessie.Nummer, sessie.Stand == Sessiestand.Afgezegd ? sessie.Reden! : "De casus is van de agenda gehaald."),
                _ when sessie.Stand == Sessiestand.Gehouden => c => c.HoudSessie(sessie.Nummer),
                _ when vorige!.Moment!.Begin != sessie.Moment!.Begin => c => c.VerplaatsSessie(sessie.Nummer, sessie.Moment.Begin),
                _ => null,
            };
            if (daad is not null)
            {
                gevolgen[casus] = daad;
            }
        }

        return gevolgen;
    }
}
