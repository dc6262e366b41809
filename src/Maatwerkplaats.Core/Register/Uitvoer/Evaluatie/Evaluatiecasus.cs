using System.Globalization;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Publicaties;

namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Eén casus zoals de evaluatieset hem kent: met pseudonieme nummers, maanden in plaats van dagen en vervangen teksten.</summary>
internal sealed class Evaluatiecasus(CasusStaat casus, Lijsten woorden, Evaluatiesleutel sleutel, string? bsn)
{
    /// <summary>Staat waar een waarde te veel zou zeggen.</summary>
    public const string Weggelaten = "weggelaten";

    private const string Scheiding = " | ";

    public CasusStaat Casus { get; } = casus;

    public Registratie Registratie { get; } = Registratiestaat.Lees(casus, woorden);

    public string Nummer { get; } = sleutel.Nummer("C", casus.Id.ToString());

    /// <summary>Er zijn te weinig casussen met dezelfde kenmerken; plaats, onderdeel en maand gaan eruit.</summary>
    public required bool IsZeldzaam { get; init; }

    /// <summary>De teksten na het vervangen; leeg als de set zonder teksten is, of als ze te veel zouden zeggen.</summary>
    public IReadOnlyDictionary<Publicatieveld, string> Teksten { get; init; } = new Dictionary<Publicatieveld, string>();

    public string Plaats => IsZeldzaam ? Weggelaten : sleutel.Nummer("M", Casus.Werkplaats);

    public string? PlaatsSoort => woorden.Werkplaatsen.FirstOrDefault(w => w.Code == Casus.Werkplaats)?.Soort.ToString().ToLowerInvariant();

    public string? Inbrenger => Casus.Melding.Inbrenger.Wie is { } wie && (wie.PersoonId is not null || wie.Naam.Length > 0)
        ? sleutel.Nummer("I", wie.PersoonId?.ToString() ?? wie.Naam)
        : null;

    public string? Client => bsn is null ? null : sleutel.Nummer("K", bsn);

    public string? InbrengerOnderdeel => IsZeldzaam ? Weggelaten : Onderdeel(Registratie, woorden);

    public string? InbrengerGroep => Registratie.InbrengerOnderdeel is { } onderdeel ? (woorden.IsBuiten(onderdeel) ? "buiten" : "binnen") : null;

    public string? Onderwerpgroepen => Codes(Registratie.Onderwerpen.Select(o => woorden.Groep(Lijst.Onderwerp, o).ToLowerInvariant()));

    public int? Weken => Registratie.Ingebracht is { } begin && Registratie.Afgehandeld is { } klaar ? (int)Math.Round((klaar.DayNumber - begin.DayNumber) / 7.0) : null;

    /// <summary>Waarop casussen op elkaar lijken voor wie iemand zou willen herkennen: plaats, onderdeel, eerste wet en kwartaal.</summary>
    public static (string, string?, string?, string?) Combinatie(CasusStaat casus, Lijsten woorden)
    {
        var r = Registratiestaat.Lees(casus, woorden);
        return (
            casus.Werkplaats, Onderdeel(r, woorden), r.Wetten is [var hoofd, ..] ? hoofd : null,
            r.Ingebracht is { } dag ? $"{dag.Year}-{(dag.Month - 1) / 3}" : null);
    }

    /// <summary>Codes die in de lijst staan; een eigen toevoeging kan een naam zijn en heet "anders".</summary>
    public string? Bekend(Lijst lijst, IEnumerable<string> codes) => Codes(codes.Select(c => woorden.Kent(lijst, c) ? c : "anders"));

    public string? Maand(DateOnly? dag) => dag?.ToString(IsZeldzaam ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);

    public string? Tekst(Publicatieveld veld) => Teksten.GetValueOrDefault(veld);

    /// <summary>Het oordeel vanuit een perspectief over de weg die is gekozen.</summary>
    public string? Score(Perspectief perspectief) =>
        Casus.Besluit?.Alternatief is { } weg ? Code(Casus.Weging.ScoreVan(weg, perspectief)) : null;

    public static string? Code<T>(T? keuze)
        where T : struct, Enum => keuze?.ToString().ToLowerInvariant();

    public static string? Codes(IEnumerable<string> codes) => string.Join(Scheiding, codes.Where(c => c.Length > 0).Distinct()) is { Length: > 0 } samen ? samen : null;

    public static string? JaNee(bool? antwoord) => antwoord switch { true => "ja", false => "nee", null => null };

    private static string? Onderdeel(Registratie r, Lijsten woorden) =>
        r.InbrengerOnderdeel is { } onderdeel ? (woorden.Kent(Lijst.Onderdeel, onderdeel) ? onderdeel : "anders") : null;
}
