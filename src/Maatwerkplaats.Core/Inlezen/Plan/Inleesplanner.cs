using System.Runtime.CompilerServices;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>
/// Zegt van elke rij wat ermee gaat gebeuren, zonder iets te veranderen. Werkt in groepen, zodat een bestand van elke lengte
/// evenveel geheugen vraagt; alleen van elke herkomst blijft bekend waar die stond.
/// </summary>
internal sealed class Inleesplanner(Lijsten lijsten, Versleuteling versleuteling, Inleeskeuzes keuzes, DateOnly vandaag)
{
    private const int Groep = 200;

    private readonly Rijlezer _lezer = new(keuzes.Toewijzing, Codeboek.Van(lijsten), vandaag);
    private readonly Dictionary<string, int> _gezien = [];
    private readonly Dictionary<Guid, int> _geraakt = [];

    /// <summary>De casussen die uit dit bestand zijn toegevoegd; een rij wordt niet met een rij uit hetzelfde bestand vergeleken.</summary>
    public HashSet<Guid> Toegevoegd { get; } = [];

    /// <exception cref="BestandGeweigerd">Als het bestand als geheel niet te lezen is; dat kan ook halverwege blijken.</exception>
    public async IAsyncEnumerable<Planrij> Maak(MaatwerkDb db, IEnumerable<Bronrij> rijen, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var groep in rijen.Chunk(Groep))
        {
            ct.ThrowIfCancellationRequested();
            var gelezen = groep.Select(_lezer.Lees)
                .Select(r => (Rij: r, Herkomst: Herkomst.Van(r, keuzes.Bron, versleuteling), Client: Client(r))).ToArray();
            var bekend = await Bekendecasussen.Haal(db, gelezen, ct);
            foreach (var (rij, herkomst, client) in gelezen)
            {
                yield return Bepaal(rij, herkomst, client, bekend);
            }
        }
    }

    private string? Client(Gelezenrij rij) => rij.Bsn is { } bsn ? versleuteling.Zoeksleutel(bsn.Cijfers, Casusdienst.DoelBsn) : null;

    private Planrij Bepaal(Gelezenrij rij, string herkomst, string? client, Bekendecasussen bekend)
    {
        if (rij.IsGeweigerd)
        {
            return new(rij, Rijuitkomst.Geweigerd, herkomst, rij.Meldingen);
        }

        if (!_gezien.TryAdd(herkomst, rij.Rij))
        {
            return Weiger(rij, herkomst, rij.Nummer is null ? $"is gelijk aan rij {_gezien[herkomst]}" : $"heeft hetzelfde nummer als rij {_gezien[herkomst]}");
        }

        if (rij.Gelezen.Werkplaatsen.Count > 0 && !rij.Gelezen.Werkplaatsen.Any(keuzes.MagBij))
        {
            return Weiger(rij, herkomst, "hoort bij een andere Maatwerkplaats dan die waarvoor je mag inlezen");
        }

        return bekend.OpNummer(rij.Nummer) is { } eigen ? Voeg(rij, herkomst, client, eigen, null, eigenUitvoer: true)
            : bekend.OpHerkomst(herkomst) is { } zelfde ? Zelfde(rij, herkomst, client, zelfde)
            : Anders(rij, herkomst, client, bekend);
    }

    private Planrij Zelfde(Gelezenrij rij, string herkomst, string? client, Bekendecasus casus)
    {
        // Hetzelfde nummer met alles anders is het nummer van een ander bestand.
        var (r, b) = (rij.Gelezen, casus.Staat.Ingelezen!.Gelezen);
        bool?[] gelijk =
        [
            r.NaamCasus is null || b.NaamCasus is null ? null : Woordvorm.Van(r.NaamCasus) == Woordvorm.Van(b.NaamCasus),
            r.Ingebracht is null || b.Ingebracht is null ? null : r.Ingebracht == b.Ingebracht,
            client is null || casus.ClientSleutel is null ? null : client == casus.ClientSleutel,
            r.Probleem is null || b.Probleem is null ? null : (Gelijkenis.Van(r.Probleem, b.Probleem) ?? (Woordvorm.Van(r.Probleem) == Woordvorm.Van(b.Probleem) ? 1 : 0)) > 0.1,
        ];
        return gelijk.Count(g => g is false) >= 2 && !gelijk.Contains(true)
            ? Weiger(rij, herkomst, "heeft een nummer dat hier al van een andere casus is. Geef dit registratiebestand een eigen naam, dan telt het nummer apart")
            : Voeg(rij, herkomst, client, casus, b, eigenUitvoer: false);
    }

    private Planrij Anders(Gelezenrij rij, string herkomst, string? client, Bekendecasussen bekend)
    {
        var kandidaten = bekend.Verwant(rij, client).Where(c => !Toegevoegd.Contains(c.Id) && c.Plaatsen.Any(keuzes.MagBij));
        switch (Dubbelzoeker.Zoek(rij, client, kandidaten, lijsten))
        {
            case (var casus, true):
                return Voeg(rij, herkomst, client, casus, null, eigenUitvoer: false);
            case (var casus, false) when !keuzes.TwijfelToevoegen && !keuzes.TochToevoegen.Contains($"{rij.Blad}!{rij.Rij}"):
                return new(rij, Rijuitkomst.Twijfel, herkomst, [.. rij.Meldingen, new(Meldingsoort.Twijfel, $"lijkt op casus {casus.Nummer} en wordt daarom niet ingelezen")], casus.Id, casus.Nummer);
            default:
                return new(rij, Rijuitkomst.Nieuw, herkomst, rij.Meldingen);
        }
    }

    /// <param name="basis">Wat er de vorige keer in deze bron stond; leeg als deze bron nieuw is voor de casus.</param>
    private Planrij Voeg(Gelezenrij rij, string herkomst, string? client, Bekendecasus casus, Registratie? basis, bool eigenUitvoer)
    {
        if (!casus.Plaatsen.Any(keuzes.MagBij))
        {
            return Weiger(rij, herkomst, "hoort bij een casus van een andere Maatwerkplaats");
        }

        if (!_geraakt.TryAdd(casus.Id, rij.Rij))
        {
            return Weiger(rij, herkomst, $"gaat over dezelfde casus als rij {_geraakt[casus.Id]}");
        }

        if (eigenUitvoer && casus.Staat.Ingelezen is { } ingelezen)
        {
            basis = ingelezen.Gelezen;
        }

        var samen = Samenvoeging.Van(casus.Staat, Samenvoeging.Ons(casus.Staat, basis, eigenUitvoer, lijsten), basis, rij.Gelezen, eigenUitvoer);
        // Een nummer zegt meer dan de inhoud: wat eerst zonder nummer kwam, is voortaan aan het nummer te herkennen.
        var nummert = casus.Herkomst is { } oud && !Herkomst.IsNummer(oud) && rij.Nummer is not null && !eigenUitvoer;
        var bsn = client is not null && casus.ClientSleutel is null;
        IEnumerable<Inleesmelding> meldingen = samen.Verschillen.Select(v => new Inleesmelding(Meldingsoort.Verschil, "is hier anders dan in het bestand; wat hier staat, blijft", v.Label()));
        if (client is not null && casus.ClientSleutel is not null && client != casus.ClientSleutel)
        {
            meldingen = meldingen.Append(new(Meldingsoort.Verschil, "is hier anders dan in het bestand; wat hier staat, blijft", "BSN"));
        }

        return new(
            rij, samen.VerandertIets || nummert || bsn ? Rijuitkomst.Bijwerken : Rijuitkomst.Ongewijzigd,
            nummert || casus.Herkomst is null ? herkomst : casus.Herkomst, [.. rij.Meldingen, .. meldingen], casus.Id, casus.Nummer, samen);
    }

    private static Planrij Weiger(Gelezenrij rij, string herkomst, string zin) =>
        new(rij, Rijuitkomst.Geweigerd, herkomst, [.. rij.Meldingen, new(Meldingsoort.Weigering, zin)]);
}
