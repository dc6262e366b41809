using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Een afhandelingsformulier in Word, oud (figuur 6.1) of nieuw (figuur 6.2). Eén formulier is één casus.</summary>
internal sealed class Formulierbron(Stream stroom) : Bron
{
    private const int GenoegVragen = 3;

    public override IEnumerable<Bronrij> Rijen()
    {
        var (regels, casusnummer) = Formuliertekst.Lees(stroom);
        var antwoorden = Antwoorden(regels);
        if (antwoorden.Count(a => a.Vraag is not null) < GenoegVragen)
        {
            throw new BestandGeweigerd("Dit is geen afhandelingsformulier: de vragen zijn niet herkend");
        }

        var eigen = casusnummer is { Length: > 0 } ? new[] { new Bronwaarde(Kolomnamen.Naam(Registratieveld.Nummer), "eigenschap van het document", casusnummer) } : [];
        var waarden = eigen.Concat(antwoorden.SelectMany(a => a.Vraag is null ? [new Bronwaarde(a.Naam, Plek(a.Naam), a.Tekst)] : Waarden(a))).Where(w => w.Tekst.Length > 0 || w.Mis is not null).ToArray();
        Ken(null, waarden.Select(w => w.Kop));
        yield return Toon(new(null, 1, waarden));
    }

    private static List<Antwoord> Antwoorden(IReadOnlyList<Formulierregel> regels)
    {
        var antwoorden = new List<Antwoord>();
        var inKop = true;
        foreach (var regel in regels)
        {
            var huidig = antwoorden.Count == 0 ? null : antwoorden[^1];
            if (regel.IsAntwoord)
            {
                huidig?.Voeg(regel.Tekst);
            }
            else if (Vraag(regel, huidig, inKop) is { } gevonden)
            {
                antwoorden.Add(gevonden);
                inKop &= gevonden.Vraag!.Veld is { } veld && Formuliervraag.Kopvragen.Contains(veld);
            }
            else if (regel.IsVraag)
            {
                antwoorden.Add(new(null, regel.Tekst.TrimEnd(':', ' '), ""));
            }
            else if (!regel.InCel && Onbekend(regel.Tekst, huidig) is { } onbekend)
            {
                antwoorden.Add(onbekend);
            }
            else if (huidig is not null)
            {
                huidig.Voeg(regel.Tekst);
            }
        }

        return antwoorden;
    }

    private static Antwoord? Vraag(Formulierregel regel, Antwoord? huidig, bool inKop)
    {
        foreach (var vraag in Formuliervraag.Alle)
        {
            // Wat in de kop een vraag is, kan verderop het begin van een zin zijn.
            if ((vraag.Binnen is not null && huidig?.Groep != vraag.Binnen) || (Formuliervraag.Kopvragen.Contains(vraag.Veld ?? default) && !inKop))
            {
                continue;
            }

            if (vraag.Antwoord(regel.Tekst) is { } antwoord)
            {
                return new(vraag, vraag.Naam, antwoord);
            }
        }

        return null;
    }

    /// <summary>Een eigen vraag in de kop van het formulier, zoals "Telefoon : …".</summary>
    private static Antwoord? Onbekend(string regel, Antwoord? huidig)
    {
        var punt = regel.IndexOf(':', StringComparison.Ordinal);
        return huidig is { Vraag.Veld: { } veld } && Formuliervraag.Kopvragen.Contains(veld) && punt is > 1 and < 40 && !regel.Contains('\n')
            ? new(null, regel[..punt].Trim(), regel[(punt + 1)..].Trim())
            : null;
    }

    private static IEnumerable<Bronwaarde> Waarden(Antwoord antwoord)
    {
        var (vraag, tekst) = (antwoord.Vraag!, antwoord.Tekst);
        if (vraag.Veld is not { } veld)
        {
            return tekst.Length > 0 ? [new(vraag.Naam, Plek(vraag.Naam), tekst)] : [];
        }

        var vakjes = Aankruisvakjes.Lees(tekst);
        return vakjes.Count == 0 ? [Waarde(veld, vraag, tekst)] : veld switch
        {
            Registratieveld.Wetten => [Waarde(veld, vraag, string.Join("; ", vakjes.Where(v => v.IsGekozen).Select(Wet)))],
            Registratieveld.ProbleemNiveaus or Registratieveld.OplossingNiveaus => Niveaus(veld, vraag, vakjes),
            Registratieveld.AndereOrganisatie => [JaNee(veld, vraag, vakjes, (ja, erbij) => !ja ? "nee" : erbij.Length > 0 ? $"ja, namelijk: {erbij}" : "ja")],
            Registratieveld.GebruikelijkeLijn => Lijn(veld, vraag, vakjes),
            _ => [Waarde(veld, vraag, tekst)],
        };
    }

