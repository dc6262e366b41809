using System.Collections.Frozen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Core.Verantwoording;

/// <summary>De lijsten zoals het tellen ze nodig heeft: in welke groep een code meetelt, en hoe een rij heet.</summary>
public sealed class Telwoorden
{
    /// <summary>De groep voor wat nergens anders bij hoort.</summary>
    public const string Overig = "Overig";

    /// <summary>Sleutel van de rij voor wat niet in de lijst staat.</summary>
    public const string NietInLijst = "niet-in-lijst";

    private readonly FrozenDictionary<string, string> _wetgroepen, _onderwerpgroepen;
    private readonly FrozenSet<string> _onderdelen, _buiten, _mandaten, _plekken;

    public Telwoorden(Lijsten lijsten)
    {
        Lijsten = lijsten;
        _wetgroepen = Groepen(Lijst.Wet);
        _onderwerpgroepen = Groepen(Lijst.Onderwerp);
        (_onderdelen, _mandaten, _plekken) = (Codes(Lijst.Onderdeel), Codes(Lijst.Mandaat), Codes(Lijst.Doorverwijsplek));
        _buiten = _onderdelen.Where(lijsten.IsBuiten).ToFrozenSet();
        Wetgroepen = [.. Geordend(Lijst.Wet).Select(w => Wetgroep(w.Code)).Distinct()];
        Onderwerpgroepen = [.. Geordend(Lijst.Onderwerp).Select(w => Onderwerpgroep(w.Code)).Distinct()];
    }

    public Lijsten Lijsten { get; }

    /// <summary>De groepen waarin wetten meetellen, op volgorde van de lijst.</summary>
    public IReadOnlyList<string> Wetgroepen { get; }

    public IReadOnlyList<string> Onderwerpgroepen { get; }

    public string Wetgroep(string code) => _wetgroepen.GetValueOrDefault(code, Overig);

    public string Onderwerpgroep(string code) => _onderwerpgroepen.GetValueOrDefault(code, Overig);

    /// <summary>De code zelf, of <see cref="NietInLijst"/>.</summary>
    public string Onderdeel(string code) => _onderdelen.Contains(code) ? code : NietInLijst;

    public string Mandaat(string code) => _mandaten.Contains(code) ? code : NietInLijst;

    public string Doorverwijsplek(string code) => _plekken.Contains(code) ? code : NietInLijst;

    /// <summary>Is dit een andere organisatie? Wat niet in de lijst staat, is dat ook.</summary>
    public bool IsAndereOrganisatie(string code) => _buiten.Contains(code) || !_onderdelen.Contains(code);

    /// <summary>Alle waarden van een lijst op volgorde, ook wat niet meer geldt: het kan nog in een oude casus staan.</summary>
    public IEnumerable<Lijstwaarde> Geordend(Lijst lijst) => Lijsten.Waarden.Where(w => w.Lijst == lijst).OrderBy(w => w.Volgorde).ThenBy(w => w.Code, StringComparer.Ordinal);

    private FrozenDictionary<string, string> Groepen(Lijst lijst) =>
        Lijsten.Waarden.Where(w => w.Lijst == lijst).ToFrozenDictionary(w => w.Code, w => w.Groep.Length > 0 ? w.Groep : Overig);

    private FrozenSet<string> Codes(Lijst lijst) => Lijsten.Waarden.Where(w => w.Lijst == lijst).Select(w => w.Code).ToFrozenSet();
}
