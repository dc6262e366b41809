using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Een casus die er al is.</summary>
internal sealed record Bekendecasus(Guid Id, string Nummer, string? Herkomst, string? ClientSleutel, CasusStaat Staat)
{
    public IEnumerable<string> Plaatsen => Staat.MedeWerkplaatsen.Prepend(Staat.Werkplaats);
}

/// <summary>De casussen die er al zijn en bij een groep rijen kunnen horen, in een paar vragen opgehaald.</summary>
internal sealed class Bekendecasussen
{
    private readonly Dictionary<string, Bekendecasus> _opHerkomst = [];
    private readonly Dictionary<string, Bekendecasus> _opNummer = [];
    private readonly ILookup<string, Bekendecasus> _opClient;
    private readonly ILookup<string, Bekendecasus> _opNaam;

    private Bekendecasussen(IEnumerable<Bekendecasus> casussen)
    {
        var alle = casussen.DistinctBy(c => c.Id).ToArray();
        foreach (var casus in alle)
        {
            _opNummer[casus.Nummer] = casus;
            if (casus.Herkomst is { } herkomst)
            {
                _opHerkomst[herkomst] = casus;
            }
        }

        _opClient = alle.Where(c => c.ClientSleutel is not null).ToLookup(c => c.ClientSleutel!);
        _opNaam = alle.SelectMany(c => new[] { c.Staat.Melding.Titel, c.Staat.Melding.Inbrenger.Wie.Naam }.Distinct().Select(naam => (Naam: Woordvorm.Van(naam), c)))
            .ToLookup(n => n.Naam, n => n.c);
    }

    /// <param name="rijen">De rijen met hun herkomst en de zoeksleutel van hun BSN.</param>
    public static async Task<Bekendecasussen> Haal(MaatwerkDb db, IReadOnlyList<(Gelezenrij Rij, string Herkomst, string? Client)> rijen, CancellationToken ct)
    {
        var herkomsten = rijen.Select(r => r.Herkomst).Distinct().ToArray();
        var nummers = rijen.Select(r => r.Rij.Nummer).Where(Herkomst.IsEigenNummer).Distinct().ToArray();
        var clienten = rijen.Select(r => r.Client).OfType<string>().Distinct().ToArray();
        var casussen = await Lees(db.Set<CasusRij>().Where(c => herkomsten.Contains(c.Herkomst!)), ct);
        if (nummers.Length > 0)
        {
            casussen.AddRange(await Lees(db.Set<CasusRij>().Where(c => nummers.Contains(c.Nummer)), ct));
        }

        if (clienten.Length > 0)
        {
            casussen.AddRange(await Lees(db.Set<CasusRij>().Where(c => clienten.Contains(c.ClientSleutel)), ct));
        }

        // Zonder nummer is een casus alleen aan zijn inhoud te herkennen. Die rijen zijn zeldzaam: formulieren en het eerste registratiebestand.
        var bekend = casussen.Select(c => c.Herkomst).ToHashSet();
        var zonder = rijen.Where(r => r.Rij.Nummer is null && !bekend.Contains(r.Herkomst)).ToArray();
        var namen = zonder.SelectMany(r => new[] { r.Rij.Gelezen.NaamCasus }).OfType<string>().Distinct().ToArray();
        var inbrengers = zonder.Select(r => r.Rij.Gelezen.InbrengerNaam).OfType<string>().Distinct().ToArray();
        if (namen.Length + inbrengers.Length > 0)
        {
            casussen.AddRange(await Lees(db.Set<CasusRij>().Where(c => namen.Contains(c.Titel) || inbrengers.Contains(c.InbrengerNaam)).Take(MeesteKandidaten), ct));
        }

        return new(casussen);
    }

    public Bekendecasus? OpHerkomst(string herkomst) => _opHerkomst.GetValueOrDefault(herkomst);

    public Bekendecasus? OpNummer(string? nummer) => nummer is not null && Herkomst.IsEigenNummer(nummer) ? _opNummer.GetValueOrDefault(nummer) : null;

    /// <summary>De casussen van dezelfde cliënt, en voor een rij zonder nummer die met dezelfde naam of inbrenger.</summary>
    public IEnumerable<Bekendecasus> Verwant(Gelezenrij rij, string? client)
    {
        var verwant = client is null ? [] : _opClient[client];
        if (rij.Nummer is null)
        {
            verwant = verwant.Concat(_opNaam[Woordvorm.Van(rij.Gelezen.NaamCasus ?? "")]).Concat(_opNaam[Woordvorm.Van(rij.Gelezen.InbrengerNaam ?? "")]);
        }

        return verwant.DistinctBy(c => c.Id);
    }

    /// <summary>Een naam die honderden casussen dragen, herkent er geen een.</summary>
    private const int MeesteKandidaten = 2000;

    private static async Task<List<Bekendecasus>> Lees(IQueryable<CasusRij> casussen, CancellationToken ct) =>
        [.. (await casussen.AsNoTracking().Select(c => new { c.Id, c.Nummer, c.Herkomst, c.ClientSleutel, c.Staat }).ToListAsync(ct))
            .Select(c => new Bekendecasus(c.Id, c.Nummer, c.Herkomst, c.ClientSleutel, CasusProjectie.Lees(c.Staat)))];
}
