using Maatwerkplaats.Core.Berichten;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>
/// Zet klaar wat mensen rond een knelpuntenbrief te lezen krijgen: de vraag om inbreng, en het woord terug. Wie een account heeft,
/// krijgt het zoals die koos; een ander per mail, de vraag met een persoonlijke link.
/// </summary>
public sealed class Rondepost(Versleuteling versleuteling)
{
    /// <summary>Doel waaronder het adres van wie geen account heeft is versleuteld.</summary>
    public const string DoelAdres = "uitvraag";

    internal async Task Bezorg(MaatwerkDb db, RondeRij rij, Rondestaat vorige, Ronde ronde, Handeling handeling, CancellationToken ct)
    {
        var (staat, nu) = (ronde.Staat, handeling.Tijdstip);
        if (ronde.Nieuw.OfType<RondeVerplaatst>().Any())
        {
            var tot = Einde(staat);
            await db.Set<Inbrengtoegang>().Where(t => t.RondeId == rij.Id && t.IngetrokkenOp == null).ExecuteUpdateAsync(t => t.SetProperty(x => x.GeldigTot, tot), ct);
        }

        foreach (var sleutel in ronde.Nieuw.Select(g => g switch { InbrengGevraagd u => u.Uitvraag.Id, InbrengNogGevraagd u => u.Uitvraag, _ => (Guid?)null }).OfType<Guid>())
        {
            await Vraag(db, rij, staat, staat.Uitvragen.First(u => u.Id == sleutel), nu, ct);
        }

        foreach (var (inbreng, tekst) in ronde.Nieuw.SelectMany(g => Woorden(g, vorige, staat)))
        {
            await Zeg(db, rij, staat, inbreng, tekst, nu, ct);
        }
    }

    private static IEnumerable<(Inbreng Inbreng, string Tekst)> Woorden(Rondegebeurtenis gebeurtenis, Rondestaat vorige, Rondestaat nu) => gebeurtenis switch
    {
        InbrengTerzijdeGelegd t => [(nu.Inbreng(t.Inbreng)!, $"Je inbreng ‘{nu.Inbreng(t.Inbreng)!.Tekst.Titel}’ komt niet in de knelpuntenbrief {nu.Jaar}. {t.Reden}")],
        KnelpuntAfgevallen a => Van(nu, a.Knelpunt).Select(i => (i, $"Je inbreng ‘{i.Tekst.Titel}’ komt niet in de knelpuntenbrief {nu.Jaar}. {a.Reden}")),
        KnelpuntTeruggehaald t => Van(nu, t.Knelpunt).Select(i => (i, $"Je inbreng ‘{i.Tekst.Titel}’ komt toch in de knelpuntenbrief {nu.Jaar}.")),
        BriefVerzonden => nu.InBrief.SelectMany(k => Van(nu, k.Id).Select(i => (i, $"De knelpuntenbrief {nu.Jaar} is verzonden. Je inbreng ‘{i.Tekst.Titel}’ staat erin als ‘{k.Tekst.Titel}’. Dank je wel."))),
        KnelpuntOpgevolgd o => Van(nu, o.Opvolging.Knelpunt).Where(_ => vorige.Status(o.Opvolging.Knelpunt) != o.Opvolging.Status)
            .Select(i => (i, $"Nieuws over ‘{nu.Knelpunt(o.Opvolging.Knelpunt)!.Tekst.Titel}’ uit de knelpuntenbrief {nu.Jaar}: {o.Opvolging.Status.Label().ToLowerInvariant()}.")),
        _ => [],
    };

    private static IEnumerable<Inbreng> Van(Rondestaat ronde, Guid knelpunt) => ronde.Inbrengen.Where(i => i.Knelpunt == knelpunt);

    private async Task Vraag(MaatwerkDb db, RondeRij rij, Rondestaat ronde, Uitvraag uitvraag, DateTime nu, CancellationToken ct)
    {
        var vraag = $"SBK maakt de knelpuntenbrief {ronde.Jaar}: welke wet of regel pakt verkeerd uit voor mensen, en kunnen wij dat zelf niet oplossen? "
            + $"Breng namens {uitvraag.Namens} in wat in de brief moet. Dat kan tot en met {ronde.InbrengTot:d MMMM yyyy}.";
        if (uitvraag.Wie.PersoonId is { } persoon)
        {
            await Postvak.Bezorg(db, versleuteling, rij.Organisatie, [new(persoon, BerichtSoort.Knelpunt, null, vraag) { Adres = $"/knelpunten/{ronde.Jaar}/inbrengen" }], nu, ct);
            return;
        }

        var code = Persoonlijkecode.Maak();
        await db.Set<Inbrengtoegang>().Where(t => t.RondeId == rij.Id && t.UitvraagId == uitvraag.Id && t.IngetrokkenOp == null).ExecuteUpdateAsync(t => t.SetProperty(x => x.IngetrokkenOp, nu), ct);
        db.Add(new Inbrengtoegang
        {
            Id = Guid.CreateVersion7(nu),
            Organisatie = rij.Organisatie,
            RondeId = rij.Id,
            UitvraagId = uitvraag.Id,
            LinkHash = Persoonlijkecode.Hash(code),
            GemaaktOp = nu,
            GeldigTot = Einde(ronde),
        });
        Mail(
            db, rij.Organisatie, uitvraag.Email!, $"Wat moet er in de knelpuntenbrief {ronde.Jaar}?",
            $"Beste {uitvraag.Wie.Naam},\n\n{vraag}\n\nInbrengen kan zonder account: {UitgaandeMail.Siteplek}/inbreng/{code}\nDe link is alleen voor jou en werkt tot en met {ronde.InbrengTot:d MMMM yyyy}.", nu);
    }

    private async Task Zeg(MaatwerkDb db, RondeRij rij, Rondestaat ronde, Inbreng inbreng, string tekst, DateTime nu, CancellationToken ct)
    {
        if (inbreng.Wie.PersoonId is { } persoon)
        {
            await Postvak.Bezorg(db, versleuteling, rij.Organisatie, [new(persoon, BerichtSoort.Knelpunt, null, tekst) { Adres = "/knelpunten/mijn" }], nu, ct);
        }
        else if (ronde.Uitvragen.FirstOrDefault(u => u.Id == inbreng.Uitvraag)?.Email is { } adres)
        {
            Mail(db, rij.Organisatie, adres, $"Je inbreng voor de knelpuntenbrief {ronde.Jaar}", $"Beste {inbreng.Wie.Naam},\n\n{tekst}", nu);
        }
    }

    private void Mail(MaatwerkDb db, string organisatie, Versleuteld adres, string onderwerp, string tekst, DateTime nu) =>
        db.Add(UitgaandeMail.Klaar(versleuteling, organisatie, versleuteling.Ontsleutel(adres, DoelAdres), onderwerp, tekst, nu));

    private static DateTime Einde(Rondestaat ronde) => Kalender.BeginVan(ronde.InbrengTot.AddDays(1));
}
