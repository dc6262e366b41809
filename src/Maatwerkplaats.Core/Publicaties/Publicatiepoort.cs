using Maatwerkplaats.Taal.Persoonsgegevens;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>
/// De laatste controle voor publicatie: in de tekst die naar buiten gaat, mag niets van deze casus zelf en geen bewezen
/// nummer of adres staan. Niemand kan eraan voorbij, ook een beheerder niet.
/// </summary>
public static class Publicatiepoort
{
    /// <summary>Wat er nog in staat; leeg als de tekst naar buiten mag.</summary>
    /// <param name="teksten">De teksten zoals zij gepubliceerd worden, met alles wat erbij staat (kernwoorden, titel).</param>
    /// <param name="dossier">Wat van de casus bekend is.</param>
    public static IReadOnlyList<Lek> Zoek(IEnumerable<KeyValuePair<Publicatieveld, string>> teksten, Dossier dossier) =>
    [
        .. from tekst in teksten
           from vondst in Herkenner.Zoek(tekst.Value, dossier)
           where Beoordeling.IsHard(vondst) && !IsLabel(tekst.Value, vondst)
           select new Lek(tekst.Key, vondst.Soort, vondst.Tekst(tekst.Value)),
    ];

    /// <summary>Een label staat tussen haken en is zelf geen persoonsgegeven.</summary>
    internal static bool IsLabel(string tekst, Vondst vondst)
    {
        var open = tekst.LastIndexOf('[', vondst.Start);
        return open >= 0 && tekst.IndexOf(']', open) is var dicht && dicht >= vondst.Einde;
    }
}

/// <summary>Een persoonsgegeven dat nog in de tekst staat.</summary>
/// <param name="Tekst">Herleidbaar: alleen te tonen aan wie de casus mag lezen.</param>
public sealed record Lek(Publicatieveld Veld, Soort Soort, string Tekst);
