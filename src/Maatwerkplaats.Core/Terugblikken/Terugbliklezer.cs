using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Core.Verantwoording;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Terugblikken;

/// <summary>Wat de mensen die meededen ervan vonden, in een half jaar.</summary>
/// <param name="Half">Het halfjaar; ernaast staat het vorige.</param>
/// <param name="Keuzes">De halfjaren die te kiezen zijn, het nieuwste eerst.</param>
/// <param name="Tabellen">Eén per vraag, met kleine aantallen verborgen.</param>
public sealed record Terugblikcijfers(Halfjaar Half, IReadOnlyList<Halfjaar> Keuzes, IReadOnlyList<Maattabel> Tabellen, int Minimum);

/// <summary>
/// De cijfers uit de terugblikken. Voor iedereen hetzelfde en altijd beschermd, ook voor wie de casussen zelf mag lezen: alle
/// Maatwerkplaatsen samen, alleen halfjaren die voorbij zijn. Er valt niets te kiezen waarvan het verschil iets verraadt.
/// </summary>
public sealed class Terugbliklezer(IDbContextFactory<MaatwerkDb> databases, TimeProvider klok)
{
    private static readonly (string Code, string Titel, string Definitie)[] Vragen =
    [
        (Antwoordtelling.Geholpen, "Heeft de Maatwerkplaats geholpen?", "Antwoorden van inbrengers, eigenaren en deelnemers na het afronden, op de dag van het antwoord."),
        (Antwoordtelling.Veilig, "Was het veilig om alles te zeggen?", "Dezelfde mensen. Niet iedereen beantwoordt elke vraag; het percentage gaat over wie het deed."),
        (Antwoordtelling.Tijd, "Was het de tijd waard?", "Dezelfde mensen. Het percentage gaat over wie deze vraag beantwoordde."),
        (Antwoordtelling.Zelf, "Wat doen mensen de volgende keer zelf?", "Collega's met een account kiezen het verste wat zij zelf denken te kunnen. Meer onderaan de lijst betekent: het vak verspreidt zich."),
    ];

    /// <exception cref="GeenToegang">Als deze gebruiker geen cijfers mag zien.</exception>
    /// <exception cref="RegelOvertreden">Als het halfjaar nog niet voorbij is.</exception>
    public async Task<Terugblikcijfers> Lees(Gebruiker wie, Halfjaar? half = null, CancellationToken ct = default)
    {
        Verantwoordingstoegang.EisCijfers(wie);
        var keuzes = Halfjaar.Keuzes(Kalender.DatumInNederland(klok.Nu()));
        var gekozen = half ?? keuzes[0];
        MaatRegels.HalfjaarIsVoorbij.Eis(keuzes.Contains(gekozen));
        await using var db = await databases.Open(wie.Organisatie, ct);
        var minimum = await Kleinstecel.Lees(db, ct);
        var (nu, toen) = (await Tellingen(db, gekozen, ct), await Tellingen(db, gekozen.Vorige, ct));
        return new(gekozen, keuzes, [.. Vragen.Select(v => Tabel(v, nu, toen, minimum))], minimum);
    }

    private static Maattabel Tabel(
        (string Code, string Titel, string Definitie) vraag, ILookup<string, Antwoordtelling> nu, ILookup<string, Antwoordtelling> toen, int minimum) =>
        Maatteller.Beschermd(
            vraag.Code, vraag.Titel, vraag.Definitie, "antwoorden", vraag.Code == Antwoordtelling.Zelf ? Rijen<Zelfdoen>() : Rijen<Terugblikoordeel>(),
            nu[vraag.Code].ToDictionary(t => t.Antwoord, t => t.Aantal), toen[vraag.Code].ToDictionary(t => t.Antwoord, t => t.Aantal), minimum);

    private static async Task<ILookup<string, Antwoordtelling>> Tellingen(MaatwerkDb db, Halfjaar half, CancellationToken ct)
    {
        var (jaar, helft) = (half.Jaar, half.Helft);
        return (await db.Set<Antwoordtelling>().AsNoTracking().Where(t => t.Onderwerp == "" && t.Jaar == jaar && t.Helft == helft).ToListAsync(ct)).ToLookup(t => t.Vraag);
    }

    private static IReadOnlyList<(string, string)> Rijen<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(w => (w.ToString(), w.Label()))];
}
