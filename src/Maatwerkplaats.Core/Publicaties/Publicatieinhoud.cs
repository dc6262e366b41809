using System.Globalization;
using Maatwerkplaats.Core.Casusprudentie;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Publicaties;

/// <summary>Maakt van de geschoonde teksten en de kenmerken van de casus wat in het register komt. Datums zijn daar niet preciezer dan een maand.</summary>
internal static class Publicatieinhoud
{
    public static Uitspraakinhoud Maak(CasusStaat casus, IReadOnlyDictionary<Publicatieveld, string> teksten, Lijsten woorden)
    {
        var r = Registratiestaat.Lees(casus, woorden);
        string Tekst(Publicatieveld veld) => teksten.GetValueOrDefault(veld, "");
        return new()
        {
            NaamCasus = Tekst(Publicatieveld.Titel),
            Maatwerkplaats = woorden.Label(casus.Werkplaats),
            DatumIngebracht = Maand(r.Ingebracht),
            DatumAfgehandeld = Maand(r.Afgehandeld),
            Kernwoorden = Tekst(Publicatieveld.Kernwoorden).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            Wetten = [.. r.Wetten],
            Probleem = Tekst(Publicatieveld.Situatie),
            Reden = Tekst(Publicatieveld.Knelpunt),
            ProbleemNiveau = [.. r.ProbleemNiveaus],
            AndereOrganisatie = string.Join(", ", r.AndereOrganisaties.Select(woorden.Label)),
            Onderwerpen = [.. r.Onderwerpen.Select(woorden.Label)],
            Regels = Tekst(Publicatieveld.Regels),
            Proces = Tekst(Publicatieveld.Verloop),
            Procesgang = r.Werkwijze is { } werkwijze ? werkwijze.Label() : "",
            Afweging = Tekst(Publicatieveld.Afweging),
            Juridisch = Tekst(Publicatieveld.Juridisch),
            Economisch = Tekst(Publicatieveld.Economisch),
            Maatschappelijk = Tekst(Publicatieveld.Maatschappelijk),
            Beginselen = [.. r.Beginselen.Select(b => b.ToString().ToLowerInvariant())],
            Doorslaggevend = casus.Weging.Doorslaggevend is { } perspectief ? perspectief.ToString().ToLowerInvariant() : "",
            Oplossing = Tekst(Publicatieveld.Oplossing),
            OplossingNiveau = [.. r.OplossingNiveaus],
            GebruikelijkeLijn = JaNee(r.GebruikelijkeLijn),
            AkkoordVan = casus.Besluit?.Beslisser is { } beslisser ? woorden.Label(beslisser.Mandaat) : "",
            Uitkomst = r.Uitkomst is { } uitkomst ? uitkomst.ToString().ToLowerInvariant() : "onbekend",
            Oordeel = casus.Besluit?.Oordeel?.ToString().ToLowerInvariant() ?? "",
            Afwijking = Tekst(Publicatieveld.Afwijking),
            ContraLegem = JaNee(r.ContraLegem),
            RegulierMogelijk = JaNee(r.RegulierMogelijk),
            Opmerkingen = Tekst(Publicatieveld.Geleerd),
        };
    }

    private static string Maand(DateOnly? dag) => dag?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? "";

    private static string JaNee(bool? waarde) => waarde switch { true => "ja", false => "nee", null => "" };
}
