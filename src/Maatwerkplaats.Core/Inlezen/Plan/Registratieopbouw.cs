using System.Text.RegularExpressions;
using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Waarden;
using Maatwerkplaats.Core.Inrichting;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>Bouwt uit de waarden van één rij een registratie op.</summary>
internal sealed partial class Registratieopbouw(Codeboek codes, DateOnly vandaag)
{
    /// <summary>Langer is het geen naam meer maar een beschrijving.</summary>
    private const int LangsteNaam = 200;

    private const int LangsteNummer = 60;

    private readonly List<Inleesmelding> _meldingen = [];
    private readonly Dictionary<string, string> _overig = [];
    private Registratie _r = new();
    private string? _nummer;
    private Bsn? _bsn;

    public void Weiger(string zin, string? plek) => _meldingen.Add(new(Meldingsoort.Weigering, zin, plek));

    public void Neem(Kolombestemming keuze, Bronwaarde waarde)
    {
        if (keuze.Veld is not { } veld)
        {
            BewaarAlsOpmerking(waarde);
        }
        else if (!IsOnbekend(veld, waarde.Tekst) && Lees(veld, waarde) is { } bezwaar)
        {
            if (keuze.Zacht)
            {
                BewaarAlsOpmerking(waarde);
            }
            else
            {
                Weiger(bezwaar, waarde.Plek);
            }
        }
    }

    public Gelezenrij Maak(Bronrij rij)
    {
        if (_r.Ingebracht is { } begin && _r.Afgehandeld is { } eind && eind < begin)
        {
            Weiger("is afgehandeld voordat de casus binnenkwam", null);
        }

        if (_nummer is null && _r.NaamCasus is null && _r.Probleem is null && _r.Oplossing is null && _meldingen.All(m => m.Soort != Meldingsoort.Weigering))
        {
            Weiger("heeft geen nummer, geen naam en geen probleem", null);
        }

        return new(rij.Blad, rij.Nummer, _nummer, _bsn, _r with { Overig = _overig }, _meldingen);
    }

    private static bool IsOnbekend(Registratieveld veld, string tekst) =>
        veld is not (Registratieveld.Probleem or Registratieveld.Uitkomst or Registratieveld.Werkwijze) && tekst.Length < 30 && Keuzelezer.IsNiets(tekst);

