using System.CommandLine;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casusprudentie.Zoeken;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary><c>zoek</c>: zoekt in de casusprudentie, één vraag of een bestand vol.</summary>
internal static class ZoekOpdracht
{
    public static Command Maak()
    {
        var woorden = new Argument<string?>("woorden") { Description = "Waar je naar zoekt.", Arity = ArgumentArity.ZeroOrOne };
        var top = Top();
        var json = new Option<bool>("--json") { Description = "Antwoord als JSON." };
        var bestanden = new InvoerUitvoer();
        var opties = new Opties();
        var opdracht = new Command("zoek", "Zoekt in de casusprudentie.") { woorden, top, json };
        bestanden.VoegToe(opdracht, verplicht: false);
        opties.VoegToe(opdracht);
        opdracht.Validators.Add(gelezen =>
        {
            if (bestanden.Ontbreekt(gelezen) && string.IsNullOrWhiteSpace(gelezen.GetValue(woorden)))
                gelezen.AddError("Geef woorden om naar te zoeken, of --invoer en --uitvoer.");
        });
        opdracht.SetAction(async (gelezen, ct) =>
        {
            await using var diensten = Gegevens.Open(opties, gelezen);
            var register = await Gegevens.Register(diensten, ct);
            if (!bestanden.Ontbreekt(gelezen)) return await ZoekAlles(register, bestanden, gelezen, gelezen.GetValue(top), ct);
            Toon(await Zoek(register, gelezen.GetValue(woorden)!, gelezen.GetValue(top), ct), gelezen.GetValue(json));
            return Opdrachtregel.Gelukt;
        });
        return opdracht;
    }

    /// <summary>Hoeveel treffers er worden gevraagd.</summary>
    public static Option<int> Top()
    {
        var top = new Option<int>("--top") { Description = "Aantal treffers, 1 tot 1000.", DefaultValueFactory = _ => 10 };
        top.Validators.Add(gelezen =>
        {
            if (gelezen.GetValueOrDefault<int>() is < 1 or > 1000) gelezen.AddError("--top is een getal van 1 tot 1000.");
        });
        return top;
    }

    private static async Task<int> ZoekAlles(Casusregister register, InvoerUitvoer bestanden, ParseResult gelezen, int top, CancellationToken ct)
    {
        var weigeringen = new Weigeringen();
        var antwoorden = new List<object>();
        foreach (var vraag in bestanden.Lees(gelezen, weigeringen))
        {
            var treffers = await Zoek(register, Regelbestand.Tekst(vraag.Object, "query") ?? "", top, ct);
            antwoorden.Add(new { Id = Regelbestand.Tekst(vraag.Object, "id") ?? $"{vraag.Regel}", Treffers = Kort(treffers) });
        }

        await bestanden.Schrijf(gelezen, antwoorden, ct);
        return weigeringen.Afsluitcode;
    }

    // Zonder woorden is er niets gezocht; bladeren doe je op het scherm.
    private static async Task<IReadOnlyList<Zoektreffer>> Zoek(Casusregister register, string woorden, int top, CancellationToken ct) =>
        string.IsNullOrWhiteSpace(woorden) ? [] : (await register.Zoek(Gegevens.Organisatie, new(woorden) { Aantal = top, MetFacetten = false, MetFragmenten = false }, ct)).Treffers;

    private static IEnumerable<object> Kort(IEnumerable<Zoektreffer> treffers) =>
        treffers.Select(treffer => new { treffer.Vermelding.Casusprudentie, treffer.Vermelding.Herkomst, Score = Math.Round(treffer.Score, 6) });

    private static void Toon(IReadOnlyList<Zoektreffer> treffers, bool json)
    {
        if (json)
        {
            Console.WriteLine(Regelbestand.AlsJson(new { Treffers = Kort(treffers) }));
            return;
        }

        foreach (var treffer in treffers) Console.WriteLine($"{treffer.Score,8:F3}  {treffer.Vermelding.Casusprudentie}  {treffer.Vermelding.Inhoud.NaamCasus}");
        if (treffers.Count == 0) Console.WriteLine("Niets gevonden.");
    }
}