    private static string Wet(Vakje vakje) => vakje.Erbij.Length > 0 ? vakje.Erbij : vakje.Vorm.Replace(" namelijk", "", StringComparison.Ordinal);

    private static IEnumerable<Bronwaarde> Niveaus(Registratieveld veld, Formuliervraag vraag, IReadOnlyList<Vakje> vakjes)
    {
        yield return Waarde(veld, vraag, string.Join("; ", vakjes.Where(v => v.Aan).Select(Niveau).OfType<string>()));
        foreach (var overig in vakjes.Where(v => Niveau(v) is null && v.IsGekozen && v.Erbij.Length > 0))
        {
            yield return new($"{vraag.Naam} Overig", Plek(vraag.Naam), overig.Erbij);
        }
    }

    private static string? Niveau(Vakje vakje) =>
        vakje.Vorm.StartsWith("wet", StringComparison.Ordinal) || vakje.Vorm.StartsWith("op bestuurs", StringComparison.Ordinal) ? "wet"
        : vakje.Vorm.StartsWith("regel", StringComparison.Ordinal) || vakje.Vorm.StartsWith("op regel", StringComparison.Ordinal) || vakje.Vorm.StartsWith("beleid", StringComparison.Ordinal) ? "beleid"
        : vakje.Vorm.StartsWith("proces", StringComparison.Ordinal) || vakje.Vorm.Contains("uitvoering", StringComparison.Ordinal) ? "uitvoering"
        : null;

    private static IEnumerable<Bronwaarde> Lijn(Registratieveld veld, Formuliervraag vraag, IReadOnlyList<Vakje> vakjes)
    {
        yield return JaNee(veld, vraag, vakjes, (ja, _) => ja ? "ja" : "nee");
        if (vakjes.FirstOrDefault(v => v.Erbij.Length > 0) is { } akkoord)
        {
            yield return new(Kolomnamen.Naam(Registratieveld.AkkoordVan), Plek(vraag.Naam), akkoord.Erbij);
        }
    }

    /// <summary>Het antwoord op een vraag met ja en nee; twee kruisjes zijn geen antwoord.</summary>
    private static Bronwaarde JaNee(Registratieveld veld, Formuliervraag vraag, IReadOnlyList<Vakje> vakjes, Func<bool, string, string> schrijf)
    {
        var gekozen = vakjes.Where(v => v.Aan).ToArray() is { Length: > 0 } aan ? aan : [.. vakjes.Where(v => v.IsGekozen)];
        return gekozen switch
        {
            [] => Waarde(veld, vraag, ""),
            [var een] => Waarde(veld, vraag, schrijf(een.Vorm.StartsWith("ja", StringComparison.Ordinal), een.Erbij)),
            _ => new(Kolomnamen.Naam(veld), Plek(vraag.Naam), "", Mis: "heeft meer dan één kruisje"),
        };
    }

    private static Bronwaarde Waarde(Registratieveld veld, Formuliervraag vraag, string tekst) => new(Kolomnamen.Naam(veld), Plek(vraag.Naam), tekst);

    private static string Plek(string vraag) => $"vraag \"{vraag}\"";

    /// <summary>Een vraag met wat er tot nu toe als antwoord staat.</summary>
    private sealed class Antwoord(Formuliervraag? vraag, string naam, string tekst)
    {
        public Formuliervraag? Vraag { get; } = vraag;

        public string Naam { get; } = naam;

        /// <summary>Het antwoord; wat Word in een leeg veld toont, is er geen.</summary>
        public string Tekst { get; private set; } = Brontekst.Schoon(tekst);

        /// <summary>De vraag waar deze een onderdeel van is, of de vraag zelf.</summary>
        public Registratieveld? Groep => Vraag?.Binnen ?? Vraag?.Veld;

        public void Voeg(string regel) => Tekst = Tekst.Length == 0 ? regel : $"{Tekst}\n{regel}";
    }
}
