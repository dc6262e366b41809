using System.Globalization;
using System.Text;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Leerlijn;

/// <summary>De eigen leerlijn als leesbaar tekstbestand. Van casussen staat er alleen het nummer: waar ze over gaan, verlaat het systeem zo niet.</summary>
public static class Leerlijnuitvoer
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static byte[] Schrijf(Leerlijnbeeld beeld)
    {
        var tekst = new StringBuilder("Mijn leerlijn\n");
        Deel(tekst, "Wat ik leerde", beeld.Notities.Select(n => $"{Datum(n.Inhoud.Op)}{(n.Inhoud.Bij.Length > 0 ? $", bij {n.Inhoud.Bij}" : "")}\n{n.Inhoud.Tekst}\n"));
        Deel(tekst, "Waarmee ik oefende", beeld.Geoefend.Select(o =>
            $"{Datum(o.BegonnenOp)}: {o.Opgave.Naam}{(beeld.Meegenomen.TryGetValue(o.Id, out var meegenomen) ? $"\n{meegenomen}\n" : "")}"));
        Deel(tekst, "Wat ik inbracht", beeld.Ingebracht.Select(c => $"{Datum(c.AangemeldOp)}: {c.Nummer}"));
        Deel(tekst, "Waar ik aan meedeed", [.. beeld.Meegedaan.Select(c => $"{Datum(c.AangemeldOp)}: {c.Nummer}"), .. beeld.Sessies.Select(s => $"{Datum(s.Op)}: maatwerksessie {s.Nummer}")]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(tekst.ToString().ReplaceLineEndings("\r\n"))];
    }

    private static void Deel(StringBuilder tekst, string kop, IEnumerable<string> regels)
    {
        tekst.Append($"\n{kop}\n{new string('-', kop.Length)}\n").AppendJoin('\n', regels.DefaultIfEmpty("Nog niets.")).Append('\n');
    }

    private static string Datum(DateTime op) => Kalender.DatumInNederland(op).ToString("d MMMM yyyy", Nederlands);
}
