using Maatwerkplaats.Core.Casussen.Gebeurtenissen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Eén zin uit het verhaal, met de reden of tekst die erbij hoort.</summary>
public sealed record Verhaalzin(string Zin, string? Toelichting, Geschiedenissoort Soort);

/// <summary>Wat iemand op één moment deed.</summary>
/// <param name="Keer">Hoe vaak kort na elkaar hetzelfde deel is bijgewerkt; de laatste stand is getoond.</param>
public sealed record Verhaalstuk(Betrokkene Wie, DateTime Op, IReadOnlyList<Verhaalzin> Zinnen, int Keer);

/// <summary>
/// Maakt van de voorvallen een leesbaar verhaal: per handeling bij elkaar, klein bijwerk samengevouwen, en zonder wat
/// de lezer niet mag lezen.
/// </summary>
public static class Verhaal
{
    /// <summary>Wie binnen deze tijd hetzelfde deel nog eens bijwerkt, is nog met hetzelfde bezig.</summary>
    public static readonly TimeSpan Bijwerktijd = TimeSpan.FromMinutes(30);

    /// <summary>Het verhaal, het nieuwste voorop.</summary>
    /// <param name="lezer">Persoon die leest: wat iemand zelf schreef, blijft voor die persoon leesbaar.</param>
    /// <param name="woord">Zoekt de schermtekst bij een code.</param>
    public static IReadOnlyList<Verhaalstuk> Van(
        IReadOnlyList<Voorval> voorvallen, Inzicht inzicht, Guid lezer, Func<string, string> woord, Geschiedenissoort? soort = null)
    {
        var documenten = voorvallen.Select(v => v.Gebeurtenis).OfType<DocumentToegevoegd>().ToDictionary(g => g.Document.Id, g => g.Document);
        var stukken = new List<(Voorval[] Voorvallen, int Keer)>();
        foreach (var handeling in voorvallen.Where(v => IsLeesbaar(v, inzicht, lezer, documenten) && (soort is null || v.Gebeurtenis.Soort() == soort))
            .GroupBy(v => v.Handeling.Id))
        {
            Voorval[] nieuw = [.. handeling];
            if (stukken is [.., var vorige] && IsVervolg(vorige.Voorvallen, nieuw))
            {
                stukken[^1] = (nieuw, vorige.Keer + 1);
            }
            else
            {
                stukken.Add((nieuw, 1));
            }
        }

        return [.. stukken.Select(s => Stuk(s.Voorvallen, s.Keer, woord)).Reverse()];
    }

    private static bool IsLeesbaar(Voorval voorval, Inzicht inzicht, Guid lezer, Dictionary<Guid, Document> documenten) => voorval.Gebeurtenis switch
    {
        NotitieGemaakt g => inzicht.MagLezen(g.Notitie.Voor) || g.Notitie.Door.Is(lezer),
        DocumentToegevoegd g => inzicht.MagLezen(g.Document.Voor) || g.Document.Door.Is(lezer),
        DocumentVerwijderd g => documenten.TryGetValue(g.Document, out var d) && (inzicht.MagLezen(d.Voor) || d.Door.Is(lezer)),
        _ => true,
    };

    private static bool IsVervolg(Voorval[] vorige, Voorval[] nieuw) =>
        vorige.Concat(nieuw).All(v => IsBijwerken(v.Gebeurtenis))
        && vorige[0].Handeling.Door.PersoonId == nieuw[0].Handeling.Door.PersoonId
        && nieuw[0].Handeling.Tijdstip - vorige[0].Handeling.Tijdstip <= Bijwerktijd
        && vorige.Select(Kenmerk).ToHashSet().SetEquals(nieuw.Select(Kenmerk));

    private static bool IsBijwerken(CasusGebeurtenis gebeurtenis) =>
        gebeurtenis is MeldingAangevuld or ClientVastgelegd or KenmerkenVastgesteld or WerkwijzeGecorrigeerd or PerspectiefGewogen or WegingSamengevat;

    private static (Type, string) Kenmerk(Voorval voorval) => (voorval.Gebeurtenis.GetType(), voorval.Gebeurtenis.Deel);

    private static Verhaalstuk Stuk(Voorval[] voorvallen, int keer, Func<string, string> woord)
    {
        var handeling = voorvallen[0].Handeling;
        return new(handeling.Door, handeling.Tijdstip, [.. voorvallen.Select((v, i) => Zin(v, i == 0 ? handeling.Reden : null, woord))], keer);
    }

    private static Verhaalzin Zin(Voorval voorval, string? reden, Func<string, string> woord) =>
        new(Zin(voorval, woord), voorval.Gebeurtenis.Toelichting ?? reden, voorval.Gebeurtenis.Soort());

    /// <summary>Wie iets aan zichzelf geeft, pakt het op; "Bram maakte Bram contactpersoon" zegt niemand.</summary>
    private static string Zin(Voorval voorval, Func<string, string> woord) =>
        voorval.Gebeurtenis is ContactpersoonAangewezen { Wie.PersoonId: { } id } && voorval.Handeling.Door.Is(id)
            ? "pakte de casus op"
            : voorval.Gebeurtenis.Verhaal(woord);
}
