using System.CommandLine;
using Maatwerkplaats.Core.Casusprudentie;

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
            var register = await Casusregister.Laad(Gegevens.Databases(diensten), Gegevens.Organisatie, ct);
            if (!bestanden.Ontbreekt(gelezen)) return await ZoekAlles(register, bestanden, gelezen, gelezen.GetValue(top), ct);
            Toon(register.Zoek(gelezen.GetValue(woorden)!, gelezen.GetValue(top)), gelezen.GetValue(json));
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
        var antwoorden = bestanden.Lees(gelezen, weigeringen)
            .Select(vraag => new { Id = Regelbestand.Tekst(vraag.Object, "id") ?? $"{vraag.Regel}", Treffers = Kort(register.Zoek(Regelbestand.Tekst(vraag.Object, "query") ?? "", top)) })
            .ToList();
        await bestanden.Schrijf(gelezen, antwoorden, ct);
        return weigeringen.Afsluitcode;
    }

    private static IEnumerable<object> Kort(IEnumerable<Vondst> vondsten) => vondsten.Select(vondst => new { vondst.Casusprudentie, vondst.Herkomst, vondst.Score });

    private static void Toon(IReadOnlyList<Vondst> vondsten, bool json)
    {
        if (json)
        {
            Console.WriteLine(Regelbestand.AlsJson(new { Treffers = Kort(vondsten) }));
            return;
        }

        foreach (var vondst in vondsten) Console.WriteLine($"{vondst.Score,8:F3}  {vondst.Casusprudentie}  {vondst.Titel}");
        if (vondsten.Count == 0) Console.WriteLine("Niets gevonden.");
    }
}
