using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;

/// <summary>
/// Vindt woorden die één letter van een bekende naam schelen (een letter te veel, te weinig, anders of twee verwisseld),
/// door van beide kanten één letter weg te laten en te vergelijken.
/// </summary>
internal sealed class Typfoutindex
{
    private const int KortsteNaam = 5;
    private const int LangsteNaam = 30;

    private readonly Dictionary<ulong, string> weglatingen = [];

    public void Voeg(ReadOnlySpan<char> naam)
    {
        if (naam.Length is < KortsteNaam or > LangsteNaam) return;
        var gevouwen = Naamsleutel.Vouw(naam);
        weglatingen.TryAdd(Naamsleutel.Van(gevouwen), gevouwen);
        for (var i = 0; i < gevouwen.Length; i++) weglatingen.TryAdd(Zonder(gevouwen, i), gevouwen);
    }

    public bool Lijkt(ReadOnlySpan<char> woord)
    {
        if (weglatingen.Count == 0 || woord.Length is < KortsteNaam or > LangsteNaam) return false;
        var gevouwen = Naamsleutel.Vouw(woord);
        if (Past(Naamsleutel.Van(gevouwen), gevouwen)) return true;
        for (var i = 0; i < gevouwen.Length; i++)
            if (Past(Zonder(gevouwen, i), gevouwen))
                return true;
        return false;
    }

    private bool Past(ulong sleutel, string woord) =>
        weglatingen.TryGetValue(sleutel, out var naam) && naam[0] == woord[0] && Math.Abs(naam.Length - woord.Length) <= 1;

    private static ulong Zonder(string woord, int weg)
    {
        var sleutel = new Naamsleutel();
        for (var i = 0; i < woord.Length; i++)
            if (i != weg)
                sleutel.Voeg(woord[i]);
        return sleutel.Waarde;
    }
}