    /// <returns>Waarom de waarde niet in het veld past, of <c>null</c> als zij is overgenomen.</returns>
    private string? Lees(Registratieveld veld, Bronwaarde waarde) => veld switch
    {
        Registratieveld.Nummer => Nummer(waarde),
        Registratieveld.Bsn => LeesBsn(waarde),
        Registratieveld.NaamCasus => Naam(waarde),
        Registratieveld.InbrengerNaam => Tekst(waarde, _r.InbrengerNaam, t => _r with { InbrengerNaam = t }),
        Registratieveld.InbrengerFunctie => Tekst(waarde, _r.InbrengerFunctie, t => _r with { InbrengerFunctie = t }),
        Registratieveld.InbrengerOnderdeel => Tekst(waarde, _r.InbrengerOnderdeel, t => _r with { InbrengerOnderdeel = codes.Zoek(Lijst.Onderdeel, t) ?? t }),
        Registratieveld.InbrengerStandplaats => Tekst(waarde, _r.InbrengerStandplaats, t => _r with { InbrengerStandplaats = t }),
        Registratieveld.Contactpersoon => Tekst(waarde, _r.Contactpersoon, t => _r with { Contactpersoon = t }),
        Registratieveld.Probleem => Tekst(waarde, _r.Probleem, t => _r with { Probleem = t }),
        Registratieveld.Reden => Tekst(waarde, _r.Reden, t => _r with { Reden = t }),
        Registratieveld.Regels => Tekst(waarde, _r.Regels, t => _r with { Regels = t }),
        Registratieveld.Proces => Tekst(waarde, _r.Proces, t => _r with { Proces = t }),
        Registratieveld.Afweging => Tekst(waarde, _r.Afweging, t => _r with { Afweging = t }),
        Registratieveld.Juridisch => Tekst(waarde, _r.Juridisch, t => _r with { Juridisch = t }),
        Registratieveld.Economisch => Tekst(waarde, _r.Economisch, t => _r with { Economisch = t }),
        Registratieveld.Maatschappelijk => Tekst(waarde, _r.Maatschappelijk, t => _r with { Maatschappelijk = t }),
        Registratieveld.Oplossing => Tekst(waarde, _r.Oplossing, t => _r with { Oplossing = t }),
        Registratieveld.AkkoordVan => Tekst(waarde, _r.AkkoordVan, t => _r with { AkkoordVan = t }),
        Registratieveld.Opmerkingen => Tekst(waarde, _r.Opmerkingen, t => _r with { Opmerkingen = t }),
        Registratieveld.Kernwoorden => Goed(() => _r = _r with { Kernwoorden = [.. _r.Kernwoorden.Union(Opsomming.Woorden(waarde.Tekst))] }),
        Registratieveld.Werkplaatsen => Codes(waarde, codes.ZoekWerkplaats, "de lijst van Maatwerkplaatsen", c => _r with { Werkplaatsen = [.. _r.Werkplaatsen.Union(c)] }),
        Registratieveld.Wetten => Wetten(waarde),
        Registratieveld.Onderwerpen => Codes(waarde, Lijst.Onderwerp, c => _r with { Onderwerpen = [.. _r.Onderwerpen.Union(c)] }),
        Registratieveld.Onderdelen => Codes(waarde, Lijst.Onderdeel, c => _r with { Onderdelen = [.. _r.Onderdelen.Union(c)] }),
        Registratieveld.ProbleemNiveaus => Codes(waarde, Lijst.Niveau, c => _r with { ProbleemNiveaus = [.. _r.ProbleemNiveaus.Union(c)] }),
        Registratieveld.OplossingNiveaus => Codes(waarde, Lijst.Niveau, c => _r with { OplossingNiveaus = [.. _r.OplossingNiveaus.Union(c)] }),
        Registratieveld.AndereOrganisatie => AndereOrganisatie(waarde.Tekst),
        Registratieveld.Perspectieven => Perspectieven(waarde),
        Registratieveld.Beginselen => Beginselen(waarde.Tekst),
        Registratieveld.Ingebracht => Datum(waarde, d => _r with { Ingebracht = d }),
        Registratieveld.Afgehandeld => Datum(waarde, d => _r with { Afgehandeld = d }),
        Registratieveld.Fase => Keuze<Fase>(waarde, "stand", f => _r with { Fase = f }),
        Registratieveld.Werkwijze => Keuze<Werkwijze>(waarde, "werkwijze", w => _r with { Werkwijze = w == Werkwijze.Onbekend ? null : w }),
        Registratieveld.Uitkomst => Uitkomst(waarde),
        Registratieveld.GebruikelijkeLijn => GebruikelijkeLijn(waarde.Tekst),
        Registratieveld.ContraLegem => JaNee(waarde, j => _r with { ContraLegem = j }),
        Registratieveld.RegulierMogelijk => JaNee(waarde, j => _r with { RegulierMogelijk = j }),
        _ => throw new InvalidOperationException($"Zeg hoe {veld} wordt gelezen."),
    };

    private string? Nummer(Bronwaarde waarde)
    {
        if (_nummer is null && waarde.Tekst.Length > LangsteNummer)
        {
            return $"is geen nummer: het is langer dan {LangsteNummer} tekens";
        }

        return Tekst(waarde, _nummer, t =>
        {
            _nummer = t;
            return _r;
        });
    }

    /// <summary>Zonder goed BSN is de casus nog steeds een casus: hij wordt ingelezen, en er wordt gezegd dat het nummer niet klopt.</summary>
    private string? LeesBsn(Bronwaarde waarde)
    {
        _bsn ??= Bsn.Lees(waarde.Tekst);
        // Op een eigen formulier zijn de cijfers verborgen: dat is geen fout nummer, er staat er geen.
        if (_bsn is null && !waarde.Tekst.Contains('•', StringComparison.Ordinal))
        {
            _meldingen.Add(new(Meldingsoort.NietOvergenomen, "is geen geldig BSN; de casus komt er zonder BSN in", waarde.Plek));
        }

        return null;
    }

