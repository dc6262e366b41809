using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Maatwerkplaats.Core.Register.Uitvoer.Formulier;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>Eén regel van een formulier.</summary>
/// <param name="IsVraag">Staat in de linkerkolom van een tabel, en is dus een vraag.</param>
/// <param name="InCel">Staat achter een vraag in de rechterkolom van een tabel; een dubbele punt hoort dan bij het antwoord.</param>
/// <param name="IsAntwoord">Staat in een invulveld van ons eigen formulier, en is dus nooit een vraag.</param>
internal sealed record Formulierregel(string Tekst, bool IsVraag = false, bool InCel = false, bool IsAntwoord = false);

/// <summary>
/// Haalt de zichtbare tekst uit een Word-formulier: alinea's, tabellen en invulvelden op volgorde. Aankruisvakjes van elke soort
/// worden ☒ of ☐, een invulveld dat nog om tekst vraagt is leeg, en wat met wijzigingen bijhouden is geschrapt telt niet.
/// </summary>
internal static class Formuliertekst
{
    public const char Aan = '☒';
    public const char Uit = '☐';

    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

    /// <summary>De invulvelden die ons eigen formulier om een antwoord zet.</summary>
    private static readonly HashSet<string> EigenVelden =
    [
        "naam-casus", "bsn", "naam-inbrenger", "functie-inbrenger", "divisie-inbrenger", "standplaats-inbrenger", "maatwerkplaats", "contactpersoon",
        "datum-ingebracht", "datum-afgehandeld", "kernwoorden", "probleem", "reden", "regels", "proces", "afweging", "oplossing", "opmerkingen",
    ];

    /// <returns>De regels, en het nummer van de casus als het formulier dat als eigenschap draagt.</returns>
    /// <exception cref="BestandGeweigerd">Als het document niet heel is.</exception>
    public static (IReadOnlyList<Formulierregel> Regels, string? Casusnummer) Lees(Stream stroom)
    {
        try
        {
            using var document = WordprocessingDocument.Open(stroom, isEditable: false);
            var regels = new List<Formulierregel>();
            Blokken(document.MainDocumentPart?.Document?.Body ?? throw new InvalidDataException(), regels);
            return (regels, Eigenschap(document));
        }
        catch (Exception fout) when (fout is OpenXmlPackageException or System.Xml.XmlException or FileFormatException or InvalidDataException or ArgumentException)
        {
            throw new BestandGeweigerd("Het Word-bestand is niet heel: het is afgebroken of beschadigd. Bewaar of kopieer het opnieuw");
        }
    }

    private static string? Eigenschap(WordprocessingDocument document) => document.CustomFilePropertiesPart?.Properties?
        .Elements<CustomDocumentProperty>().FirstOrDefault(e => e.Name?.Value == Formulierdocument.Casusnummer)?.InnerText;

