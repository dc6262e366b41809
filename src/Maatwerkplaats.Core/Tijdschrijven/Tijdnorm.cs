using System.Globalization;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Waar geschreven uren naast staan: de gereserveerde formatie, en vanaf hoeveel mensen uren te zien zijn.</summary>
/// <param name="UrenPerFte">
/// Uren die iemand met een volle baan in een jaar werkt: de uren van het contract min verlof, feestdagen, ziekte en scholing.
/// </param>
/// <param name="Minimum">Vanaf hoeveel mensen opgetelde uren te zien zijn.</param>
/// <param name="Fte">Gereserveerde formatie per code van een Maatwerkplaats, in fte; wat er niet in staat, is <see cref="GewoneFte"/>.</param>
public sealed record Tijdnorm(int UrenPerFte, int Minimum, IReadOnlyDictionary<string, decimal> Fte)
{
    /// <summary>De afspraak: 1 fte per arbeidsmarktregio. Een plaats met meer regio's vult er meer in.</summary>
    public const decimal GewoneFte = 1m;

    /// <summary>Zolang niemand het instelde: een rond getal om mee te beginnen.</summary>
    public const int GewoneUren = 1400, GewoonMinimum = 5;

    /// <summary>De grenzen waarbinnen een beheerder kan kiezen. Met minder dan vier mensen is iemand uit te rekenen.</summary>
    public const int MinsteUren = 500, MeesteUren = 2000, LaagsteMinimum = 4, HoogsteMinimum = 50;

    /// <summary>Grenzen aan de formatie van één plaats, in fte.</summary>
    public const decimal MinsteFte = 0m, MeesteFte = 50m;

    /// <summary>Namen van de instellingen; achter de laatste komt de code van de plaats.</summary>
    public const string NaamUren = "tijd.uren-per-fte", NaamMinimum = "tijd.minimum", NaamFte = "tijd.fte.";

    public decimal FteVan(string werkplaats) => Fte.GetValueOrDefault(werkplaats, GewoneFte);

    /// <summary>Gereserveerde uren in een kwartaal: een vierde van het jaar.</summary>
    public int PerKwartaal(string werkplaats) => (int)Math.Round(FteVan(werkplaats) * UrenPerFte / 4, MidpointRounding.AwayFromZero);

    public static async Task<Tijdnorm> Lees(MaatwerkDb db, CancellationToken ct = default)
    {
        var waarden = await db.Set<Instelling>().AsNoTracking().Where(i => i.Naam.StartsWith("tijd.")).ToDictionaryAsync(i => i.Naam, i => i.Waarde, ct);
        return new(
            Getal(NaamUren, GewoneUren, MinsteUren, MeesteUren), Getal(NaamMinimum, GewoonMinimum, LaagsteMinimum, HoogsteMinimum),
            waarden.Where(w => w.Key.StartsWith(NaamFte, StringComparison.Ordinal) && decimal.TryParse(w.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
                .ToDictionary(w => w.Key[NaamFte.Length..], w => Math.Clamp(decimal.Parse(w.Value, NumberStyles.Number, CultureInfo.InvariantCulture), MinsteFte, MeesteFte)));

        int Getal(string naam, int gewoon, int laagst, int hoogst) =>
            int.TryParse(waarden.GetValueOrDefault(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? Math.Clamp(getal, laagst, hoogst) : gewoon;
    }
}