    /// <summary>Een naam die eigenlijk een beschrijving is, blijft in haar geheel als opmerking; de casus heet naar het begin.</summary>
    private string? Naam(Bronwaarde waarde)
    {
        if (_r.NaamCasus is null && waarde.Tekst.Length > LangsteNaam)
        {
            _r = _r with { NaamCasus = Melding.TitelUit(waarde.Tekst) };
            BewaarAlsOpmerking(waarde);
            return null;
        }

        return Tekst(waarde, _r.NaamCasus, t => _r with { NaamCasus = t.ReplaceLineEndings(" ") });
    }

    private string? Wetten(Bronwaarde waarde)
    {
        var (bekend, onbekend) = Opsomming.Lees(waarde.Tekst, t => codes.Zoek(Lijst.Wet, t));
        if (onbekend.Any(o => !Codeboek.LijktWet(o)))
        {
            return "staat niet in de lijst Wetten";
        }

        if (onbekend.Count > 0)
        {
            BewaarAlsOpmerking(waarde with { Tekst = string.Join("; ", onbekend) });
            bekend = [.. bekend.Append("overig").Distinct()];
        }

        _r = _r with { Wetten = [.. _r.Wetten.Union(bekend)] };
        return null;
    }

    private string? AndereOrganisatie(string tekst)
    {
        var namelijk = JaNamelijk().Match(tekst);
        var rest = namelijk.Success ? tekst[namelijk.Length..].Trim() : tekst;
        if (Keuzelezer.JaNee(rest) is { } ja)
        {
            _r = _r with { AndereOrganisatie = ja };
            return null;
        }

        string? Zoek(string naam) => codes.Zoek(Lijst.Onderdeel, naam);
        var (bekend, onbekend) = Opsomming.Lees(rest, Zoek);
        // Een naam die niet in de lijst staat, is nog steeds de organisatie; die blijft zoals hij er staat.
        _r = _r with
        {
            AndereOrganisatie = namelijk.Success || rest.Length > 0 ? true : _r.AndereOrganisatie,
            AndereOrganisaties = [.. _r.AndereOrganisaties.Union(onbekend.Count == 0 ? bekend : Stukken(rest).Select(s => Zoek(s) ?? s))],
        };
        return null;
    }

