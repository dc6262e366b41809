using System.Text;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Register.Uitvoer.Bestand;

/// <summary>Schrijft een tabel als csv (RFC 4180) met puntkomma's en een UTF-8-merkteken, zoals een Nederlands rekenblad het verwacht.</summary>
internal sealed class Csvschrijver : ITabelschrijver
{
    private readonly StreamWriter _uit;

    public Csvschrijver(Stream uit, IReadOnlyList<Kolomvorm> kolommen)
    {
        _uit = new StreamWriter(uit, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        Rij([.. kolommen.Select(k => (Celwaarde)k.Kop)]);
    }

    public void Rij(IReadOnlyList<Celwaarde> cellen)
    {
        for (var i = 0; i < cellen.Count; i++)
        {
            if (i > 0)
            {
                _uit.Write(';');
            }

            // Een getal of dag komt van ons en is geen formule, ook niet als het negatief is.
            _uit.Write(cellen[i].Tekst is { } tekst ? Csvcel.Schrijf(tekst) : cellen[i].ToString());
        }

        _uit.WriteLine();
    }

    public void Dispose() => _uit.Dispose();
}
