using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;

namespace Maatwerkplaats.Core.Dashboards;

/// <summary>
/// De drukte op een dashboard: getallen die deze lezer ook bij <c>/tijd/samen</c> ziet, met dezelfde bescherming. Een team ziet zijn
/// uren naast wat is gereserveerd; wie het geheel ziet, ziet alleen het geheel.
/// </summary>
public sealed class Urencijfers(Tijdteller teller)
{
    private const string Adres = "/tijd/samen";

    /// <param name="vandaag">De dag in Nederland.</param>
    /// <returns>Niets voor wie geen uren van anderen ziet.</returns>
    public async Task<IEnumerable<Kerncijfer>> Lees(Gebruiker wie, DateOnly vandaag, CancellationToken ct = default)
    {
        if (TijdToegang.Voor(wie) == Tijdzicht.Geen)
        {
            return [];
        }

        var cijfers = await teller.Tel(wie, Kwartaal.LaatsteDichte(vandaag), ct);
        return cijfers.Zicht == Tijdzicht.EigenTeams
            ? cijfers.Tabellen.SelectMany(t => t.Rijen.Where(r => r.Gereserveerd is > 0).Select(r => Team(t, r, cijfers.Kwartaal)))
            : cijfers.Tabellen.Where(t => t.Code == Tijdteller.Soorten).Select(t => Geheel(t, cijfers.Kwartaal));
    }

    private static Kerncijfer Team(Urentabel tabel, Urenrij rij, Kwartaal kwartaal) => new(
        $"uren-{rij.Sleutel}", Registratiedoel.Voortgang, $"Past het werk van {rij.Label} in de gereserveerde tijd?", tabel.Definitie, Cijfersoort.Aandeel, rij.NuDeel, rij.ToenDeel,
        rij.Nu is { } uren ? $"{uren:N0} van {rij.Gereserveerd:N0} uur in het {kwartaal}" : null, [new($"{kwartaal.Vorige}", rij.ToenDeel), new($"{kwartaal}", rij.NuDeel)])
    { Adres = Adres, IsVerborgen = rij.Nu is null };

    private static Kerncijfer Geheel(Urentabel tabel, Kwartaal kwartaal) => new(
        "uren", Registratiedoel.Voortgang, "Hoeveel uur is aan maatwerk besteed?", "Alle geschreven uren, van kernteams en van wie meedoet. Schrijven hoeft niet: er is vaak meer gedaan dan hier staat.",
        Cijfersoort.Aantal, tabel.Nu, tabel.Toen, tabel.Nu is null ? null : $"uur in het {kwartaal}", [new($"{kwartaal.Vorige}", tabel.Toen), new($"{kwartaal}", tabel.Nu)])
    { Adres = Adres, IsVerborgen = tabel.Nu is null };
}
