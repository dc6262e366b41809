using System.Globalization;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Reflecties;

/// <summary>
/// Zet klaar wat de deelnemers krijgen als het gesprek er is, verandert of niet doorgaat: mail met de afspraak, en een bericht. Wie wat
/// krijgt, volgt uit het verschil tussen de stand ervoor en erna.
/// </summary>
public sealed class Reflectiepost(Versleuteling versleuteling)
{
    private const string Titel = "Reflectiegesprek";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    internal async Task Bezorg(MaatwerkDb db, Reflectiestaat vorige, Reflectiestaat nu, Handeling handeling, CancellationToken ct)
    {
        Gevolg[] gevolgen = [.. Gevolgen(vorige, nu)];
        var ids = gevolgen.Select(g => g.Wie.PersoonId).OfType<Guid>().Distinct().ToArray();
        var adressen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id) && p.Actief).ToDictionaryAsync(p => p.Id, p => p.Email, ct);
        foreach (var gevolg in gevolgen)
        {
            var adres = gevolg.Wie.PersoonId is { } id ? adressen.GetValueOrDefault(id) : gevolg.Email is { } email ? versleuteling.Ontsleutel(email, Casusdienst.DoelContact) : null;
            if (!string.IsNullOrEmpty(adres))
            {
                var onderwerp = $"{(gevolg.Weg ? "Afgezegd" : gevolg.Verplaatst ? "Gewijzigd" : "Uitnodiging")}: reflectiegesprek {nu.Nummer}";
                var afspraak = Afspraak(nu, gevolg.Weg ? Agendabericht.Afzegging : Agendabericht.Uitnodiging, adres, gevolg.Wie.PersoonId is not null && !gevolg.Weg, handeling.Tijdstip);
                db.Add(UitgaandeMail.Klaar(versleuteling, db.Organisatie, adres, onderwerp, Tekst(nu, gevolg), handeling.Tijdstip, afspraak));
            }
        }

        await Postvak.Bezorg(
            db, versleuteling, db.Organisatie,
            [
                .. gevolgen.Where(g => g.Wie.PersoonId is { } wie && wie != handeling.Door.PersoonId).Select(g => new NieuwBericht(g.Wie.PersoonId!.Value, BerichtSoort.Sessie, null, Kort(nu, g))
                {
                    Adres = g.Weg && nu.Stand == Reflectiestand.Gepland ? "/reflecties" : Pad(nu),
                    ZonderMail = true,
                }),
            ],
            handeling.Tijdstip, ct);
    }

    /// <summary>Herinnert aan het gesprek: een collega zoals die zelf koos, een organisatie van buiten per mail.</summary>
    internal async Task Herinner(MaatwerkDb db, Reflectiestaat gesprek, DateTime nu, CancellationToken ct)
    {
        foreach (var genodigde in gesprek.Genodigden.Where(g => g is { VanBuiten: true, Email: not null }))
        {
            var adres = versleuteling.Ontsleutel(genodigde.Email!, Casusdienst.DoelContact);
            db.Add(UitgaandeMail.Klaar(versleuteling, db.Organisatie, adres, $"Herinnering: reflectiegesprek {gesprek.Nummer}", $"Het reflectiegesprek is op {Wanneer(gesprek)}.{Plek(gesprek)}\n", nu));
        }

        await Postvak.Bezorg(
            db, versleuteling, db.Organisatie,
            [
                .. Mensen(gesprek).Select(m => m.Wie.PersoonId).OfType<Guid>().Select(id =>
                    new NieuwBericht(id, BerichtSoort.Sessie, null, $"Het reflectiegesprek is op {Wanneer(gesprek)}. Bekijk de vragen vooraf.") { Adres = Pad(gesprek) }),
            ],
            nu, ct);
    }

    /// <summary>De afspraak zoals die in een agenda komt. Zonder nummer van een casus: een agenda leest een ander vaak mee.</summary>
    public static Afspraak Afspraak(Reflectiestaat gesprek, Agendabericht bericht, string? ontvanger, bool metPad, DateTime nu) => new(
        bericht, $"{gesprek.Id:N}@maatwerkplaats", gesprek.Volgnummer, nu, gesprek.Moment!.Begin, gesprek.Moment.Eind, Titel,
        $"We kijken samen terug: wat werkte, en wat nemen we mee?{(gesprek.Plek.Online is { } link ? $"\nOnline: {link}" : "")}", gesprek.Plek.Plaats ?? gesprek.Plek.Online ?? "",
        gesprek.Begeleider.Naam, metPad ? Pad(gesprek) : null, ontvanger);

    private static IEnumerable<Gevolg> Gevolgen(Reflectiestaat vorige, Reflectiestaat nu)
    {
        var waren = Mensen(vorige).ToArray();
        var zijn = Mensen(nu).ToArray();
        if (nu.Stand == Reflectiestand.Afgezegd && vorige.Stand == Reflectiestand.Gepland)
        {
            return zijn.Select(m => m with { Weg = true });
        }

        if (nu.Stand != Reflectiestand.Gepland)
        {
            return [];
        }

        var verplaatst = vorige.Versie > 0 && vorige.Volgnummer != nu.Volgnummer;
        return zijn.Where(m => verplaatst || !waren.Contains(m)).Select(m => m with { Verplaatst = verplaatst }).Concat(waren.Except(zijn).Select(m => m with { Weg = true }));
    }

    private static IEnumerable<Gevolg> Mensen(Reflectiestaat gesprek) =>
        gesprek.Versie == 0 ? [] : gesprek.Genodigden.Select(g => new Gevolg(g.Wie, g.Email)).Prepend(new(gesprek.Begeleider, null));

    private static string Tekst(Reflectiestaat gesprek, Gevolg gevolg)
    {
        var reden = gesprek.Reden is { } waarom ? $"\n\n{waarom}" : "";
        if (gevolg.Weg)
        {
            return gesprek.Stand == Reflectiestand.Afgezegd
                ? $"Het reflectiegesprek op {Wanneer(gesprek)} gaat niet door.{reden}\n"
                : $"Je hoeft niet meer naar het reflectiegesprek op {Wanneer(gesprek)} te komen.\n";
        }

        var verder = gevolg.Wie.PersoonId is null ? "" : $"\n\nBekijk de vragen vooraf: {UitgaandeMail.Siteplek}{Pad(gesprek)}";
        return $"{(gevolg.Verplaatst ? $"Het reflectiegesprek is gewijzigd.{reden}" : "Je bent uitgenodigd voor een reflectiegesprek. We kijken samen terug: wat werkte, en wat nemen we mee?")}\n\nWanneer: {Wanneer(gesprek)} tot {Kalender.TijdInNederland(gesprek.Moment!.Eind):HH:mm}{Plek(gesprek)}{verder}\n\nDe afspraak zit als bijlage bij deze mail.\n";
    }

    private static string Kort(Reflectiestaat gesprek, Gevolg gevolg) => gevolg switch
    {
        { Weg: true } when gesprek.Stand == Reflectiestand.Afgezegd => $"Het reflectiegesprek op {Wanneer(gesprek)} gaat niet door.",
        { Weg: true } => "Je hoeft niet meer naar het reflectiegesprek te komen.",
        { Verplaatst: true } => $"Het reflectiegesprek is gewijzigd: {Wanneer(gesprek)}, {gesprek.Plek}.",
        _ => $"Je bent uitgenodigd voor een reflectiegesprek op {Wanneer(gesprek)}.",
    };

    private static string Wanneer(Reflectiestaat gesprek) => Kalender.TijdInNederland(gesprek.Moment!.Begin).ToString("dddd d MMMM yyyy 'om' HH:mm", Nederlands);

    private static string Plek(Reflectiestaat gesprek) =>
        $"{(gesprek.Plek.Plaats is { } plaats ? $"\nWaar: {plaats}" : "")}{(gesprek.Plek.Online is { } link ? $"\nOnline: {link}" : "")}";

    private static string Pad(Reflectiestaat gesprek) => $"/reflecties/{gesprek.Nummer}";

    private sealed record Gevolg(Betrokkene Wie, Versleuteld? Email, bool Weg = false, bool Verplaatst = false);
}
