using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>
/// Zet bij het tonen van een tafel de naam waaronder een gast is uitgenodigd. Die naam komt versleuteld uit de casus en blijft
/// buiten de geschiedenis van de tafel en buiten het verslag: daar staat van welke organisatie de gast is.
/// </summary>
public sealed class Gastnamen(Gastnaam gastnaam)
{
    /// <summary>
    /// De tafel zoals de kijker haar ziet. Collega's van de casus zien de naam zolang de toestemming van de cliënt geldt; wie van
    /// buiten komt, ziet alleen de eigen naam.
    /// </summary>
    public Tafelstaat Toon(Tafelstaat tafel, CasusStaat casus, Tafelaar kijker, DateOnly vandaag)
    {
        var namen = casus.Deelnemers
            .Where(d => tafel.Zit(d.Id) is not null && (!kijker.Extern || d.Id == kijker.Sleutel))
            .Select(d => (d.Id, d.Wie, Naam: gastnaam.Bekend(casus, d, vandaag))).Where(d => d.Naam is not null)
            .ToDictionary(d => d.Id, d => $"{d.Naam} ({d.Wie.Onderdeel})");
        return namen.Count == 0 ? tafel : tafel with
        {
            Zitplaatsen = [.. tafel.Zitplaatsen.Select(z => z with { Wie = Met(z.Sleutel, z.Wie) })],
            Bijdragen = [.. tafel.Bijdragen.Select(b => b with { Door = Met(b.Van, b.Door) })],
            AndereInzichten = [.. tafel.AndereInzichten.Select(a => a with { Door = Met(a.Van, a.Door) })],
            Oordelen = [.. tafel.Oordelen.Select(o => o with { Door = Met(o.Van, o.Door) })],
            Afspraken = [.. tafel.Afspraken.Select(a => a with { Wie = Met(a.Van ?? Zitplaats(a.Wie), a.Wie) })],
        };

        // Oudere afspraken noemen geen zitplaats; wie als enige zo heet, is het.
        Guid Zitplaats(Betrokkene wie) => tafel.Zitplaatsen.Where(z => z.Wie == wie).ToArray() is [var zit] ? zit.Sleutel : Guid.Empty;

        Betrokkene Met(Guid zit, Betrokkene wie) => namen.TryGetValue(zit, out var naam) ? wie with { Naam = naam } : wie;
    }
}
