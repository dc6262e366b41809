using System.Globalization;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Herinneringen;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>
/// Zet klaar wat de leden krijgen als er een bijeenkomst is, verandert of niet doorgaat: mail met de afspraak voor in de agenda, en een
/// bericht in het systeem. Wie wat krijgt, volgt uit het verschil tussen de stand ervoor en erna.
/// </summary>
public sealed class Zittingpost(Versleuteling versleuteling)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    internal async Task Bezorg(MaatwerkDb db, Zittinggroep vorige, Zittinggroep nu, Handeling handeling, CancellationToken ct)
    {
        Gevolg[] gevolgen = [.. Gevolgen(vorige, nu, handeling.Tijdstip)];
        var ids = gevolgen.Select(g => g.Lid.Wie.PersoonId).OfType<Guid>().Distinct().ToArray();
        var adressen = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id) && p.Actief).ToDictionaryAsync(p => p.Id, p => p.Email, ct);
        foreach (var gevolg in gevolgen)
        {
            var adres = gevolg.Lid.Wie.PersoonId is { } id ? adressen.GetValueOrDefault(id)
                : gevolg.Lid.Email is { } email ? versleuteling.Ontsleutel(email, Casusdienst.DoelContact) : null;
            if (!string.IsNullOrEmpty(adres))
            {
                db.Add(Mail(db.Organisatie, adres, nu, gevolg, handeling.Tijdstip));
            }
        }

        await Postvak.Bezorg(
            db, versleuteling, db.Organisatie,
            [
                .. gevolgen.Where(g => g.Lid.Wie.PersoonId is { } wie && wie != handeling.Door.PersoonId).Select(g =>
                    new NieuwBericht(g.Lid.Wie.PersoonId!.Value, nu.Bericht, null, Kort(nu, g)) { Adres = nu.Pad(g.Zitting), ZonderMail = true }),
            ],
            handeling.Tijdstip, ct);
    }

    /// <summary>De bijeenkomsten die doorgaan en beginnen na <paramref name="nu"/> en vóór <paramref name="grens"/>.</summary>
    internal IEnumerable<Aanstaande> Komend(IEnumerable<Zittinggroep> groepen, DateTime nu, DateTime grens, CancellationToken ct) =>
        from groep in groepen
        from zitting in groep.Zittingen
        where zitting.IsOpen && zitting.Moment.Begin > nu && zitting.Moment.Begin < grens
        select new Aanstaande($"zitting {groep.Id} {zitting.Nummer}", zitting.Moment.Begin, db => Herinner(db, groep, zitting, nu, ct));

    /// <summary>Herinnert aan een bijeenkomst: een collega zoals die zelf koos, een organisatie van buiten per mail.</summary>
    private async Task Herinner(MaatwerkDb db, Zittinggroep groep, Zitting zitting, DateTime nu, CancellationToken ct)
    {
        foreach (var lid in groep.Leden.Where(l => l is { Email: not null, Wie.PersoonId: null }))
        {
            var adres = versleuteling.Ontsleutel(lid.Email!, Casusdienst.DoelContact);
            var tekst = $"{Aanstaande(groep, zitting)}{Plek(zitting)}\n{Punten(groep, zitting)} op de agenda.\n";
            db.Add(UitgaandeMail.Klaar(versleuteling, db.Organisatie, adres, $"Herinnering: {groep.Soort} {groep.Nummer}", tekst, nu));
        }

        await Postvak.Bezorg(
            db, versleuteling, db.Organisatie,
            [.. groep.Leden.Where(l => l.Wie.PersoonId is not null).Select(l => new NieuwBericht(l.Wie.PersoonId!.Value, groep.Bericht, null, $"{Aanstaande(groep, zitting)} Bekijk de agenda en bereid je voor.") { Adres = groep.Pad(zitting) })],
            nu, ct);
    }

    /// <summary>De afspraak zoals die in een agenda komt. Zegt nooit waar het over gaat: een agenda leest een ander vaak mee.</summary>
    public static Afspraak Afspraak(Zittinggroep groep, Zitting zitting, Agendabericht bericht, string? ontvanger, bool metPad, DateTime nu) => new(
        bericht, $"{groep.Id:N}-{zitting.Nummer}@maatwerkplaats", zitting.Volgnummer, nu, zitting.Moment.Begin, zitting.Moment.Eind, Titel(groep),
        $"{Punten(groep, zitting)} op de agenda.{(zitting.Plek.Online is { } link ? $"\nOnline: {link}" : "")}", zitting.Plek.Plaats ?? zitting.Plek.Online ?? "",
        Titel(groep), metPad ? groep.Pad(zitting) : null, ontvanger);

    private static IEnumerable<Gevolg> Gevolgen(Zittinggroep vorige, Zittinggroep nu, DateTime op)
    {
        foreach (var zitting in nu.Zittingen.Where(z => z.Stand != Zittingstand.Gehouden && z.Moment.Eind > op))
        {
            var eerder = vorige.Zittingen.FirstOrDefault(z => z.Nummer == zitting.Nummer);
            if (zitting.Stand == Zittingstand.Afgezegd)
            {
                foreach (var lid in eerder?.IsOpen == true ? nu.Leden : [])
                {
                    yield return new(lid, zitting, Agendabericht.Afzegging, false);
                }

                continue;
            }

            var verplaatst = eerder is not null && eerder.Volgnummer != zitting.Volgnummer;
            foreach (var lid in nu.Leden.Where(l => eerder is null || verplaatst || vorige.Leden.All(v => v.Id != l.Id)))
            {
                yield return new(lid, zitting, Agendabericht.Uitnodiging, verplaatst);
            }

            foreach (var lid in vorige.Leden.Where(l => eerder is not null && nu.Leden.All(n => n.Id != l.Id)))
            {
                yield return new(lid, zitting, Agendabericht.Afzegging, false);
            }
        }
    }

    private UitgaandeMail Mail(string organisatie, string adres, Zittinggroep groep, Gevolg gevolg, DateTime nu)
    {
        var wat = gevolg.Bericht == Agendabericht.Afzegging ? "Afgezegd" : gevolg.Verplaatst ? "Gewijzigd" : "Uitnodiging";
        var metPad = !gevolg.Lid.VanBuiten && gevolg.Bericht != Agendabericht.Afzegging;
        return UitgaandeMail.Klaar(
            versleuteling, organisatie, adres, $"{wat}: {groep.Soort} {groep.Nummer}", Tekst(groep, gevolg), nu, Afspraak(groep, gevolg.Zitting, gevolg.Bericht, adres, metPad, nu));
    }

    private static string Tekst(Zittinggroep groep, Gevolg gevolg)
    {
        var zitting = gevolg.Zitting;
        var reden = zitting.Reden is { } waarom ? $"\n\n{waarom}" : "";
        if (gevolg.Bericht == Agendabericht.Afzegging)
        {
            return zitting.Stand == Zittingstand.Afgezegd
                ? $"De {groep.Bijeenkomst} van {groep.Soort} {groep.Naam} op {Wanneer(zitting)} gaat niet door.{reden}\n"
                : $"Je hoeft niet meer naar {groep.Soort} {groep.Naam} op {Wanneer(zitting)} te komen. Dank je wel voor het meedenken.\n";
        }

        var verder = gevolg.Lid.VanBuiten ? "" : $"\n\nBekijk de agenda en bereid je voor: {UitgaandeMail.Siteplek}{groep.Pad(zitting)}";
        return $"{(gevolg.Verplaatst ? $"De {groep.Bijeenkomst} van {groep.Soort} {groep.Naam} is gewijzigd.{reden}" : $"Je bent uitgenodigd voor {groep.Soort} {groep.Naam}.")}\n\nWanneer: {Wanneer(zitting)} tot {Kalender.TijdInNederland(zitting.Moment.Eind):HH:mm}{Plek(zitting)}\n{Punten(groep, zitting)} op de agenda.{verder}\n\nDe afspraak zit als bijlage bij deze mail.\n";
    }

    private static string Kort(Zittinggroep groep, Gevolg gevolg) => gevolg switch
    {
        { Bericht: Agendabericht.Afzegging, Zitting.Stand: Zittingstand.Afgezegd } => $"De {groep.Bijeenkomst} van {groep.Soort} {groep.Naam} op {Wanneer(gevolg.Zitting)} gaat niet door.",
        { Bericht: Agendabericht.Afzegging } => $"Je hoeft niet meer naar {groep.Soort} {groep.Naam} te komen.",
        { Verplaatst: true } => $"De {groep.Bijeenkomst} van {groep.Soort} {groep.Naam} is gewijzigd: {Wanneer(gevolg.Zitting)}, {gevolg.Zitting.Plek}.",
        _ => Aanstaande(groep, gevolg.Zitting),
    };

    private static string Aanstaande(Zittinggroep groep, Zitting zitting) => $"{Titel(groep)} komt bijeen op {Wanneer(zitting)}.";

    private static string Plek(Zitting zitting) =>
        $"{(zitting.Plek.Plaats is { } plaats ? $"\nWaar: {plaats}" : "")}{(zitting.Plek.Online is { } link ? $"\nOnline: {link}" : "")}";

    private static string Titel(Zittinggroep groep) => $"{char.ToUpperInvariant(groep.Soort[0])}{groep.Soort[1..]} {groep.Naam}";

    private static string Punten(Zittinggroep groep, Zitting zitting) => groep.Punten(zitting) is var punten && punten == 1 ? "Er staat 1 punt" : $"Er staan {punten} punten";

    private static string Wanneer(Zitting zitting) => Kalender.TijdInNederland(zitting.Moment.Begin).ToString("dddd d MMMM yyyy 'om' HH:mm", Nederlands);

    private sealed record Gevolg(Tafellid Lid, Zitting Zitting, Agendabericht Bericht, bool Verplaatst);
}