    private static string[] Stukken(string tekst) => tekst.Split([',', ';', '\n', Jsonbron.Deelteken], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string? Perspectieven(Bronwaarde waarde)
    {
        var delen = Perspectief().Matches(waarde.Tekst);
        if (delen.Count == 0 || delen[0].Index > 0)
        {
            BewaarAlsOpmerking(waarde);
            return null;
        }

        foreach (Match deel in delen)
        {
            var tekst = Brontekst.Schoon(deel.Groups[2].Value);
            _r = (tekst.Length == 0, char.ToLowerInvariant(deel.Groups[1].Value[0])) switch
            {
                (true, _) => _r,
                (_, 'j') => _r with { Juridisch = _r.Juridisch ?? tekst },
                (_, 'e' or 'f') => _r with { Economisch = _r.Economisch ?? tekst },
                _ => _r with { Maatschappelijk = _r.Maatschappelijk ?? tekst },
            };
        }

        return null;
    }

    private string? Beginselen(string tekst)
    {
        var (bekend, onbekend) = Opsomming.Lees(tekst, t => Keuzelezer.Lees<Beginsel>(t)?.ToString());
        _r = _r with { Beginselen = [.. _r.Beginselen.Union(bekend.Select(Enum.Parse<Beginsel>))] };
        return onbekend.Count > 0 ? "staat niet in de lijst van beginselen" : null;
    }

    private string? Uitkomst(Bronwaarde waarde)
    {
        if (Keuzelezer.Lees<ClientUitkomst>(waarde.Tekst) is { } uitkomst)
        {
            _r = _r with { Uitkomst = uitkomst == ClientUitkomst.Onbekend ? null : uitkomst };
            return null;
        }

        return Keuzelezer.IsNiets(waarde.Tekst) ? null : "is geen uitkomst (opgelost, deels, niet of onbekend)";
    }

    private string? GebruikelijkeLijn(string tekst)
    {
        var met = MetAkkoord().Match(tekst);
        var antwoord = Keuzelezer.JaNee(met.Success ? tekst[..met.Index] : tekst);
        if (antwoord is null)
        {
            return "is geen ja of nee";
        }

        var akkoord = met.Success ? Brontekst.Schoon(tekst[(met.Index + met.Length)..]) : "";
        _r = _r with { GebruikelijkeLijn = antwoord, AkkoordVan = akkoord.Length > 0 ? _r.AkkoordVan ?? akkoord : _r.AkkoordVan };
        return null;
    }

    private string? Datum(Bronwaarde waarde, Func<DateOnly, Registratie> zet)
    {
        if ((waarde.Datum ?? Datumlezer.Lees(waarde.Tekst, vandaag)) is not { } dag)
        {
            return "is geen datum";
        }

        if (!Datumlezer.Kan(dag, vandaag))
        {
            return "is geen datum die een casus kan hebben";
        }

        _r = zet(dag);
        return null;
    }

    private string? Keuze<T>(Bronwaarde waarde, string wat, Func<T, Registratie> zet)
        where T : struct, Enum
    {
        if (Keuzelezer.Lees<T>(waarde.Tekst) is not { } keuze)
        {
            return $"is geen bekende {wat}";
        }

        _r = zet(keuze);
        return null;
    }

    private string? JaNee(Bronwaarde waarde, Func<bool, Registratie> zet)
    {
        if (Keuzelezer.JaNee(waarde.Tekst) is not { } ja)
        {
            return "is geen ja of nee";
        }

        _r = zet(ja);
        return null;
    }

    private string? Codes(Bronwaarde waarde, Lijst lijst, Func<IReadOnlyList<string>, Registratie> zet) =>
        Codes(waarde, t => codes.Zoek(lijst, t), $"de lijst {lijst.Label()}", zet);

    private string? Codes(Bronwaarde waarde, Func<string, string?> zoek, string lijst, Func<IReadOnlyList<string>, Registratie> zet)
    {
        var (bekend, onbekend) = Opsomming.Lees(waarde.Tekst, zoek);
        if (onbekend.Count > 0)
        {
            return $"staat niet in {lijst}";
        }

        _r = zet(bekend);
        return null;
    }

    /// <summary>Zet een tekst in haar veld. Is dat al gevuld uit een andere kolom, dan blijft de tweede als opmerking.</summary>
    private string? Tekst(Bronwaarde waarde, string? bekend, Func<string, Registratie> zet)
    {
        var tekst = waarde.Tekst.Replace(Jsonbron.Deelteken.ToString(), ", ", StringComparison.Ordinal);
        if (bekend is null)
        {
            _r = zet(tekst);
        }
        else if (bekend != tekst)
        {
            BewaarAlsOpmerking(waarde);
        }

        return null;
    }

    private void BewaarAlsOpmerking(Bronwaarde waarde) =>
        _overig[waarde.Kop] = waarde.Tekst.Replace(Jsonbron.Deelteken.ToString(), ", ", StringComparison.Ordinal);

    private static string? Goed(Action zet)
    {
        zet();
        return null;
    }

    [GeneratedRegex(@"^ja\b[\s,]*(?:namelijk|nl\.?)?\s*[:,]?\s*(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex JaNamelijk();

    [GeneratedRegex(@"[,;:.]?\s*(?:er was een akkoord nodig van(?:\s*\([^)]*\))?|akkoord (?:nodig )?van|akkoord)\s*:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex MetAkkoord();

    [GeneratedRegex(@"^(juridisch|(?:financieel[- ])?economisch|(?:sociaal[- ])?maatschappelijk)[^:\n]{0,20}:(.*?)(?=^(?:juridisch|(?:financieel[- ])?economisch|(?:sociaal[- ])?maatschappelijk)[^:\n]{0,20}:|\z)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Perspectief();
}