    private static void Blokken(OpenXmlElement houder, List<Formulierregel> regels)
    {
        foreach (var blok in houder.ChildElements)
        {
            switch (blok)
            {
                case Paragraph alinea:
                    Voeg(regels, Tekst(alinea), false);
                    break;
                case Table tabel:
                    Tabel(tabel, regels);
                    break;
                case SdtBlock veld when !ToontInvulhulp(veld):
                    var begin = regels.Count;
                    Blokken((OpenXmlElement?)veld.SdtContentBlock ?? veld, regels);
                    if (EigenVelden.Contains(veld.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value ?? ""))
                    {
                        Merk(regels, begin, r => r with { IsAntwoord = true });
                    }

                    break;
                case CustomXmlBlock or InsertedRun:
                    Blokken(blok, regels);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Merk(List<Formulierregel> regels, int vanaf, Func<Formulierregel, Formulierregel> merk)
    {
        for (var i = vanaf; i < regels.Count; i++)
        {
            regels[i] = merk(regels[i]);
        }
    }

    private static void Tabel(Table tabel, List<Formulierregel> regels)
    {
        // Een kopregel boven een tabel is vraag noch antwoord.
        foreach (var rij in Rijen(tabel).Where(r => r.TableRowProperties?.GetFirstChild<TableHeader>() is null))
        {
            var cellen = Cellen(rij).ToArray();
            if (cellen.Length == 1)
            {
                Blokken(cellen[0], regels);
                continue;
            }

            var vraag = new List<Formulierregel>();
            Blokken(cellen[0], vraag);
            Voeg(regels, string.Join(' ', vraag.Select(r => r.Tekst)), true);
            var begin = regels.Count;
            foreach (var cel in cellen.Skip(1))
            {
                Blokken(cel, regels);
            }

            Merk(regels, begin, r => r with { InCel = true });
        }
    }

    /// <summary>Ook rijen en cellen die zelf in een invulveld zitten.</summary>
    private static IEnumerable<TableRow> Rijen(OpenXmlElement houder) => houder.ChildElements.SelectMany(e => e switch
    {
        TableRow rij => [rij],
        SdtRow or SdtContentRow => Rijen(e),
        _ => (IEnumerable<TableRow>)[],
    });

    private static IEnumerable<OpenXmlElement> Cellen(OpenXmlElement houder) => houder.ChildElements.SelectMany(e => e switch
    {
        TableCell => [e],
        SdtCell veld when ToontInvulhulp(veld) => [new TableCell()],
        SdtCell or SdtContentCell => Cellen(e),
        _ => (IEnumerable<OpenXmlElement>)[],
    });

    private static void Voeg(List<Formulierregel> regels, string tekst, bool isVraag)
    {
        var schoon = Brontekst.Schoon(tekst);
        if (schoon.Length > 0 || isVraag)
        {
            regels.Add(new(schoon, isVraag));
        }
    }

    private static string Tekst(OpenXmlElement element)
    {
        var tekst = new StringBuilder();
        Schrijf(element, tekst);
        return tekst.ToString();
    }

    private static void Schrijf(OpenXmlElement element, StringBuilder tekst)
    {
        switch (element)
        {
            case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties or RunProperties:
            case Run { RunProperties.Vanish: not null }:
            case SdtElement veld when ToontInvulhulp(veld):
                break;
            case SdtElement veld when Vakje(veld) is { } aangekruist:
                tekst.Append(aangekruist ? Aan : Uit);
                break;
            case Text woord:
                tekst.Append(woord.Text);
                break;
            case TabChar:
                tekst.Append(' ');
                break;
            case Break or CarriageReturn:
                tekst.Append('\n');
                break;
            case NoBreakHyphen:
                tekst.Append('-');
                break;
            case SymbolChar symbool:
                tekst.Append(Symbool(symbool));
                break;
            case FieldChar { FormFieldData: { } veld } when veld.GetFirstChild<CheckBox>() is { } vakje:
                tekst.Append(IsAan(vakje) ? Aan : Uit);
                break;
            default:
                foreach (var deel in element.ChildElements)
                {
                    Schrijf(deel, tekst);
                }

                break;
        }
    }

    private static bool ToontInvulhulp(SdtElement veld) => veld.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is { } toont && (toont.Val is null || toont.Val.Value);

    /// <summary>Een aankruisvakje als invulveld (Word 2010 en later).</summary>
    private static bool? Vakje(SdtElement veld)
    {
        var vakje = veld.SdtProperties?.ChildElements.FirstOrDefault(e => e.LocalName == "checkbox" && e.NamespaceUri == Word2010);
        var waarde = vakje?.ChildElements.FirstOrDefault(e => e.LocalName == "checked")?.GetAttributes().FirstOrDefault(a => a.LocalName == "val").Value;
        return vakje is null ? null : waarde is "1" or "true" or "on";
    }

    /// <summary>Een aankruisvakje als formulierveld (Word 97 en later).</summary>
    private static bool IsAan(CheckBox vakje)
    {
        var stand = (OnOffType?)vakje.GetFirstChild<Checked>() ?? vakje.GetFirstChild<DefaultCheckBoxFormFieldState>();
        return stand is not null && (stand.Val is null || stand.Val.Value);
    }

    /// <summary>De vakjes uit Wingdings, waarmee formulieren van voor Unicode worden aangekruist.</summary>
    private static string Symbool(SymbolChar symbool) => symbool.Char?.Value?.ToUpperInvariant() switch
    {
        "F0FE" or "F0FD" or "F078" or "F0FC" or "F053" or "F052" => Aan.ToString(),
        "F0A8" or "F06F" or "F071" or "F0A3" => Uit.ToString(),
        _ => "",
    };
}
