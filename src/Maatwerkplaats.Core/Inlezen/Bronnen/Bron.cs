using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>
/// Leest een bestand rij voor rij. Er is nooit meer dan een klein deel van het bestand in het geheugen. Koppen en
/// opmerkingen groeien terwijl er wordt gelezen.
/// </summary>
public abstract class Bron
{
    /// <summary>Meer kolommen heeft geen registratiebestand; wat er meer heeft, is iets anders of is kapot.</summary>
    public const int MeesteKolommen = 500;

    private const int MeesteVoorbeelden = 3;
    private const int LangsteVoorbeeld = 80;

    private readonly List<string> _opmerkingen = [];
    private readonly Dictionary<(string? Blad, string Kop), List<string>> _koppen = [];
    private readonly List<(string? Blad, string Kop)> _volgorde = [];

    /// <summary>Wat is overgeslagen en waarom, bijvoorbeeld een verborgen blad.</summary>
    public IReadOnlyList<string> Opmerkingen => _opmerkingen;

    /// <summary>De koppen die tot nu toe zijn gezien, op volgorde.</summary>
    public IReadOnlyList<Bronkop> Koppen => [.. _volgorde.Select(k => new Bronkop(k.Blad, k.Kop, _koppen[k]))];

    /// <exception cref="BestandGeweigerd">Als het bestand als geheel niet te lezen is; dat kan ook halverwege blijken.</exception>
    public abstract IEnumerable<Bronrij> Rijen();

    /// <param name="stroom">Het bestand; moet terug kunnen spoelen.</param>
    /// <param name="naam">Naam van het bestand, alleen voor de extensie.</param>
    /// <param name="koppen">Herkent de rij waar de koppen staan.</param>
    /// <exception cref="BestandGeweigerd">Als het geen bestand is dat hier thuishoort.</exception>
    public static Bron Open(Stream stroom, string naam, Kolomnamen koppen) => Bestandskeuring.Keur(stroom, naam) switch
    {
        Bestandsvorm.Excel => new Excelbron(stroom, koppen),
        Bestandsvorm.Word => new Formulierbron(stroom),
        Bestandsvorm.Bundel => new Bundelbron(stroom),
        Bestandsvorm.Jsonl => new Jsonbron(stroom),
        _ => new Csvbron(stroom, koppen),
    };

    protected void Merk(string opmerking) => _opmerkingen.Add(opmerking);

    protected void Ken(string? blad, IEnumerable<string> koppen)
    {
        foreach (var kop in koppen)
        {
            if (_koppen.TryAdd((blad, kop), []))
            {
                _volgorde.Add((blad, kop));
            }
        }
    }

    protected Bronrij Toon(Bronrij rij)
    {
        foreach (var waarde in rij.Waarden)
        {
            if (_koppen.TryGetValue((rij.Blad, waarde.Kop), out var voorbeelden) && voorbeelden.Count < MeesteVoorbeelden)
            {
                var kort = waarde.Tekst.Length > LangsteVoorbeeld ? waarde.Tekst[..LangsteVoorbeeld] + "…" : waarde.Tekst;
                if (!voorbeelden.Contains(kort))
                {
                    voorbeelden.Add(kort);
                }
            }
        }

        return rij;
    }
}
