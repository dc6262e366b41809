using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Maatwerkplaats.Core.Register.Uitvoer.Word;

/// <summary>Een tabel met een kopregel die op elke bladzijde terugkomt, en een eerste kolom die zegt waar de rij over gaat.</summary>
/// <param name="Beschrijving">Wat er in de tabel staat, voor wie hem niet ziet.</param>
/// <param name="Kop">De kopregel; leeg voor een tabel waarvan alleen de eerste kolom een kop is.</param>
/// <param name="Rijen">Elke rij, met net zoveel cellen als <paramref name="Breedtes"/>.</param>
/// <param name="Breedtes">De breedte van elke kolom, in twintigsten van een punt.</param>
public sealed record Wordtabel(string Beschrijving, IReadOnlyList<string> Kop, IReadOnlyList<Wordrij> Rijen, IReadOnlyList<int> Breedtes)
{
    internal Table Maak(ref uint volgnummer)
    {
        var tabel = new Table(
            new TableProperties(
                new TableStyle { Val = Wordopmaak.Tabel },
                new TableWidth { Width = $"{Breedtes.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = Kop.Count > 0 ? "04A0" : "0480", FirstRow = Kop.Count > 0, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new TableCaption { Val = Beschrijving },
                new TableDescription { Val = Beschrijving }),
            new TableGrid(Breedtes.Select(b => new GridColumn { Width = $"{b}" })));
        if (Kop.Count > 0)
        {
            tabel.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. Kop.Select((k, i) => Cel(i, Wordalinea.Maak(k)))]));
        }

        foreach (var rij in Rijen)
        {
            tabel.Append(Rij(rij, ref volgnummer));
        }

        return tabel;
    }

    private TableRow Rij(Wordrij rij, ref uint volgnummer)
    {
        var regel = new TableRow();
        for (var i = 0; i < rij.Cellen.Count; i++)
        {
            OpenXmlElement[] inhoud = Wordalinea.Maak(rij.Cellen[i]);
            if (i == rij.Cellen.Count - 1 && rij.Veld is { } veld)
            {
                inhoud =
                [
                    new SdtBlock(
                        new SdtProperties(new SdtAlias { Val = rij.Cellen[0] ?? "" }, new Tag { Val = veld }, new SdtId { Val = (int)++volgnummer }),
                        new SdtContentBlock(inhoud)),
                ];
            }

            regel.Append(Cel(i, inhoud));
        }

        return regel;
    }

    private TableCell Cel(int kolom, OpenXmlElement[] inhoud) =>
        new([new TableCellProperties(new TableCellWidth { Width = $"{Breedtes[kolom]}", Type = TableWidthUnitValues.Dxa }), .. inhoud]);
}

/// <summary>Eén rij van een <see cref="Wordtabel"/>.</summary>
/// <param name="Cellen">De tekst van elke cel; de eerste is de kop van de rij.</param>
/// <param name="Veld">Naam van het veld waarvan de laatste cel de waarde is, om het formulier weer te kunnen inlezen.</param>
public sealed record Wordrij(IReadOnlyList<string?> Cellen, string? Veld = null);
