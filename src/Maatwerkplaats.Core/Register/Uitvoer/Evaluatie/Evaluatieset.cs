using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Register.Uitvoer.Bestand;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>
/// Schrijft een evaluatieset voor onderzoekers: een zip met de casussen zonder wie het zijn, een codeboek en een methodenota.
/// Dat een set is gemaakt, met doel en aantal, staat in het inzagelog.
/// </summary>
public sealed class Evaluatieset(IDbContextFactory<MaatwerkDb> databases, Lijstenbron lijsten, Versleuteling versleuteling, Publicatiekast kast, Inzagelog log, TimeProvider klok)
{
    public const string Inhoudstype = "application/zip";

    /// <summary>Zoveel casussen moeten plaats, onderdeel, eerste wet en kwartaal delen; anders gaan die eruit.</summary>
    public const int Grens = 5;

    private const int PerGreep = 200;

    /// <param name="uit">Hoeft alleen te kunnen schrijven; blijft open.</param>
    /// <param name="voortgang">Krijgt na elke greep het aantal casussen tot dan toe.</param>
    /// <returns>Aantal casussen.</returns>
    /// <exception cref="GeenToegang">Als de gebruiker geen evaluatieset mag hebben.</exception>
    public async Task<int> Schrijf(Stream uit, Gebruiker wie, Evaluatievraag vraag, Func<int, Task>? voortgang = null, CancellationToken ct = default)
    {
        EvaluatieToegang.Eis(wie);
        var woorden = await lijsten.Lees(wie.Organisatie, ct);
        var kolommen = Evaluatiekolom.Alle.Where(k => vraag.MetTeksten || !k.IsTekst).ToArray();
        var (aantal, zeldzaam, zonderTekst) = (0, 0, 0);
        using (var zip = new ZipArchive(uit, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var deel = zip.CreateEntry("casussen.csv").Open())
            using (var schrijver = ITabelschrijver.Begin(Bestandsvorm.Csv, deel, "Casussen", [.. kolommen.Select(k => new Kolomvorm(k.Naam, 20))], klok.Nu()))
            {
                await foreach (var casus in Casussen(wie, vraag, woorden, ct))
                {
                    schrijver.Rij([.. kolommen.Select(k => (Celwaarde)k.Waarde(casus))]);
                    zeldzaam += casus.IsZeldzaam ? 1 : 0;
                    zonderTekst += vraag.MetTeksten && casus.Teksten.Count == 0 ? 1 : 0;
                    if (++aantal % PerGreep == 0 && voortgang is not null)
                    {
                        await voortgang(aantal);
                    }
                }
            }

            using (var deel = zip.CreateEntry("codeboek.csv").Open())
            {
                Evaluatieboek.SchrijfCodeboek(deel, woorden, kolommen, klok.Nu());
            }

            using (var deel = new StreamWriter(zip.CreateEntry("methode.md").Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
            {
                await deel.WriteAsync(Evaluatieboek.Methode(vraag, aantal, zeldzaam, zonderTekst, Grens, Kalender.DatumInNederland(klok.Nu())));
            }
        }

        await log.Leg(wie, InzageSoort.Uitgevoerd, reden: $"evaluatieset, {aantal} {(aantal == 1 ? "casus" : "casussen")}, {vraag.Omschrijving()}");
        return aantal;
    }

    private async IAsyncEnumerable<Evaluatiecasus> Casussen(Gebruiker wie, Evaluatievraag vraag, Lijsten woorden, [EnumeratorCancellation] CancellationToken ct)
    {
        using var sleutel = new Evaluatiesleutel();
        // Tweemaal langs de casussen: pas als alles is geteld, is te zien wat zeldzaam is.
        var gelijken = new Dictionary<(string, string?, string?, string?), int>();
        await foreach (var casus in Staten(wie, vraag, ct))
        {
            var combinatie = Evaluatiecasus.Combinatie(casus, woorden);
            gelijken[combinatie] = gelijken.GetValueOrDefault(combinatie) + 1;
        }

        await foreach (var casus in Staten(wie, vraag, ct))
        {
            var bsn = casus.Melding.Client is { } client ? versleuteling.Ontsleutel(client, Casusdienst.DoelBsn) : null;
            yield return new(casus, woorden, sleutel, bsn)
            {
                IsZeldzaam = gelijken.GetValueOrDefault(Evaluatiecasus.Combinatie(casus, woorden)) < Grens,
                Teksten = vraag.MetTeksten ? Teksten(casus, woorden) : new Dictionary<Publicatieveld, string>(),
            };
        }
    }

    /// <summary>De teksten zonder persoonsgegevens; leeg als er nog iets in staat of als de combinatie te bijzonder is.</summary>
    private IReadOnlyDictionary<Publicatieveld, string> Teksten(CasusStaat casus, Lijsten woorden)
    {
        var dossier = kast.Dossier(casus, new());
        var beoordeling = Beoordeling.Van(new() { Teksten = Conceptschrijver.Schrijf(casus, woorden) }, dossier);
        return beoordeling.Waarschuwingen.Count > 0 || Publicatiepoort.Zoek(beoordeling.Resultaat, dossier).Count > 0
            ? new Dictionary<Publicatieveld, string>()
            : beoordeling.Resultaat;
    }

    private async IAsyncEnumerable<CasusStaat> Staten(Gebruiker wie, Evaluatievraag vraag, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var db = await databases.Open(wie.Organisatie, ct);
        var sleutels = await db.Set<CasusRij>().OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(ct);
        foreach (var greep in sleutels.Chunk(PerGreep))
        {
            foreach (var staat in await db.Set<CasusRij>().AsNoTracking().Where(c => greep.Contains(c.Id)).OrderBy(c => c.Id).Select(c => c.Staat).ToListAsync(ct))
            {
                var casus = CasusProjectie.Lees(staat);
                var dag = Kalender.DatumInNederland(casus.AangemeldOp);
                if ((vraag.Van is null || dag >= vraag.Van) && (vraag.Tot is null || dag <= vraag.Tot))
                {
                    yield return casus;
                }
            }
        }
    }
}
