using Maatwerkplaats.Taal.Persoonsgegevens;
using Maatwerkplaats.Taal.Persoonsgegevens.Herleidbaarheid;
using Maatwerkplaats.Taal.Persoonsgegevens.Pseudoniemen;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// Een werkstuk nagelopen op persoonsgegevens: wat er is gevonden, wat daarover nog te beslissen valt, en de tekst die
/// eruit komt. Volgt helemaal uit werkstuk en dossier; er is niets aan op te slaan.
/// </summary>
public sealed class Beoordeling
{
    /// <summary>Scheidt de teksten, zodat een naam uit de ene ook in de andere wordt herkend. Komt in geen tekst voor.</summary>
    private const char Scheiding = '\u001E';

    private Beoordeling(
        IReadOnlyList<Bevinding> bevindingen, IReadOnlyDictionary<Publicatieveld, IReadOnlyList<Merk>> merken,
        IReadOnlyDictionary<Publicatieveld, string> resultaat, IReadOnlyList<Waarschuwing> waarschuwingen)
    {
        Bevindingen = bevindingen;
        Merken = merken;
        Resultaat = resultaat;
        Waarschuwingen = waarschuwingen;
    }

    /// <summary>Wat er is gevonden, per persoon, plaats of nummer; wat het meeste risico geeft voorop.</summary>
    public IReadOnlyList<Bevinding> Bevindingen { get; }

    /// <summary>De plekken in elke tekst, op volgorde en zonder overlap.</summary>
    public IReadOnlyDictionary<Publicatieveld, IReadOnlyList<Merk>> Merken { get; }

    /// <summary>De teksten zoals zij gepubliceerd zouden worden.</summary>
    public IReadOnlyDictionary<Publicatieveld, string> Resultaat { get; }

    /// <summary>Combinaties die samen verraden om wie het gaat, en die nog niet bewust zijn aanvaard.</summary>
    public IReadOnlyList<Waarschuwing> Waarschuwingen { get; }

    /// <summary>Hoeveel bevindingen en waarschuwingen nog een beslissing nodig hebben.</summary>
    public int Open => Bevindingen.Count(b => b.IsOpen) + Waarschuwingen.Count;

    public static Beoordeling Van(Werkstuk werkstuk, Dossier dossier)
    {
        var velden = werkstuk.Teksten.Keys.Order().ToArray();
        var geheel = string.Join(Scheiding, velden.Select(v => werkstuk.Tekst(v).Replace(Scheiding, ' ')));
        var vondsten = Herkenner.Zoek(geheel, dossier).Select(v => Geoordeeld(v, geheel, werkstuk)).ToArray();
        var groepen = Groepen(geheel, vondsten, werkstuk);
        var blijft = groepen.Where(g => g.Oordeel == false).SelectMany(g => g.Vormen).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var vervangen = vondsten.Where(v => !blijft.Contains(v.Tekst(geheel))).ToArray();
        var klaar = Pseudonimiseerder.Vervang(geheel, vervangen).Resultaat;
        var resultaat = velden.Zip(klaar.Split(Scheiding)).ToDictionary(p => p.First, p => p.Second);
        return new(
            [.. groepen.OrderByDescending(g => g.IsOpen).ThenByDescending(g => g.Zekerheid).ThenBy(g => g.Soort).ThenBy(g => g.Label, StringComparer.Ordinal)],
            Merk(velden, werkstuk, geheel, vondsten, groepen),
            resultaat,
            Waarschuw(klaar, werkstuk));
    }

    private static Vondst Geoordeeld(Vondst vondst, string geheel, Werkstuk werkstuk)
    {
        var vorm = vondst.Tekst(geheel);
        var oordeel = werkstuk.Oordelen.LastOrDefault(o => o.Gaat(vorm));
        return vondst with { Soort = oordeel?.Soort ?? vondst.Soort, Rol = oordeel?.Rol ?? vondst.Rol };
    }

