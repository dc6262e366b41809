using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Signalen;
using Maatwerkplaats.Core.Toegang;
using Maatwerkplaats.Taal.Analyse;
using Maatwerkplaats.Taal.Begrippen;
using Maatwerkplaats.Taal.Groepen;
using Maatwerkplaats.Taal.Zoeken;

namespace Maatwerkplaats.Core.Themas;

/// <summary>
/// Stelt voor wat een thema kan zijn: verdeelt signalen zonder thema in groepen die over hetzelfde gaan, met wat eraan twijfelachtig
/// is en wat er net buiten valt; en wijst aan wat op niets eerder lijkt. Een mens beslist.
/// </summary>
public sealed class Themavoorstellen(Signaallijst lijst, TimeProvider klok)
{
    /// <summary>Zoveel signalen worden verdeeld, de nieuwste van het laatste jaar.</summary>
    public const int Meeste = 1000;

    /// <summary>Binnen zoveel dagen is iets wat nergens op lijkt nog nieuws.</summary>
    public const int NieuwInDagen = 30;

    private const int MeesteTegenvoorbeelden = 3;

    public async Task<Voorstellen> Zoek(Gebruiker wie, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.Ordenen);
        var vandaag = Kalender.DatumInNederland(klok.Nu());
        var signalen = (await lijst.Lees(wie, new(Thema: Themakeuze.Zonder, Van: vandaag.AddYears(-1)), null, Meeste, ct)).Signalen.Where(s => !s.Inhoud.UitCasus).ToArray();
        return Verdeel(signalen, vandaag.AddDays(-NieuwInDagen));
    }

    /// <summary>Verdeelt signalen met open tekst in groepen.</summary>
    /// <param name="nieuwVanaf">Vanaf deze dag is een signaal dat nergens op lijkt nieuws.</param>
    public static Voorstellen Verdeel(IReadOnlyList<Signaalregel> signalen, DateOnly nieuwVanaf)
    {
        if (signalen.Count == 0)
        {
            return new([], []);
        }

        Document[] documenten = [.. signalen.Select((s, i) => new Document(i, Secties(s.Inhoud)))];
        var geheugen = new Geheugenindex(Analyzer.Standaard, Begrippenlijst.Leeg);
        geheugen.Voegtoe(documenten);
        var groepeerder = new Groepeerder(new(geheugen.Index, Analyzer.Standaard, new(geheugen.Index, Analyzer.Standaard, geheugen), geheugen), nummer => documenten[(int)nummer]);
        var graaf = new Burengraaf(documenten.Select(d => d.Nummer), groepeerder.Naasten);
        var labels = Verspreiding.Verdeel(graaf);
        var groepen = labels.GroupBy(l => l.Value, l => l.Key).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => Maak(signalen, graaf, groepeerder, [.. g], Groepsnaam.Maak([.. g.Select(n => documenten[(int)n])], geheugen.Index, Analyzer.Standaard)));
        var eerste = documenten.Where(d => signalen[(int)d.Nummer].Inhoud.Datum >= nieuwVanaf && Nieuwheid.IsNieuw(groepeerder.Naasten(d.Nummer))).Select(d => signalen[(int)d.Nummer]);
        return new([.. groepen], [.. eerste]);
    }

    private static Themavoorstel Maak(IReadOnlyList<Signaalregel> signalen, Burengraaf graaf, Groepeerder groepeerder, long[] leden, string woorden)
    {
        var groep = leden.ToHashSet();
        // Wie aan niet meer dan één ander vastzit, hoort er misschien niet bij; in een groep van twee of drie is dat gewoon.
        var twijfel = leden.Length < 4 ? [] : leden.Where(n => graaf.Van(n).Count(b => groep.Contains(b.Nummer)) < 2).ToHashSet();
        var buiten = leden.SelectMany(groepeerder.Naasten).Where(b => !groep.Contains(b.Nummer) && b.Gelijkenis >= Burengraaf.MinsteGelijkenis)
            .GroupBy(b => b.Nummer).OrderByDescending(g => g.Max(b => b.Gelijkenis)).ThenBy(g => g.Key).Take(MeesteTegenvoorbeelden).Select(g => signalen[(int)g.Key]);
        return new(woorden, [.. leden.Order().Select(n => new Voorgesteld(signalen[(int)n], twijfel.Contains(n)))], [.. buiten]);
    }

    private static Sectie[] Secties(Signaalinhoud inhoud) =>
        [.. new Sectie[] { new("tekst", inhoud.Tekst, 2), new("voor wie", inhoud.VoorWie), new("gevolg", inhoud.Gevolg) }.Where(s => s.Tekst.Length > 0)];
}

/// <summary>Wat er voorgesteld wordt: groepen, en wat voor het eerst voorkomt.</summary>
public sealed record Voorstellen(IReadOnlyList<Themavoorstel> Groepen, IReadOnlyList<Signaalregel> VoorHetEerst);

/// <summary>Een groep signalen die over hetzelfde lijken te gaan.</summary>
/// <param name="Woorden">De woorden die hen binden.</param>
/// <param name="Tegenvoorbeelden">Wat erop lijkt en er net buiten valt.</param>
public sealed record Themavoorstel(string Woorden, IReadOnlyList<Voorgesteld> Signalen, IReadOnlyList<Signaalregel> Tegenvoorbeelden)
{
    public int Twijfels => Signalen.Count(s => s.IsTwijfelachtig);
}

/// <summary>Een signaal in een voorstel.</summary>
/// <param name="IsTwijfelachtig">Het hangt maar met één ander samen.</param>
public sealed record Voorgesteld(Signaalregel Signaal, bool IsTwijfelachtig);
