using System.Globalization;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Netwerk;

/// <summary>Zet op een plek wat iemand invulde, als het aan de regels voldoet. Rekent alleen.</summary>
public static class Plekschrijver
{
    /// <returns>Wat er veranderde, in woorden voor het scherm; leeg als alles gelijk bleef.</returns>
    /// <exception cref="RegelOvertreden">Als iets niet klopt.</exception>
    public static IReadOnlyList<string> Vul(Netwerkplek plek, Netwerkgegevens g, Lijsten lijsten, DateOnly vandaag)
    {
        var (deskundigheid, hulp, mandaat) = (g.Deskundigheid?.Trim() ?? "", g.Hulp?.Trim() ?? "", g.Mandaat?.Trim() ?? "");
        NetwerkRegels.WetStaatInDeLijst.Eis(g.Wetten.All(w => lijsten.Kent(Lijst.Wet, w)));
        NetwerkRegels.OnderwerpStaatInDeLijst.Eis(g.Onderwerpen.All(o => lijsten.Kent(Lijst.Onderwerp, o)));
        NetwerkRegels.MandaatStaatInDeLijst.Eis(mandaat.Length == 0 || lijsten.Kent(Lijst.Mandaat, mandaat));
        NetwerkRegels.DeskundigheidIsKort.Eis(deskundigheid.Length <= NetwerkRegels.LangsteTekst);
        NetwerkRegels.HulpIsKort.Eis(hulp.Length <= NetwerkRegels.LangsteTekst);
        NetwerkRegels.VindbaarZegtWaarvoor.Eis(!g.Vindbaar || g.Wetten.Count + g.Onderwerpen.Count + deskundigheid.Length + hulp.Length > 0);
        // Een datum die voorbij is, is vanzelf uitgewerkt; hem opnieuw kiezen kan niet.
        NetwerkRegels.TerugLigtInDeToekomst.Eis(g.TerugOp is null || g.TerugOp > vandaag || g.TerugOp == plek.TerugOp);

        var velden = new List<string>();
        Neem("Vindbaar", plek.Vindbaar, g.Vindbaar, w => plek.Vindbaar = w);
        Neem("Wetten", plek.Wetten, Netwerkplek.Codes(g.Wetten.Distinct()), w => plek.Wetten = w);
        Neem("Onderwerpen", plek.Onderwerpen, Netwerkplek.Codes(g.Onderwerpen.Distinct()), w => plek.Onderwerpen = w);
        Neem("Deskundigheid", plek.Deskundigheid, deskundigheid, w => plek.Deskundigheid = w);
        Neem("Waarmee ik help", plek.Hulp, hulp, w => plek.Hulp = w);
        Neem("Mandaat", plek.Mandaat, mandaat, w => plek.Mandaat = w);
        Neem("Dagen", plek.Dagen, Netwerkplek.Codes(g.Dagen.Distinct().Order().Select(d => d.ToString())), w => plek.Dagen = w);
        Neem("Even niet", plek.TerugOp, g.TerugOp, w => plek.TerugOp = w);
        Neem("Meedenken", plek.Meedenken, g.Meedenken, w => plek.Meedenken = w);
        Neem("Bijdragen tonen", plek.BijdragenTonen, g.BijdragenTonen, w => plek.BijdragenTonen = w);
        return velden;

        void Neem<T>(string veld, T oud, T nieuw, Action<T> zet)
        {
            if (!EqualityComparer<T>.Default.Equals(oud, nieuw))
            {
                zet(nieuw);
                velden.Add(veld);
            }
        }
    }

    /// <summary>Of iemand alleen te vinden is als de laatste gebeurtenis dat zegt.</summary>
    public static bool Volgt(Netwerkplek plek, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis) =>
        geschiedenis.LastOrDefault().Gebeurtenis is NetwerkplekGewijzigd laatste && laatste.Vindbaar == plek.Vindbaar;

    /// <summary>Dagen als tekst: "maandag en woensdag".</summary>
    public static string Dagen(IReadOnlyList<Werkdag> dagen)
    {
        var namen = dagen.Select(d => d.ToString().ToLower(CultureInfo.InvariantCulture)).ToArray();
        return namen.Length < 2 ? string.Concat(namen) : $"{string.Join(", ", namen[..^1])} en {namen[^1]}";
    }
}
