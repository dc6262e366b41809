using System.Text;
using ExcelDataReader;
using Maatwerkplaats.Core.Inlezen.Kolommen;

namespace Maatwerkplaats.Core.Inlezen.Bronnen;

/// <summary>
/// Een registratiebestand als rekenblad. Van een formule telt de uitkomst; een foutwaarde of een formule zonder uitkomst wordt
/// geweigerd. Verborgen bladen en bladen zonder bekende koppen worden overgeslagen, en dat wordt gezegd.
/// </summary>
internal sealed class Excelbron(Stream stroom, Kolomnamen koppen) : Bron
{
    // De lezer vraagt ook bij een xlsx om de codering van oude bestanden.
    static Excelbron() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public override IEnumerable<Bronrij> Rijen()
    {
        var kapot = Celcontrole.Zoek(stroom);
        stroom.Position = 0;
        using var lezer = Open();
        var gelezen = 0;
        do
        {
            if (lezer.VisibleState != "visible")
            {
                Merk($"Blad {lezer.Name} is verborgen en is overgeslagen");
                continue;
            }

            foreach (var rij in Blad(lezer, kapot.GetValueOrDefault(lezer.Name) ?? []))
            {
                gelezen++;
                yield return Toon(rij);
            }
        }
        while (Volgend(lezer));

        if (Koppen.Count == 0)
        {
            throw new BestandGeweigerd("Geen enkele kolom is herkend. Staan de namen van de kolommen bovenaan?");
        }
    }

    private IExcelDataReader Open()
    {
        try
        {
            return ExcelReaderFactory.CreateOpenXmlReader(stroom, new ExcelReaderConfiguration { LeaveOpen = true });
        }
        catch (Exception fout) when (IsStuk(fout))
        {
            throw Stuk();
        }
    }

    private static bool Volgend(IExcelDataReader lezer)
    {
        try
        {
            return lezer.NextResult();
        }
        catch (Exception fout) when (IsStuk(fout))
        {
            throw Stuk();
        }
    }

    private static bool Lees(IExcelDataReader lezer)
    {
        try
        {
            return lezer.Read();
        }
        catch (Exception fout) when (IsStuk(fout))
        {
            throw Stuk();
        }
    }

    private IEnumerable<Bronrij> Blad(IExcelDataReader lezer, Dictionary<(int Rij, int Kolom), string> kapot)
    {
        if (lezer.FieldCount > MeesteKolommen)
        {
            throw new BestandGeweigerd($"Er staan meer dan {MeesteKolommen} kolommen in. Dat is geen registratiebestand", $"blad {lezer.Name}");
        }

        var (blad, samengevoegd, nummer) = (lezer.Name, new Samenvoegingen(lezer.MergeCells), 0);
        var begin = new List<Cel[]>();
        while (begin.Count < Tabelkop.Zoekdiepte && Lees(lezer))
        {
            begin.Add(Cellen(lezer, ++nummer, kapot));
        }

        if (begin.All(r => r.All(c => c.IsLeeg)))
        {
            yield break;
        }

        if (Tabelkop.Zoek([.. begin.Select(r => r.Select(c => c.Tekst).ToArray())], koppen) is not { } kop)
        {
            Merk($"Blad {blad} heeft geen bekende kolommen en is overgeslagen");
            yield break;
        }

        var namen = Tabelkop.Namen([.. begin[kop].Select(c => c.Tekst)]);
        var gebruikt = namen.Length - begin[kop].Reverse().TakeWhile(c => c.IsLeeg).Count();
        Ken(blad, namen.Take(gebruikt));
        for (var i = kop + 1; i < begin.Count; i++)
        {
            if (Maak(blad, i + 1, begin[i], namen, samengevoegd) is { } rij)
            {
                yield return rij;
            }
        }

        while (Lees(lezer))
        {
            nummer++;
            if (Maak(blad, nummer, Cellen(lezer, nummer, kapot), namen, samengevoegd) is { } rij)
            {
                yield return rij;
            }
        }
    }

    private Bronrij? Maak(string blad, int nummer, Cel[] cellen, string[] namen, Samenvoegingen samengevoegd)
    {
        var gevuld = samengevoegd.Vul(nummer, cellen);
        if (gevuld.All(c => c.IsLeeg))
        {
            return null;
        }

        if (samengevoegd.Breed(nummer, cellen) is { } breed)
        {
            if (cellen.Count(c => !c.IsLeeg) == 1)
            {
                Merk($"Blad {blad}, rij {nummer} is een tussenkop en is overgeslagen");
                return null;
            }

            return new(blad, nummer, [], $"heeft samengevoegde cellen vanaf {Kolomletter.Plek(breed, breed < namen.Length ? namen[breed] : "")}: er is niet te zien onder welke kop de waarde hoort");
        }

        var waarden = new List<Bronwaarde>();
        // De koppen zijn zo breed als het blad: wat onder een lege kop staat, heet naar zijn kolom.
        for (var i = 0; i < Math.Min(namen.Length, gevuld.Length); i++)
        {
            if (!gevuld[i].IsLeeg)
            {
                waarden.Add(new(namen[i], Kolomletter.Plek(i, namen[i]), gevuld[i].Tekst, gevuld[i].Datum, gevuld[i].Mis));
            }
        }

        return new(blad, nummer, waarden);
    }

    private static Cel[] Cellen(IExcelDataReader lezer, int nummer, Dictionary<(int Rij, int Kolom), string> kapot)
    {
        var cellen = new Cel[lezer.FieldCount];
        for (var i = 0; i < cellen.Length; i++)
        {
            cellen[i] = kapot.TryGetValue((nummer, i), out var waarom) ? Cel.Kapot(waarom) : Cel.Van(lezer.GetValue(i));
        }

        return cellen;
    }

    private static BestandGeweigerd Stuk() => new("Het bestand is niet heel: een werkblad is afgebroken of beschadigd. Bewaar of kopieer het opnieuw");

    private static bool IsStuk(Exception fout) =>
        fout is System.Xml.XmlException or InvalidDataException or EndOfStreamException or FormatException or OverflowException
            or ExcelDataReader.Exceptions.ExcelReaderException or NullReferenceException or ArgumentException or IndexOutOfRangeException;
}
