using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>De stijlen van elk document: rustig, met genoeg contrast, en een lettertype dat overal is.</summary>
internal static class Wordopmaak
{
    public const string Taal = "nl-NL";

    /// <summary>Stijl van een alinea die opvalt.</summary>
    public const string Let = "Let";

    /// <summary>Stijl van een tabel.</summary>
    public const string Tabel = "Gegevens";

    /// <summary>Stijl van de lege regel die een tabel van de volgende scheidt.</summary>
    public const string NaTabel = "NaTabel";

    /// <summary>Stijl van de regels boven en onder aan een bladzijde.</summary>
    public const string Rand = "Rand";

    /// <summary>Stijl van een vakje waar nog een vakje op volgt.</summary>
    public const string Keuze = "Keuze";

    /// <summary>Stijl van een punt in een lijst.</summary>
    public const string Opsomming = "Opsomming";

    private const string Donker = "1B3A4B";
    private const string Lijn = "8A99A3";
    private const string Vlak = "EEF2F4";

    /// <param name="compact">Kleinere letters en minder wit.</param>
    public static void Zet(MainDocumentPart document, bool compact)
    {
        var letter = compact ? "17" : "21";
        document.AddNewPart<StyleDefinitionsPart>().Styles = new(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "Arial", ComplexScript = "Arial" },
                    new FontSize { Val = letter },
                    new FontSizeComplexScript { Val = letter },
                    new Languages { Val = Taal, EastAsia = Taal, Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = compact ? "30" : "100", Line = compact ? "245" : "269", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            new Style(new StyleName { Val = "Normal Table" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed(), Binnenruimte(0, 108)) { Type = StyleValues.Table, StyleId = "TableNormal", Default = true },
            compact ? Kop(1, "26", 0, 40) : Kop(1, "34", 0, 160),
            compact ? Kop(2, "19", 80, 20) : Kop(2, "26", 320, 100),
            Kop(3, letter, compact ? 60 : 200, compact ? 20 : 60),
            new Style(
                new StyleName { Val = "Let op" }, new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(Randen(), new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Vlak }))
            { Type = StyleValues.Paragraph, StyleId = Let, CustomStyle = true },
            new Style(
                new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = Wordlijst.Nummer }), new ContextualSpacing()))
            { Type = StyleValues.Paragraph, StyleId = Opsomming },
            new Style(
                new StyleName { Val = "Keuze" }, new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { After = "30" }))
            { Type = StyleValues.Paragraph, StyleId = Keuze, CustomStyle = true },
            new Style(
                new StyleName { Val = "Na tabel" }, new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new SpacingBetweenLines { After = "0", Line = "120", LineRule = LineSpacingRuleValues.Exact }))
            { Type = StyleValues.Paragraph, StyleId = NaTabel, CustomStyle = true },
            new Style(
                new StyleName { Val = "Rand van de bladzijde" }, new BasedOn { Val = "Normal" },
                new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }), new StyleRunProperties(new Color { Val = "47565F" }, new FontSize { Val = "17" }))
            { Type = StyleValues.Paragraph, StyleId = Rand, CustomStyle = true },
            Gegevens());
        document.AddNewPart<DocumentSettingsPart>().Settings = new(
            new Zoom { Percent = "100" },
            new DefaultTabStop { Val = 708 },
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = Taal },
            new DecimalSymbol { Val = "," },
            new ListSeparator { Val = ";" });
    }

    private static Style Kop(int niveau, string grootte, int voor, int na) => new(
        new StyleName { Val = $"heading {niveau}" }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new UIPriority { Val = 9 }, new PrimaryStyle(),
        new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = $"{voor}", After = $"{na}" }, new OutlineLevel { Val = niveau - 1 }),
        new StyleRunProperties(new Bold(), new Color { Val = Donker }, new FontSize { Val = grootte }, new FontSizeComplexScript { Val = grootte }))
    { Type = StyleValues.Paragraph, StyleId = $"Heading{niveau}" };

    private static Style Gegevens() => new(
        new StyleName { Val = Tabel }, new BasedOn { Val = "TableNormal" },
        new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }),
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = Lijn },
                new LeftBorder { Val = BorderValues.Single, Size = 4, Color = Lijn },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Lijn },
                new RightBorder { Val = BorderValues.Single, Size = 4, Color = Lijn },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Lijn },
                new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Lijn }),
            new TableCellMarginDefault(new TopMargin { Width = "50", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })),
        Nadruk(TableStyleOverrideValues.FirstRow),
        Nadruk(TableStyleOverrideValues.FirstColumn))
    { Type = StyleValues.Table, StyleId = Tabel, CustomStyle = true };

    private static TableStyleProperties Nadruk(TableStyleOverrideValues deel) => new(
        new RunPropertiesBaseStyle(new Bold()),
        new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Vlak }))
    { Type = deel };

    private static StyleTableProperties Binnenruimte(short boven, short opzij) => new(
        new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
        new TableCellMarginDefault(
            new TopMargin { Width = $"{boven}", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = opzij, Type = TableWidthValues.Dxa },
            new BottomMargin { Width = $"{boven}", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = opzij, Type = TableWidthValues.Dxa }));

    private static ParagraphBorders Randen() => new(new LeftBorder { Val = BorderValues.Single, Size = 24, Space = 8, Color = Donker });
}
