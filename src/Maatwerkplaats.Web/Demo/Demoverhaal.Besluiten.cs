using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Web.Demo;

internal sealed partial class Demoverhaal
{
    private const string GeenBezwaar = "Vanuit dit perspectief is er geen bezwaar tegen de gekozen weg.";

    /// <summary>Een oplossing die er niet kwam, is ook een uitkomst: dan blijft de gewone beslissing staan.</summary>
    private bool IsMaatwerk => _tekst.Uitkomst is "opgelost" or "deels";

    private void Weeg()
    {
        var weg = Guid.Empty;
        Doe(10, _contact, c => weg = c.BedenkAlternatief(IsMaatwerk ? _tekst.Oplossing : "Afwijken van de regel voor deze cliënt."));
        Doe(10, Eigenaar, c => c.Weeg(
            Perspectief.Juridisch, new(Of(_tekst.Juridisch, GeenBezwaar)), Scores(weg, Score.Goed, IsMaatwerk ? Score.Voldoende : Score.Onvoldoende)));
        Doe(11, _contact, c => c.Weeg(
            Perspectief.Economisch, new(Of(_tekst.Economisch, GeenBezwaar), "De kosten voor de cliënt en voor UWV lopen op."), Scores(weg, Score.Onvoldoende, Score.Voldoende)));
        Doe(11, _contact, c => c.Weeg(
            Perspectief.Maatschappelijk, new(Of(_tekst.Maatschappelijk, GeenBezwaar), "De cliënt verliest het vertrouwen en haakt af."), Scores(weg, Score.Onvoldoende, Score.Goed)));
        Doe(12, _contact, c => c.VatWegingSamen(
            (Perspectief)(_plan.Nummer % 3),
            [.. _tekst.Beginselen.Select(b => Enum.Parse<Beginsel>(b, ignoreCase: true))],
            null,
            _plan.Nummer % 2 == 0 ? "De cliënt kan brieven lezen, maar niet overzien wat die samen betekenen." : null,
            Of(_tekst.Afweging, "De gevolgen voor de cliënt wegen zwaarder dan het belang van de regel in dit geval.")));
    }

    private static Dictionary<Guid, Score> Scores(Guid weg, Score nu, Score straks) => new() { [Alternatief.Huidig] = nu, [weg] = straks };

    private void Besluit()
    {
        var weg = _casus.Staat.Weging.Alternatieven[^1].Id;
        var akkoord = Of(_tekst.AkkoordVan, "teammanager Uitkeren");
        Doe(13, _contact, c => c.Besluit(new()
        {
            Oordeel = IsMaatwerk ? Oordeel.Maatwerk : Oordeel.GeenMaatwerk,
            Inhoud = _tekst.Oplossing,
            Alternatief = IsMaatwerk ? weg : Alternatief.Huidig,
            Op = Dag(13),
            Beslisser = new("M. van Dalen", akkoord, Mandaat(akkoord)),
            GebruikelijkeLijn = _tekst.GebruikelijkeLijn == "ja",
            AkkoordVan = akkoord,
            Grondslagen = [.. Grondslagen()],
            Niveaus = _tekst.OplossingNiveau,
            ContraLegem = _tekst.ContraLegem ? new(akkoord, Dag(13)) : null,
            RegulierMogelijk = _tekst.RegulierMogelijk,
            Motivering = Of(_tekst.Afweging, _tekst.Reden),
        }));
        if (_plan.Stand != Demostand.Besloten || _plan.Nummer % 2 == 0)
        {
            Doe(14, Eigenaar, c => c.VertelBesluit(new((Verteld)(_plan.Nummer % 4), Dag(14))));
        }
    }

    private void RondAf()
    {
        var structureel = _tekst.ProbleemNiveau.Contains("wet") ? JaNeeMisschien.Ja : _tekst.ProbleemNiveau.Contains("beleid") ? JaNeeMisschien.Misschien : JaNeeMisschien.Nee;
        Doe(12 + _plan.Nummer * 7 % 30, _contact, c => c.RondAf(
            Enum.Parse<ClientUitkomst>(_tekst.Uitkomst, ignoreCase: true),
            _tekst.Opmerkingen,
            structureel,
            structureel == JaNeeMisschien.Nee ? null : $"Dit raakt meer cliënten: {string.Join(", ", _tekst.Kernwoorden.Take(3))}.",
            _plan.Nummer % 5 != 0));
        if (_plan.Stand == Demostand.Heropend)
        {
            Doe(50, _contact, c => c.Heropen("De afgesproken betaling is niet gedaan; de cliënt belde opnieuw.", _laatste.PlusWerkdagen(12)));
        }
    }

    private static string Mandaat(string akkoord) => akkoord.ToLowerInvariant() switch
    {
        var a when a.Contains("district", StringComparison.Ordinal) || a.Contains("regiomanager", StringComparison.Ordinal) => "districtsmanager",
        var a when a.Contains("directeur", StringComparison.Ordinal) => "directie",
        _ => "leidinggevende",
    };

    private IEnumerable<Grondslag> Grondslagen()
    {
        if (Artikel().Match(_tekst.Regels) is { Success: true } gevonden)
        {
            yield return new(GrondslagSoort.Artikel, _tekst.Wetten[0], gevonden.Groups[1].Value);
        }

        if (_tekst.Beginselen is [var beginsel, ..])
        {
            yield return new(GrondslagSoort.Beginsel, Toelichting: char.ToUpperInvariant(beginsel[0]) + beginsel[1..]);
        }
    }

    [GeneratedRegex(@"\bart(?:ikel|\.)\s+([0-9][0-9a-z:.]*)", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Artikel();
}