    /// <summary>Vermeldingen van dezelfde persoon, plaats of hetzelfde nummer bij elkaar.</summary>
    private static Bevinding[] Groepen(string geheel, Vondst[] vondsten, Werkstuk werkstuk) =>
    [
        .. Pseudonimiseerder.Vervang(geheel, vondsten).Sleutel.Select(identiteit =>
        {
            var vormen = identiteit.Vormen.ToHashSet(StringComparer.OrdinalIgnoreCase);
            var eigen = vondsten.Where(v => v.Soort == identiteit.Soort && vormen.Contains(v.Tekst(geheel))).ToArray();
            var sterkste = eigen.MaxBy(v => v.Zekerheid)!;
            return new Bevinding(
                identiteit.Label, identiteit.Soort, [.. vormen], sterkste.Zekerheid, sterkste.Reden, eigen.Any(v => IsHard(v)), Oordeel(vormen, werkstuk), eigen.Length);
        }),
    ];

    /// <summary>Vervangen of laten staan; leeg als niet over elke schrijfwijze is besloten.</summary>
    private static bool? Oordeel(IReadOnlySet<string> vormen, Werkstuk werkstuk)
    {
        var oordelen = vormen.Select(vorm => werkstuk.Oordelen.LastOrDefault(o => o.Gaat(vorm))?.Vervangen).ToArray();
        return oordelen.Any(o => o is null) ? null : oordelen.Any(o => o == true);
    }

    /// <summary>Uit het eigen dossier, of bewezen door controle van de cijfers of een vaste vorm: dat mag nooit blijven staan.</summary>
    internal static bool IsHard(Vondst vondst) =>
        vondst.Zekerheid == Zekerheid.Zeker
        && (vondst.Regel.Contains("dossier", StringComparison.Ordinal)
            || vondst.Soort is Soort.Bsn or Soort.Iban or Soort.Email or Soort.Telefoon or Soort.Adres or Soort.Geboortedatum);

    private static Dictionary<Publicatieveld, IReadOnlyList<Merk>> Merk(
        Publicatieveld[] velden, Werkstuk werkstuk, string geheel, Vondst[] vondsten, Bevinding[] groepen)
    {
        var merken = new Dictionary<Publicatieveld, IReadOnlyList<Merk>>();
        var begin = 0;
        foreach (var veld in velden)
        {
            var einde = begin + werkstuk.Tekst(veld).Length;
            merken[veld] =
            [
                .. vondsten.Where(v => v.Start >= begin && v.Einde <= einde)
                    .Select(v => new Merk(v.Start - begin, v.Lengte, Array.FindIndex(groepen, g => g.Soort == v.Soort && g.Heeft(v.Tekst(geheel))) is >= 0 and var i ? groepen[i] : null!)),
            ];
            begin = einde + 1;
        }

        return merken;
    }

    private static Waarschuwing[] Waarschuw(string klaar, Werkstuk werkstuk) =>
        [.. Herleidbaarheidstoets.Toets(klaar, Herkenner.Zoek(klaar)).Where(w => werkstuk.Aanvaard.All(a => a.Zin != w.Zin))];
}

/// <summary>Eén persoon, plaats, werkgever of nummer, met alle schrijfwijzen.</summary>
/// <param name="Label">Wat ervoor in de plaats komt, bijvoorbeeld <c>[klant]</c>.</param>
/// <param name="Reden">Waarom de computer dit aanwees.</param>
/// <param name="MoetWeg">Staat vast; laten staan kan niet.</param>
/// <param name="Oordeel">Vervangen of laten staan; leeg als nog niemand koos.</param>
/// <param name="Aantal">Hoe vaak het voorkomt.</param>
public sealed record Bevinding(
    string Label, Soort Soort, IReadOnlyList<string> Vormen, Zekerheid Zekerheid, string Reden, bool MoetWeg, bool? Oordeel, int Aantal)
{
    /// <summary>Een mens moet nog kiezen. Wat vaststaat, wordt zonder vraag vervangen.</summary>
    public bool IsOpen => Oordeel is null && Zekerheid != Zekerheid.Zeker;

    public bool BlijftStaan => Oordeel == false;

    public bool Heeft(string vorm) => Vormen.Contains(vorm, StringComparer.OrdinalIgnoreCase);
}

/// <summary>Een plek in een tekst die bij een bevinding hoort.</summary>
/// <param name="Start">Eerste teken binnen de tekst, in UTF-16-eenheden.</param>
public sealed record Merk(int Start, int Lengte, Bevinding Bevinding);
