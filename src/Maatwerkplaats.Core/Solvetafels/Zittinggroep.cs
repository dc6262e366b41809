using Maatwerkplaats.Core.Berichten;

namespace Maatwerkplaats.Core.Solvetafels;

/// <summary>Een vaste groep die bijeenkomt, zoals een uitnodiging haar nodig heeft: een solvetafel, of een intervisiegroep.</summary>
/// <param name="Soort">Wat voor groep, in kleine letters.</param>
/// <param name="Bijeenkomst">Hoe een bijeenkomst hier heet, in kleine letters.</param>
/// <param name="Pad">Waar een bijeenkomst op de site staat.</param>
/// <param name="Punten">Hoeveel punten er op de agenda staan.</param>
public sealed record Zittinggroep(
    Guid Id, string Nummer, string Soort, string Naam, string Bijeenkomst, BerichtSoort Bericht, IReadOnlyList<Tafellid> Leden, IReadOnlyList<Zitting> Zittingen, Func<Zitting, string> Pad,
    Func<Zitting, int> Punten)
{
    public static Zittinggroep Van(Solvetafelstaat tafel) => new(
        tafel.Id, tafel.Nummer, "solvetafel", tafel.Naam, "zitting", BerichtSoort.Sessie, tafel.Leden, tafel.Zittingen, z => $"/solvetafels/{tafel.Nummer}/zittingen/{z.Nummer}", z => z.Agenda.Count);
}
