using Maatwerkplaats.Core.Casusprudentie.Indexering;
using Maatwerkplaats.Core.Casusprudentie.Nazien;
using Maatwerkplaats.Core.Hulpteksten;
using Maatwerkplaats.Core.Intervisie;
using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Knelpunten.Agenda;
using Maatwerkplaats.Core.MenselijkeMaat;
using Maatwerkplaats.Core.Netwerk;
using Maatwerkplaats.Core.Oefenen;
using Maatwerkplaats.Core.Publicaties;
using Maatwerkplaats.Core.Reflecties;
using Maatwerkplaats.Core.Sessies;
using Maatwerkplaats.Core.Solves;
using Maatwerkplaats.Core.Solvetafels;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Tafels;
using Maatwerkplaats.Core.Themas;
using Maatwerkplaats.Core.Tijdschrijven;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Data.Controles;

/// <summary>
/// Rekent na of de gegevens kloppen: of geen regel van geschiedenis of inzagelog is veranderd of verdwenen, of elke
/// casus gelijk is aan zijn geschiedenis, of alles waarnaar wordt verwezen er is, en of de zoekindex bij het register past.
/// Verandert niets.
/// </summary>
public sealed class Controle(IDbContextFactory<MaatwerkDb> databases, Ketting ketting, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zoveel bevindingen worden genoemd; de rest wordt geteld.</summary>
    public const int MeesteBevindingen = 200;

    public async Task<Controleuitslag> Doe(CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var bevindingen = new Bevindingen();
        var casussen = await new Casuscontrole(db, ketting, versleuteling, bevindingen).Doe(ct);
        var wijzigingen = await new Stroomcontrole(db, ketting, bevindingen).Doe(ct);
        var onderwerpen = new Onderwerpcontrole(db, ketting, bevindingen);
        wijzigingen += await onderwerpen.Doe<Publicatiedossier>("Publicatie", Publicatiekast.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<Nazichtdossier>("Nazien van uitspraak", Nazichtboek.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<Tafelrij>("Tafel", Tafelrij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<Netwerkplek>("Plek op de netwerkkaart", Plekschrijver.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<SessieRij>("Maatwerksessie", Sessieprojectie.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<SolveRij>("Solve", Solveprojectie.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<SolvetafelRij>("Solvetafel", SolvetafelRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<Oefening>("Oefening", Oefengeschiedenis.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<SignaalRij>("Signaal", SignaalRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<ThemaRij>("Thema", ThemaRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<AgendapuntRij>("Punt op de werkagenda", AgendapuntRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<RondeRij>("Ronde voor de knelpuntenbrief", RondeRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<MaatRij>("Menselijke Maat Monitor", MaatRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<HulptekstRij>("Hulptekst", HulptekstRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<ReflectieRij>("Reflectiegesprek", ReflectieRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<TijdboekRij>("Tijdboek", TijdboekRij.Volgt, ct);
        wijzigingen += await onderwerpen.Doe<IntervisieRij>("Intervisiegroep", IntervisieRij.Volgt, ct);
        var inzages = await DoeInzages(db, bevindingen, ct);
        await Verwijzingscontrole.Doe(db, bevindingen, ct);
        var uitspraken = await new Indexcontrole(db, bevindingen).Doe(ct);
        return new(klok.Nu(), casussen.Casussen, casussen.Gebeurtenissen + wijzigingen, inzages, uitspraken, bevindingen.Lijst, bevindingen.Aantal);
    }

    private async Task<long> DoeInzages(MaatwerkDb db, Bevindingen bevindingen, CancellationToken ct)
    {
        var (aantal, keten, nummer, schakel, gemeld) = (0L, Guid.Empty, 0L, Ketting.Begin, false);
        await foreach (var regel in db.Set<Inzage>().AsNoTracking().IgnoreQueryFilters()
                           .OrderBy(i => i.Keten).ThenBy(i => i.Volgnummer).AsAsyncEnumerable().WithCancellation(ct))
        {
            aantal++;
            if (regel.Keten != keten)
            {
                (keten, nummer, schakel, gemeld) = (regel.Keten, 0, Ketting.Begin, false);
            }

            var klopt = regel.Volgnummer == ++nummer && regel.Schakel == Inzagelog.Schakel(ketting, schakel, regel);
            if (!klopt && !gemeld)
            {
                bevindingen.Meld($"Inzagelog, keten {keten}: regel {regel.Volgnummer} is veranderd, of er is een regel ervoor verdwenen.");
                gemeld = true;
            }

            (nummer, schakel) = (regel.Volgnummer, regel.Schakel);
        }

        return aantal;
    }
}

/// <summary>Wat een controle opleverde.</summary>
/// <param name="Op">Moment in UTC.</param>
/// <param name="Uitspraken">Hoeveel uitspraken met de zoekindex zijn vergeleken.</param>
/// <param name="Bevindingen">Wat er mis is, in zinnen zonder inhoud van een casus; hoogstens <see cref="Controle.MeesteBevindingen"/>.</param>
/// <param name="Aantal">Hoeveel er mis is, ook wat niet in de lijst past.</param>
public sealed record Controleuitslag(DateTime Op, long Casussen, long Gebeurtenissen, long Inzages, long Uitspraken, IReadOnlyList<string> Bevindingen, int Aantal)
{
    public bool Klopt => Aantal == 0;
}

/// <summary>Verzamelt wat er mis is, zonder vol te lopen als alles mis is.</summary>
internal sealed class Bevindingen
{
    private readonly List<string> _lijst = [];

    public IReadOnlyList<string> Lijst => _lijst;

    public int Aantal { get; private set; }

    public void Meld(string zin)
    {
        Aantal++;
        if (_lijst.Count < Controle.MeesteBevindingen)
        {
            _lijst.Add(zin);
        }
    }
}
