using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Gelijkenis;
using Maatwerkplaats.Taal.Zoeken;
using Maatwerkplaats.Taal.Zoeken.Opslag;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Casusprudentie;

/// <summary>De casusprudentie van één moment, geladen in het geheugen om in te zoeken en mee te vergelijken.</summary>
public sealed class Casusregister
{
    private readonly IReadOnlyList<Vermelding> _vermeldingen;
    private readonly Zoekindex _index;
    private readonly Samenhang _samenhang;
    private readonly Vergelijker _vergelijker;

    private Casusregister(IReadOnlyList<Vermelding> vermeldingen)
    {
        _vermeldingen = vermeldingen;
        _index = new(new GeheugenOpslag(), Analyzer.Standaard, Begrippenlijst.Standaard, nummer => Document(nummer).Secties.Select(sectie => sectie.Tekst));
        _index.Voegtoe([.. vermeldingen.Select((vermelding, nummer) => Uitspraakdocument.Van(nummer, vermelding.Inhoud))]);
        var profielen = new Profielmaker(_index, Analyzer.Standaard, Document);
        _samenhang = new(profielen);
        _vergelijker = new(_index, Analyzer.Standaard, profielen, Document);
    }

    public int Aantal => _vermeldingen.Count;

    /// <summary>Laadt alles wat deze organisatie heeft gepubliceerd.</summary>
    public static async Task<Casusregister> Laad(IDbContextFactory<MaatwerkDb> databases, string organisatie, CancellationToken ct = default)
    {
        await using var db = await databases.Open(organisatie, ct);
        var uitspraken = await db.Set<Uitspraak>().AsNoTracking().OrderBy(u => u.Jaar).ThenBy(u => u.Nummer).ToListAsync(ct);
        return new([.. uitspraken.Select(u => new Vermelding(u.Kenmerk, u.Herkomst, Uitspraakinhoud.Lees(JsonElement.Parse(u.Inhoud))))]);
    }

    /// <summary>De casussen die het best bij de woorden passen, beste eerst.</summary>
    public IReadOnlyList<Vondst> Zoek(string vraag, int top)
    {
        // Ruimer zoeken dan gevraagd: wat op elkaar lijkt, trekt elkaar omhoog.
        var treffers = _samenhang.Herschik(_index.Zoek(new(vraag) { Top = Math.Max(top, 50) }).Treffers);
        return [.. treffers.Take(top).Select(treffer => Maak(treffer.Nummer, treffer.Score, []))];
    }

    /// <summary>De casussen die het meest op deze lijken, met de redenen in gewone taal.</summary>
    public IReadOnlyList<Vondst> Vergelijk(Uitspraakinhoud casus, int top) =>
        [.. _vergelijker.Vergelijk(Uitspraakdocument.Van(-1, casus), top).Select(gelijke => Maak(gelijke.Nummer, gelijke.Score, gelijke.Waarom))];

    private Document Document(long nummer) => Uitspraakdocument.Van(nummer, _vermeldingen[(int)nummer].Inhoud);

    private Vondst Maak(long nummer, double score, IReadOnlyList<string> waarom)
    {
        var vermelding = _vermeldingen[(int)nummer];
        return new(vermelding.Kenmerk, vermelding.Herkomst, vermelding.Inhoud.NaamCasus, Math.Round(score, 6), waarom);
    }

    private sealed record Vermelding(string Kenmerk, string Herkomst, Uitspraakinhoud Inhoud);
}

/// <summary>Een gevonden casus: waaronder hij bekend is, hoe goed hij past en waarom.</summary>
public sealed record Vondst(string Casusprudentie, string Herkomst, string Titel, double Score, IReadOnlyList<string> Waarom);
