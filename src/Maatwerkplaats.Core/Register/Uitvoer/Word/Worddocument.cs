using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>
/// Een Word-document dat ook te lezen is met een schermlezer: Nederlands als taal, een titel, echte koppen, tabellen met een
/// kopregel en bladzijdenummers. Bouw het van boven naar beneden op en vraag dan de <see cref="Bytes"/>.
/// </summary>
public sealed class Worddocument : IDisposable
{
    /// <summary>Soort bestand, voor een download.</summary>
    public const string Inhoudstype = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly MemoryStream _stroom = new();
    private readonly WordprocessingDocument _pakket;
    private readonly Body _inhoud = new();
    private readonly string _titel;
    private readonly string? _bovenschrift;
    private uint _volgnummer;

    /// <param name="titel">Titel in de eigenschappen; die leest een schermlezer als naam van het document.</param>
    /// <param name="gemaakt">Moment (UTC) waarop het document is gemaakt.</param>
    /// <param name="eigenschappen">Eigen documenteigenschappen, op naam.</param>
    /// <param name="bovenschrift">Regel boven aan elke bladzijde, bijvoorbeeld "Concept".</param>
    public Worddocument(string titel, DateTime gemaakt, IReadOnlyDictionary<string, string> eigenschappen, string? bovenschrift = null)
    {
        (_titel, _bovenschrift) = (titel, bovenschrift);
        _pakket = WordprocessingDocument.Create(_stroom, WordprocessingDocumentType.Document);
        _pakket.AddMainDocumentPart().Document = new Document(_inhoud);
        Wordeigenschappen.Zet(_pakket, titel, gemaakt, eigenschappen);
    }

    /// <summary>Ruimte tussen de inhoud en de rand van het blad, in twintigsten van een punt.</summary>
    public uint Marge { get; init; } = 1134;

    /// <summary>Kleinere letters en minder wit, voor wat op één blad moet passen.</summary>
    public bool IsCompact { get; init; }

    /// <summary>Een kop van niveau 1, 2 of 3.</summary>
    public void Kop(int niveau, string tekst) => _inhoud.Append(Wordalinea.Maak(tekst, $"Heading{niveau}"));

    public void Alinea(string tekst) => Voeg(tekst, null);

    /// <summary>Een alinea die opvalt: iets wat de lezer eerst moet weten.</summary>
    public void Let(string tekst) => Voeg(tekst, Wordopmaak.Let);

    /// <summary>Een alinea met een vet begin, bijvoorbeeld "Besloten door: …".</summary>
    public void Regel(string naam, string tekst) => _inhoud.Append(Wordalinea.MetNaam(naam, tekst));

    /// <summary>Vakjes om aan te kruisen, bij elkaar op één bladzijde.</summary>
    public void Keuzes(IReadOnlyList<string> keuzes) =>
        _inhoud.Append(keuzes.SelectMany((k, i) => Wordalinea.Maak(k, i == keuzes.Count - 1 ? null : Wordopmaak.Keuze)));

    /// <summary>Een lijst met een punt voor elke regel.</summary>
    public void Opsomming(IEnumerable<string> punten)
    {
        Wordlijst.Zorg(_pakket.MainDocumentPart!);
        _inhoud.Append(punten.SelectMany(p => Wordalinea.Maak(p.ReplaceLineEndings(" "), Wordopmaak.Opsomming)));
    }

    /// <summary>Het antwoord op een vraag, in een inhoudsbesturingselement dat het veld noemt. Elke regel wordt een alinea.</summary>
    public void Antwoord(string veld, string vraag, string? tekst) => _inhoud.Append(new SdtBlock(
        new SdtProperties(new SdtAlias { Val = vraag }, new Tag { Val = veld }, new SdtId { Val = (int)++_volgnummer }),
        new SdtContentBlock(Wordalinea.Maak(tekst))));

    public void Tabel(Wordtabel tabel) => _inhoud.Append(tabel.Maak(ref _volgnummer), Wordalinea.Maak("", Wordopmaak.NaTabel)[0]);

    /// <summary>Wat volgt, begint op een nieuw blad.</summary>
    public void NieuwBlad() => _inhoud.Append(new Paragraph(new Run(new Break { Type = BreakValues.Page })));

    /// <summary>Een beeld, zo breed als het blad toelaat, met de tekst voor wie het niet kan zien.</summary>
    /// <param name="soort">image/jpeg of image/png.</param>
    /// <param name="breedte">In punten van het beeld.</param>
    public void Beeld(byte[] inhoud, string soort, int breedte, int hoogte, string tekst) =>
        _inhoud.Append(Wordbeeld.Maak(_pakket.MainDocumentPart!, inhoud, soort, breedte, hoogte, tekst, ++_volgnummer, Wordblad.Breedte - (2 * Marge)));

    /// <summary>Eigen inhoud, zoals een tekening.</summary>
    public void Voeg(OpenXmlElement inhoud) => _inhoud.Append(inhoud);

    /// <summary>Sluit het document af.</summary>
    /// <returns>Het bestand.</returns>
    public byte[] Bytes()
    {
        Wordopmaak.Zet(_pakket.MainDocumentPart!, IsCompact);
        _inhoud.Append(Wordblad.Maak(_pakket.MainDocumentPart!, _titel, _bovenschrift, Marge));
        _pakket.Dispose();
        return _stroom.ToArray();
    }

    public void Dispose()
    {
        _pakket.Dispose();
        _stroom.Dispose();
    }

    private void Voeg(string tekst, string? stijl) => _inhoud.Append(Wordalinea.Maak(tekst, stijl));
}
