using System.Globalization;
using System.Text.Json;
using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Sessies.Afspraken;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>
/// Zet klaar wat de leden krijgen als er een zitting is, verandert of niet doorgaat: mail met de afspraak voor in de agenda, en een
/// bericht in het systeem. Wie wat krijgt, volgt uit het verschil tussen de stand ervoor en erna.
/// </summary>
public sealed class Solvetafelpost(Versleuteling versleuteling)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    internal async Task Bezorg(MaatwerkDb db, Solvetafelstaat vorige, Solvetafelstaat nu, Handeling handeling, CancellationToken ct)
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
                    new NieuwBericht(g.Lid.Wie.PersoonId!.Value, BerichtSoort.Sessie, null, Kort(nu, g)) { Adres = Pad(nu, g.Zitting), ZonderMail = true }),
            ],
            handeling.Tijdstip, ct);
    }

    /// <summary>De afspraak zoals die in een agenda komt. Zonder namen van solves: een agenda leest een ander vaak mee.</summary>
    public static Afspraak Afspraak(Solvetafelstaat tafel, Zitting zitting, Agendabericht bericht, string? ontvanger, bool metPad, DateTime nu) => new(
        bericht, $"{tafel.Id:N}-{zitting.Nummer}@maatwerkplaats", zitting.Volgnummer, nu, zitting.Moment.Begin, zitting.Moment.Eind, $"Solvetafel {tafel.Naam}",
        $"{Punten(zitting)} op de agenda.{(zitting.Plek.Online is { } link ? $"\nOnline: {link}" : "")}", zitting.Plek.Plaats ?? zitting.Plek.Online ?? "",
        $"Solvetafel {tafel.Naam}", metPad ? Pad(tafel, zitting) : null, ontvanger);

    private static IEnumerable<Gevolg> Gevolgen(Solvetafelstaat vorige, Solvetafelstaat nu, DateTime op)
    {
        foreach (var zitting in nu.Zittingen.Where(z => z.Stand != Zittingstand.Gehouden && z.Moment.Eind > op))
        {
            var eerder = vorige.Zitting(zitting.Nummer);
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

    private UitgaandeMail Mail(string organisatie, string adres, Solvetafelstaat tafel, Gevolg gevolg, DateTime nu) => new()
    {
        Id = Guid.CreateVersion7(nu),
        Organisatie = organisatie,
        Aan = versleuteling.Versleutel(adres, Postvak.DoelMail),
        Onderwerp = $"{(gevolg.Bericht == Agendabericht.Afzegging ? "Afgezegd" : gevolg.Verplaatst ? "Gewijzigd" : "Uitnodiging")}: solvetafel {tafel.Nummer}",
        Tekst = versleuteling.Versleutel(Tekst(tafel, gevolg), Postvak.DoelMail),
        Agenda = versleuteling.Versleutel(
            JsonSerializer.Serialize(Afspraak(tafel, gevolg.Zitting, gevolg.Bericht, adres, !gevolg.Lid.VanBuiten && gevolg.Bericht != Agendabericht.Afzegging, nu), Gebeurtenissoorten.Json),
            Postvak.DoelMail),
        KlaargezetOp = nu,
        NietVoor = nu,
    };

    private static string Tekst(Solvetafelstaat tafel, Gevolg gevolg)
    {
        var zitting = gevolg.Zitting;
        var reden = zitting.Reden is { } waarom ? $"\n\n{waarom}" : "";
        if (gevolg.Bericht == Agendabericht.Afzegging)
        {
            return zitting.Stand == Zittingstand.Afgezegd
                ? $"De zitting van solvetafel {tafel.Naam} op {Wanneer(zitting)} gaat niet door.{reden}\n"
                : $"Je hoeft niet meer naar solvetafel {tafel.Naam} op {Wanneer(zitting)} te komen. Dank je wel voor het meedenken.\n";
        }

        var plek = $"{(zitting.Plek.Plaats is { } plaats ? $"\nWaar: {plaats}" : "")}{(zitting.Plek.Online is { } link ? $"\nOnline: {link}" : "")}";
        var verder = gevolg.Lid.VanBuiten ? "" : $"\n\nBekijk de agenda en bereid je voor: {UitgaandeMail.Siteplek}{Pad(tafel, zitting)}";
        return $"{(gevolg.Verplaatst ? $"De zitting van solvetafel {tafel.Naam} is gewijzigd.{reden}" : $"Je bent uitgenodigd voor solvetafel {tafel.Naam}.")}\n\nWanneer: {Wanneer(zitting)} tot {Kalender.TijdInNederland(zitting.Moment.Eind):HH:mm}{plek}\n{Punten(zitting)} op de agenda.{verder}\n\nDe afspraak zit als bijlage bij deze mail.\n";
    }

    private static string Kort(Solvetafelstaat tafel, Gevolg gevolg) => gevolg switch
    {
        { Bericht: Agendabericht.Afzegging, Zitting.Stand: Zittingstand.Afgezegd } => $"De zitting van solvetafel {tafel.Naam} op {Wanneer(gevolg.Zitting)} gaat niet door.",
        { Bericht: Agendabericht.Afzegging } => $"Je hoeft niet meer naar solvetafel {tafel.Naam} te komen.",
        { Verplaatst: true } => $"De zitting van solvetafel {tafel.Naam} is gewijzigd: {Wanneer(gevolg.Zitting)}, {gevolg.Zitting.Plek}.",
        _ => $"Solvetafel {tafel.Naam} komt bijeen op {Wanneer(gevolg.Zitting)}.",
    };

    private static string Punten(Zitting zitting) => zitting.Agenda.Count == 1 ? "Er staat 1 punt" : $"Er staan {zitting.Agenda.Count} punten";

    private static string Wanneer(Zitting zitting) => Kalender.TijdInNederland(zitting.Moment.Begin).ToString("dddd d MMMM yyyy 'om' HH:mm", Nederlands);

    private static string Pad(Solvetafelstaat tafel, Zitting zitting) => $"/solvetafels/{tafel.Nummer}/zittingen/{zitting.Nummer}";

    private sealed record Gevolg(Tafellid Lid, Zitting Zitting, Agendabericht Bericht, bool Verplaatst);
}
