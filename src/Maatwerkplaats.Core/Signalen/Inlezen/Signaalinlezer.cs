using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Signalen.Inlezen;

/// <summary>
/// Leest signalen uit een xlsx- of csv-bestand: eerst nalopen, dan overnemen. Alles of niets; elke fout zegt rij en kolom. Hetzelfde
/// bestand nog eens verandert niets.
/// </summary>
public sealed class Signaalinlezer(IDbContextFactory<MaatwerkDb> databases, Signaaldienst dienst, Versleuteling versleuteling, TimeProvider klok)
{
    /// <summary>Zoveel signalen staan er hoogstens in één bestand.</summary>
    public const int MeesteRijen = 10_000;

    /// <summary>Grootste bestand, in bytes.</summary>
    public const int Grootst = 20 * 1024 * 1024;

    /// <summary>Zo lang blijft een nagelopen bestand wachten.</summary>
    public static readonly TimeSpan Bewaartijd = TimeSpan.FromHours(24);

    private const string Doel = "signaalbestand";
    private const int MeesteFouten = 100;

    /// <summary>Loopt een bestand na; er wordt nog geen signaal bewaard.</summary>
    /// <param name="bron">Bron voor rijen die er zelf geen noemen.</param>
    public async Task<Signaalvoorstel> LoopNa(Gebruiker wie, string naam, Stream inhoud, string? bron, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.NamensBron);
        var (rijen, fouten) = (new List<Signaalinhoud>(), new List<string>());
        try
        {
            if (Bestandskeuring.Keur(inhoud, naam) is not (Bestandsvorm.Csv or Bestandsvorm.Excel))
            {
                throw new BestandGeweigerd("Gebruik een xlsx- of csv-bestand");
            }

            var keuring = await dienst.Keuring(wie.Organisatie, ct);
            foreach (var rij in Bron.Open(inhoud, naam, Signaalkolommen.Koppen).Rijen())
            {
                ct.ThrowIfCancellationRequested();
                if (rijen.Count == MeesteRijen)
                {
                    throw new BestandGeweigerd($"Er staan meer dan {MeesteRijen:N0} signalen in. Deel het bestand op");
                }

                rijen.Add(Lees(keuring, rij, bron, fouten));
            }
        }
        catch (BestandGeweigerd fout)
        {
            return Signaalvoorstel.Geweigerd([$"{(fout.Plek is { } plek ? $"{Hoofdletter(plek)}: " : "")}{fout.Message}."]);
        }

        if (rijen.Count == 0 && fouten.Count == 0)
        {
            fouten.Add("Er staat geen enkel signaal in het bestand.");
        }

