using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Wie er voor een casus aan tafel hoort: dat is al bekend, dus niemand hoeft het nog eens te zeggen.</summary>
public static class Genodigdenlijst
{
    /// <summary>
    /// Inbrenger, eigenaar, contactpersoon en deelnemers van een casus. Iemand van buiten staat er alleen op als de cliënt
    /// daarvoor toestemming gaf; wie zonder account inbracht niet, want diens plaats neemt de eigenaar in.
    /// </summary>
    public static IReadOnlyList<Genodigde> Van(CasusStaat casus, DateOnly vandaag)
    {
        var inbrenger = casus.Melding.Inbrenger;
        var vertelt = inbrenger is { Extern: false, Wie.PersoonId: { } id } ? id : casus.Eigenaar.Persoon?.PersoonId;
        return
        [
            .. Casusmensen.Van(casus)
                .Where(m => m.Deelnemer is { IsExtern: true } d ? HeeftToestemming(casus, d.Id, vandaag) : m.Wie.PersoonId is not null)
                .Select(m => new Genodigde(
                    Guid.CreateVersion7(), m.Wie, [casus.Nummer], string.Join(", ", m.Rollen), m.Wie.PersoonId is { } wie && wie == vertelt,
                    m.Deelnemer is { IsExtern: true } extern_ ? new(extern_.Id, extern_.Naam, null) : null)),
        ];
    }

    /// <summary>Of de cliënt het (nog) goed vindt dat deze deelnemer van buiten meedoet.</summary>
    public static bool HeeftToestemming(CasusStaat casus, Guid deelnemer, DateOnly vandaag) =>
        casus.Deelnemers.FirstOrDefault(d => d.Id == deelnemer) is { } wie && casus.Toestemmingen.Any(t => t.Id == wie.Toestemming && t.IsGeldig(vandaag));

    /// <summary>Voegt dezelfde mensen samen: wie voor twee casussen komt, krijgt één uitnodiging.</summary>
    public static IReadOnlyList<Genodigde> Samen(IReadOnlyList<Genodigde> mensen)
    {
        var samen = new List<Genodigde>();
        foreach (var mens in mensen)
        {
            var al = samen.FindIndex(s => IsDezelfde(s, mens));
            if (al < 0)
            {
                samen.Add(mens);
            }
            else
            {
                samen[al] = samen[al] with { Casussen = [.. samen[al].Casussen.Union(mens.Casussen)], MoetErbij = samen[al].MoetErbij || mens.MoetErbij };
            }
        }

        return samen;
    }

    internal static bool IsDezelfde(Genodigde een, Genodigde ander) =>
        een.Wie.PersoonId is { } id ? ander.Wie.Is(id) : een.Gast is { } gast && gast.Deelnemer == ander.Gast?.Deelnemer;
}
