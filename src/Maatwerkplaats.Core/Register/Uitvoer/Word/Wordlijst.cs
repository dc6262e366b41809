using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>De nummering achter een lijst met punten, zodat een schermlezer zegt dat het een lijst is.</summary>
internal static class Wordlijst
{
    public const int Nummer = 1;

    public static void Zorg(MainDocumentPart document)
    {
        if (document.NumberingDefinitionsPart is not null)
        {
            return;
        }

        var niveau = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = NumberFormatValues.Bullet },
            new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "240" }))
        { LevelIndex = 0 };
        document.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
            new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, niveau) { AbstractNumberId = 0 },
            new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Nummer });
    }
}
