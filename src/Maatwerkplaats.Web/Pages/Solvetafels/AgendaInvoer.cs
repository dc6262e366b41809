using Maatwerkplaats.Core.Solvetafels;

namespace Maatwerkplaats.Web.Pages.Solvetafels;

/// <summary>De agenda van een zitting op het formulier: alles wat erop kan, met een vinkje bij wat erop staat.</summary>
public sealed class AgendaInvoer
{
    /// <summary>Zoveel solves staan er hoogstens om uit te kiezen; een andere gaat met haar nummer.</summary>
    private const int MeesteKeuzes = 20;

    public List<Puntkeuze> Punten { get; set; } = [];

    /// <summary>Nummer van een solve die er niet tussen staat.</summary>
    public string? Erbij { get; set; }

    /// <summary>Wat er nu op staat voorop, daarna nieuwe zaken langslopen, en dan de voorstellen.</summary>
    /// <param name="nu">De huidige agenda; leeg bij een nieuwe zitting.</param>
    /// <param name="aangevinkt">Zet wat aandacht vraagt meteen op de agenda, tot zoveel.</param>
    public static AgendaInvoer Van(IReadOnlyList<Zittingspunt> nu, IReadOnlyList<Agendavoorstel> voorstellen, int aangevinkt)
    {
        var erop = nu.Select(p => p.Solve).ToHashSet();
        var erbij = voorstellen.Where(v => !erop.Contains(v.Solve.Nummer)).Take(MeesteKeuzes).Select((v, i) => new Puntkeuze { Solve = v.Solve.Nummer, Mee = i < aangevinkt && v.Redenen.Count > 0 });
        List<Puntkeuze> punten = [.. nu.Select(p => new Puntkeuze { Solve = p.Solve, Mee = true, Minuten = p.Minuten })];
        if (!erop.Contains(null))
        {
            punten.Add(new());
        }

        punten.AddRange(erbij);
        var plaats = 0;
        foreach (var punt in punten.Where(p => p.Mee))
        {
            punt.Plaats = ++plaats;
        }

        return new() { Punten = punten };
    }

    /// <summary>De gekozen punten op volgorde.</summary>
    public IReadOnlyList<Zittingspunt> AlsAgenda() =>
    [
        .. Punten.Where(p => p.Mee).OrderBy(p => p.Plaats ?? int.MaxValue).Select(p => new Zittingspunt(string.IsNullOrEmpty(p.Solve) ? null : p.Solve, p.Minuten ?? 0)),
        .. string.IsNullOrWhiteSpace(Erbij) ? [] : new[] { new Zittingspunt(Erbij.Trim().ToUpperInvariant(), Zittingspunt.Gewoonlijk) },
    ];
}

/// <summary>Een punt dat op de agenda kan.</summary>
public sealed class Puntkeuze
{
    /// <summary>Nummer van de solve; leeg is nieuwe zaken langslopen.</summary>
    public string? Solve { get; set; }

    public bool Mee { get; set; }

    /// <summary>Als hoeveelste, vanaf 1.</summary>
    public int? Plaats { get; set; }

    public int? Minuten { get; set; } = Zittingspunt.Gewoonlijk;
}

/// <summary>Een bladzijde waarop een agenda te kiezen is (<c>_Agendavelden</c>).</summary>
public interface IAgendakeuze
{
    AgendaInvoer Agenda { get; }

    IReadOnlyDictionary<string, Agendavoorstel> Voorstellen { get; }

    /// <summary>Hoeveel zaken er na te lopen zijn.</summary>
    int NaTeLopen { get; }
}
