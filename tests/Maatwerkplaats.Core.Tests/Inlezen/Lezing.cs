using System.Text;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Plan;
using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Tests.Inlezen;

/// <summary>Een bestand, gelezen zoals bij inlezen maar zonder database.</summary>
internal sealed record Lezing(IReadOnlyList<Gelezenrij> Rijen, IReadOnlyList<string> Opmerkingen, IReadOnlyList<Bronkop> Koppen)
{
    public static readonly DateOnly Vandaag = new(2026, 11, 20);

    public Gelezenrij Een => Rijen.ShouldHaveSingleItem();

    public static Lezing Van(byte[] inhoud, string naam = "bestand", Kolomtoewijzing? toewijzing = null)
    {
        using var stroom = new MemoryStream(inhoud);
        var bron = Bron.Open(stroom, naam, Kolomnamen.Standaard);
        var lezer = new Rijlezer(toewijzing ?? Kolomtoewijzing.Herkend, Codeboek.Van(Testlijsten.Standaard), Vandaag);
        return new([.. bron.Rijen().Select(lezer.Lees)], bron.Opmerkingen, bron.Koppen);
    }

    public static Lezing Csv(string tekst, Encoding? codering = null) => Van([.. (codering ?? Encoding.UTF8).GetPreamble(), .. (codering ?? Encoding.UTF8).GetBytes(tekst)]);

    /// <summary>Eén rij met deze kolommen.</summary>
    public static Gelezenrij Rij(params (string Kop, string Waarde)[] kolommen) =>
        Csv($"Nummer;{string.Join(';', kolommen.Select(k => k.Kop))}\n1;{string.Join(';', kolommen.Select(k => $"\"{k.Waarde.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))}\n").Een;

    public static BestandGeweigerd Geweigerd(byte[] inhoud, string naam = "bestand") => Should.Throw<BestandGeweigerd>(() => Van(inhoud, naam));
}
