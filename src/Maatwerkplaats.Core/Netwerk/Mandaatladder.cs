using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>De niveaus van mandaat op volgorde, van medewerker tot minister, zoals de organisatie ze bijhoudt.</summary>
/// <param name="Codes">Codes, laagste eerst.</param>
public sealed record Mandaatladder(IReadOnlyList<string> Codes)
{
    /// <summary>Codes waarmee een organisatie begint.</summary>
    public const string Leidinggevende = "leidinggevende", Districtsmanager = "districtsmanager", Directie = "directie", Bestuur = "rvb", Szw = "mandaat-szw";

    public static Mandaatladder Van(Lijsten lijsten) =>
        new([.. lijsten.Waarden.Where(w => w.Lijst == Lijst.Mandaat).OrderBy(w => w.Volgorde).Select(w => w.Code)]);

    /// <summary>Of dit niveau minstens zo hoog is; een onbekend niveau is dat nooit.</summary>
    public bool IsMinstens(string? niveau, string grens) => Plek(niveau) is var plek && plek >= 0 && Plek(grens) is var lat && lat >= 0 && plek >= lat;

    /// <summary>Hoe ver dit niveau boven de grens ligt; wie een besluit mag nemen, hoeft niet de hoogste te zijn.</summary>
    public int Erboven(string? niveau, string grens) => Math.Max(0, Plek(niveau) - Plek(grens));

    private int Plek(string? code) => code is null ? -1 : Codes.ToList().IndexOf(code);
}
