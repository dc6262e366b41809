using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Casusprudentie.Zoeken;

/// <summary>Zoekt en vergelijkt in één index, waar die ook is bewaard: de antwoorden zijn overal gelijk, tot op de score.</summary>
public sealed class Registerzoeker
{
    // Ruimer zoeken dan gevraagd: wat op elkaar lijkt, trekt elkaar omhoog.
    private const int Ruim = 50;
    private readonly Vermeldingen _vermeldingen;
    private readonly Samenhang _samenhang;
    private readonly Vergelijker _vergelijker;

    public Registerzoeker(Zoekindex index, Vermeldingen vermeldingen)
    {
        (Index, _vermeldingen) = (index, vermeldingen);
        var profielen = new Profielmaker(index, Analyzer.Standaard, vermeldingen);
        _samenhang = new(index, profielen);
        _vergelijker = new(index, Analyzer.Standaard, profielen, vermeldingen);
    }

    public Zoekindex Index { get; }

    /// <summary>Beantwoordt een opdracht; wat iemand ook typt, er komt een antwoord.</summary>
    public async ValueTask<Zoekantwoord> Zoek(Zoekopdracht opdracht, CancellationToken ct = default)
    {
        var (overslaan, aantal) = (Math.Clamp(opdracht.Overslaan, 0, Zoekopdracht.VerstePlek), Math.Clamp(opdracht.Aantal, 0, Zoekopdracht.VerstePlek));
        var gevolgd = opdracht.Volgorde == Volgorde.ZwaarsteEerst ? await _vermeldingen.Gevolgd(ct) : null;
        var vraag = opdracht.AlsVraag(Math.Clamp(overslaan + aantal, Ruim, Zoekopdracht.VerstePlek), gevolgd);
        var uitslag = await Index.ZoekAsync(vraag, ct);
        var treffers = vraag.Volgorde == Volgorde.BestPassend && !vraag.LeegIsAlles ? await _samenhang.HerschikAsync(uitslag.Treffers, ct) : uitslag.Treffers;
        return new(
            await Maak([.. treffers.Skip(overslaan).Take(aantal)], opdracht.MetFragmenten ? Index.Uitleg(vraag) : null, gevolgd, ct),
            uitslag.Aantal,
            uitslag.IsSchatting,
            uitslag.Facetten,
            uitslag.Toelichting)
        { Verbeteringen = uitslag.Verbeteringen };
    }

    /// <summary>
    /// De nummers van wat echt bij een opdracht past, om iemand erover te berichten. Van losse woorden hoort bij een antwoord
    /// alles waar er één van in staat; hier alleen wat minstens half zo goed past als het beste.
    /// </summary>
    public async ValueTask<IReadOnlySet<long>> Passend(Zoekopdracht opdracht, CancellationToken ct = default)
    {
        var streng = opdracht.AlleWoorden || string.IsNullOrWhiteSpace(opdracht.Tekst);
        var vraag = (opdracht with { Volgorde = streng ? Volgorde.NieuwsteEerst : Volgorde.BestPassend, MetFacetten = false }).AlsVraag(Zoekopdracht.VerstePlek);
        var treffers = (await Index.ZoekAsync(vraag, ct)).Treffers;
        var grens = streng || treffers.Count == 0 ? 0 : treffers[0].Score / 2;
        return treffers.Where(t => t.Score >= grens).Select(t => t.Nummer).ToHashSet();
    }

    /// <summary>De uitspraken die het meest op een casus lijken, ook op een die nog maar half is getypt.</summary>
    public async ValueTask<IReadOnlyList<GelijkGeval>> Vergelijk(Uitspraakinhoud casus, int aantal, CancellationToken ct = default)
    {
        var gelijken = await _vergelijker.VergelijkAsync(Uitspraakdocument.Van(-1, casus), Math.Clamp(aantal, 0, Zoekopdracht.VerstePlek), ct);
        var vermeldingen = await _vermeldingen.Haal([.. gelijken.Select(g => g.Nummer)], ct);
        return [.. gelijken.Where(g => vermeldingen.ContainsKey(g.Nummer)).Select(g => new GelijkGeval(vermeldingen[g.Nummer], g.Score, g.Waarom))];
    }

    private async ValueTask<IReadOnlyList<Zoektreffer>> Maak(IReadOnlyList<Treffer> treffers, Vraaguitleg? uitleg, IReadOnlyDictionary<long, int>? gevolgd, CancellationToken ct)
    {
        var vermeldingen = await _vermeldingen.Haal([.. treffers.Select(t => t.Nummer)], ct);
        // Wat net is ingetrokken, kan hier al ontbreken.
        return [.. treffers.Where(t => vermeldingen.ContainsKey(t.Nummer)).Select(t => Maak(vermeldingen[t.Nummer], t.Score, uitleg) with { Gevolgd = gevolgd?.GetValueOrDefault(t.Nummer) })];
    }

    private static Zoektreffer Maak(Vermelding vermelding, double score, Vraaguitleg? uitleg)
    {
        var secties = uitleg?.Markeer(vermelding.Document()) ?? [];
        return new(
            vermelding,
            score,
            Fragmentkiezer.Titel(secties, vermelding.Inhoud.NaamCasus),
            Fragmentkiezer.Kies(secties),
            Vraaguitleg.Verklaar(secties));
    }
}
