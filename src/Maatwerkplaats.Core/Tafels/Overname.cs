using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Core.Tafels;

/// <summary>Brengt wat de sessie opleverde naar de weging van de casus, zodat niemand iets overtypt.</summary>
internal static class Overname
{
    public static void Op(Casus casus, Tafelstaat tafel, DateOnly vandaag)
    {
        foreach (var perspectief in Enum.GetValues<Perspectief>().Where(p => Bevindingen(tafel, p).Length > 0))
        {
            var nu = casus.Staat.Weging.Blikken.GetValueOrDefault(perspectief) ?? new("");
            casus.Weeg(perspectief, nu with { Bevindingen = Samen(nu.Bevindingen, Bevindingen(tafel, perspectief)) }, Scores(casus.Staat.Weging, tafel, perspectief));
        }

        var weging = casus.Staat.Weging;
        casus.VatWegingSamen(
            weging.Doorslaggevend, weging.Beginselen, weging.BeginselenToelichting, weging.Doenvermogen, Samen(weging.Afweging ?? "", tafel.Samenvatting!), weging.Kort);
        foreach (var anders in tafel.AndereInzichten)
        {
            casus.LegAnderOordeelVast(anders.Door.Naam, anders.Reden);
        }

        casus.LegContactVast(ContactSoort.Sessie, vandaag, string.Join(", ", tafel.Zitplaatsen.Select(z => z.Rol).Distinct()), tafel.Samenvatting);
        if (tafel.Terugkijken is { } dag)
        {
            casus.SpreekActieAf("Terugkijken op de maatwerksessie: werkte het?", casus.Staat.Contactpersoon ?? tafel.Zit(tafel.Procesbegeleider)!.Wie, dag);
        }
    }

    /// <summary>Wat er vanuit een perspectief is gezegd: wat bij elkaar hoort op één regel, wat voortbouwt erachter.</summary>
    public static string Bevindingen(Tafelstaat tafel, Perspectief perspectief)
    {
        var blikken = tafel.Bijdragen.Where(b => b.Soort == Bijdragesoort.Blik && b.Perspectief == perspectief).ToArray();
        var eigen = blikken.Select(b => b.Id).ToHashSet();
        var erbij = blikken.Where(b => b.Op is { } op && eigen.Contains(op)).ToLookup(b => b.Op!.Value);
        var stammen = blikken.Where(b => b.Op is not { } op || !eigen.Contains(op)).ToArray();
        return string.Join('\n', stammen.GroupBy(b => b.Groep ?? b.Id.ToString())
            .Select(g => (g.First().Groep is { } naam ? $"{naam}: " : "") + string.Join("; ", g.Select(Zin))));

        string Zin(Bijdrage bijdrage) => string.Join(" – ", erbij[bijdrage.Id].Select(Zin).Prepend(bijdrage.Tekst));
    }

    private static Dictionary<Guid, Score> Scores(Weging weging, Tafelstaat tafel, Perspectief perspectief) => weging.Alternatieven
        .Select(a => (a.Id, Score: Stembus.Tel(tafel.Stemmen, perspectief, a.Id).Middelste ?? weging.ScoreVan(a.Id, perspectief)))
        .Where(a => a.Score is not null).ToDictionary(a => a.Id, a => a.Score!.Value);

    private static string Samen(string eerder, string nu) => eerder.Length == 0 || eerder == nu ? nu : $"{eerder}\n{nu}";
}
