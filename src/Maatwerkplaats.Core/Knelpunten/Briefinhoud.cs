using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Knelpunten;

/// <summary>De hele brief, klaar om te tonen of als document te schrijven. Bij het verzenden wordt dit bewaard en verandert het niet meer.</summary>
/// <param name="Overzicht">Hoe het staat met alles uit eerdere brieven, ook wat niet terugkomt.</param>
public sealed record Briefinhoud(int Jaar, IReadOnlyList<Briefpunt> Punten, IReadOnlyList<Briefvervolg> Overzicht)
{
    /// <param name="eerder">De verzonden rondes van eerdere jaren.</param>
    internal static Briefinhoud Van(Rondestaat ronde, IReadOnlyCollection<Rondestaat> eerder)
    {
        var verzonden = eerder.Where(r => r.Verzending is not null && r.Jaar < ronde.Jaar).OrderByDescending(r => r.Jaar).ToArray();
        return new(
            ronde.Jaar,
            [.. ronde.InBrief.Select(k => new Briefpunt(k.Id, k.Tekst, Geschiedenis(k.Vervolgt, verzonden)))],
            [.. verzonden.SelectMany(r => r.InBrief.Select(k => Vervolg(r, k)))]);
    }

    /// <summary>De eerdere brieven waarin dit stond, de nieuwste eerst.</summary>
    private static List<Briefvervolg> Geschiedenis(Eerderknelpunt? van, Rondestaat[] verzonden)
    {
        var regels = new List<Briefvervolg>();
        while (van is not null && Array.Find(verzonden, r => r.Jaar == van.Jaar) is { } ronde && ronde.Knelpunt(van.Knelpunt) is { } knelpunt)
        {
            regels.Add(Vervolg(ronde, knelpunt));
            van = knelpunt.Vervolgt;
        }

        return regels;
    }

    private static Briefvervolg Vervolg(Rondestaat ronde, Knelpunt knelpunt)
    {
        var laatste = ronde.VanKnelpunt(knelpunt.Id).LastOrDefault();
        return new(ronde.Jaar, knelpunt.Tekst.Titel, ronde.Status(knelpunt.Id), laatste?.Op ?? ronde.Verzending!.Op, laatste?.Bron ?? ronde.Verzending!.Kenmerk, laatste?.Toelichting);
    }
}

/// <summary>Een knelpunt zoals het in de brief staat.</summary>
/// <param name="Eerder">De eerdere brieven waarin het stond.</param>
public sealed record Briefpunt(Guid Id, Knelpunttekst Tekst, IReadOnlyList<Briefvervolg> Eerder)
{
    /// <summary>De stand in één regel.</summary>
    public string Status => Eerder.Count == 0 ? "Nieuw in deze brief" : $"{Eerder[0].Status.Label()}; eerder gemeld in {string.Join(", ", Eerder.Select(e => e.Jaar))}";
}

/// <summary>Hoe het staat met een knelpunt uit een eerdere brief.</summary>
/// <param name="Op">De dag waarop dat bekend werd.</param>
public sealed record Briefvervolg(int Jaar, string Titel, Knelpuntstatus Status, DateOnly Op, string Bron, string? Toelichting);