        return fouten.Count > 0 ? Signaalvoorstel.Geweigerd(fouten) : await Bewaar(wie, rijen, ct);
    }

    /// <summary>Een nagelopen bestand dat nog op een besluit wacht.</summary>
    /// <exception cref="NietGevonden">Als het er niet (meer) is, of van een ander is.</exception>
    public async Task<Signaalvoorstel> Voorstel(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.NamensBron);
        await using var db = await databases.Open(wie.Organisatie, ct);
        return await Maak(db, id, Inhoud(await Bestand(db, wie, id, ct)), ct);
    }

    /// <summary>Neemt een nagelopen bestand over.</summary>
    /// <returns>Hoeveel signalen erbij kwamen.</returns>
    /// <exception cref="NietGevonden">Als het er niet (meer) is, of van een ander is.</exception>
    public async Task<int> NeemOver(Gebruiker wie, Guid id, CancellationToken ct = default)
    {
        SignaalToegang.Eis(wie, Signaalrecht.NamensBron);
        await using var db = await databases.Open(wie.Organisatie, ct);
        var bestand = await Bestand(db, wie, id, ct);
        // De sleutel van het bestand is die van de handeling, en elk signaal heeft een kenmerk: nog eens overnemen verandert niets.
        var aangenomen = await dienst.Neem(wie.Organisatie, wie.AlsBetrokkene(), id, Inhoud(bestand), ct);
        (bestand.Inhoud, bestand.OvergenomenOp) = ([], klok.Nu());
        await db.SaveChangesAsync(ct);
        return aangenomen.Count(a => a.Nieuw);
    }

    /// <summary>Gooit weg waar niemand iets over zei.</summary>
    public async Task RuimOp(CancellationToken ct = default)
    {
        var grens = klok.Nu() - Bewaartijd;
        await using var db = await databases.CreateDbContextAsync(ct);
        await db.Set<Signaalbestand>().IgnoreQueryFilters().Where(b => b.Op < grens && b.OvergenomenOp == null).ExecuteDeleteAsync(ct);
    }

    private static Signaalinhoud Lees(Signaalkeuring keuring, Bronrij rij, string? bron, List<string> fouten)
    {
        var waarden = Signaalkolommen.Lees(rij);
        var plek = rij.Blad is { } blad ? $"Blad {blad}, rij {rij.Nummer}" : $"Rij {rij.Nummer}";
        void Meld(string zin)
        {
            if (fouten.Count < MeesteFouten)
            {
                fouten.Add(zin);
            }
        }

        if (rij.Mis is { } mis)
        {
            Meld($"{plek} {mis}.");
            return new();
        }

        foreach (var kapot in rij.Waarden.Where(w => w.Mis is not null))
        {
            Meld($"{plek}, {kapot.Plek}: {kapot.Mis}.");
        }

        string? Tekst(string veld) => waarden.GetValueOrDefault(veld)?.Tekst;
        DateOnly? datum = waarden.GetValueOrDefault("Datum") is { } dag ? dag.Datum ?? Datumlezer.Lees(dag.Tekst, DateOnly.MaxValue.AddYears(-2)) : null;
        if (Tekst("Datum") is { Length: > 0 } && datum is null)
        {
            Meld($"{plek}, {waarden["Datum"].Plek}: schrijf de datum als dag-maand-jaar.");
        }

        var gekeurd = keuring.Keur(
            new(Tekst("Tekst"))
            {
                Bron = Tekst("Bron") ?? bron,
                Kenmerk = Tekst("Kenmerk"),
                VoorWie = Tekst("VoorWie"),
                Gevolg = Tekst("Gevolg"),
                Klantreis = Tekst("Klantreis"),
                Moment = Tekst("Moment"),
                Datum = datum,
                Wetten = Tekst("Wetten")?.Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
                Onderwerp = Tekst("Onderwerp"),
                Onderdeel = Tekst("Onderdeel"),
                Werkplaats = Tekst("Werkplaats"),
                Plaats = Tekst("Plaats"),
            },
            melder: null);
        foreach (var fout in gekeurd.Fouten)
        {
            Meld(fout.Veld is { } veld && waarden.TryGetValue(veld, out var waarde) ? $"{plek}, {waarde.Plek}: {fout.Zin}" : $"{plek}: {fout.Zin}");
        }

        return gekeurd.Inhoud with { Kenmerk = gekeurd.Inhoud.Kenmerk ?? Kenmerk(gekeurd.Inhoud, datum) };
    }

    /// <summary>Zonder eigen kenmerk is een signaal te herkennen aan wat het zegt en wanneer.</summary>
    private static string Kenmerk(Signaalinhoud inhoud, DateOnly? datum) =>
        "tekst:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{datum?.DayNumber}\n{Woordvorm.Van(inhoud.Tekst)}\n{Woordvorm.Van(inhoud.VoorWie)}")))[..32];

    private async Task<Signaalvoorstel> Bewaar(Gebruiker wie, List<Signaalinhoud> rijen, CancellationToken ct)
    {
        var id = Guid.CreateVersion7();
        await using var db = await databases.Open(wie.Organisatie, ct);
        db.Add(new Signaalbestand
        {
            Id = id,
            Organisatie = wie.Organisatie,
            PersoonId = wie.Id,
            Inhoud = versleuteling.Versleutel(JsonSerializer.SerializeToUtf8Bytes(rijen, Gebeurtenissoorten.Json), Doel),
            Aantal = rijen.Count,
            Op = klok.Nu(),
        });
        await db.SaveChangesAsync(ct);
        return await Maak(db, id, rijen, ct);
    }

    private static async Task<Signaalvoorstel> Maak(MaatwerkDb db, Guid id, List<Signaalinhoud> rijen, CancellationToken ct)
    {
        var bekend = (await Signaaldienst.Bekende(db, rijen, ct)).Keys.ToHashSet();
        var nieuw = rijen.Select(r => (r.Bron, r.Kenmerk!)).Distinct().Count(r => !bekend.Contains(r));
        return new(id, rijen.Count, nieuw, rijen.Sum(r => r.Vervangen), rijen.Count(r => r.Twijfels > 0), [.. rijen.Take(5)], []);
    }

    private static async Task<Signaalbestand> Bestand(MaatwerkDb db, Gebruiker wie, Guid id, CancellationToken ct) =>
        await db.Set<Signaalbestand>().FirstOrDefaultAsync(b => b.Id == id && b.PersoonId == wie.Id && b.OvergenomenOp == null, ct) ?? throw new NietGevonden();

    private List<Signaalinhoud> Inhoud(Signaalbestand bestand) =>
        JsonSerializer.Deserialize<List<Signaalinhoud>>(versleuteling.Ontsleutel(bestand.Inhoud, Doel), Gebeurtenissoorten.Json)!;

    private static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];
}

/// <summary>Wat er gaat gebeuren als een bestand wordt overgenomen, of waarom dat niet kan.</summary>
/// <param name="Aantal">Signalen in het bestand.</param>
/// <param name="Nieuw">Zoveel komen erbij; de rest is al bekend.</param>
/// <param name="Vervangen">Zoveel zekere persoonsgegevens zijn eruit gehaald.</param>
/// <param name="MetTwijfel">In zoveel signalen staat misschien nog een persoonsgegeven.</param>
/// <param name="Voorbeelden">De eerste signalen, zoals ze bewaard worden.</param>
/// <param name="Fouten">Waarom het bestand niet kan worden overgenomen, met rij en kolom.</param>
public sealed record Signaalvoorstel(Guid Id, int Aantal, int Nieuw, int Vervangen, int MetTwijfel, IReadOnlyList<Signaalinhoud> Voorbeelden, IReadOnlyList<string> Fouten)
{
    public static Signaalvoorstel Geweigerd(IReadOnlyList<string> fouten) => new(Guid.Empty, 0, 0, 0, 0, [], fouten);
}
