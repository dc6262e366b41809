using Maatwerkplaats.Taal.Persoonsgegevens.Naamkennis;
using Maatwerkplaats.Taal.Persoonsgegevens.Personen;
using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Doorwerking;

/// <summary>De delen van bekende namen: elk woord van een naam, ook de helften van een dubbele naam.</summary>
internal sealed class Naamgeheugen
{
    private const int KortsteDeel = 2;

    private readonly Dictionary<ulong, string?> delen = [];

    public bool IsLeeg => delen.Count == 0;

    /// <summary>Onthoudt de woorden van een naam, zonder voorletters, titels en tussenvoegsels.</summary>
    public void Onthoud(Tekstbeeld beeld, int begin, int einde, string? rol)
    {
        for (var i = begin; i < einde; i++)
        {
            if (beeld[i].IsCijfers || beeld[i].Lengte < KortsteDeel || Tussenvoegsel.Is(beeld, i) || Rolwoorden.IsTitel(beeld, i)) continue;
            if (Voorletter.MetPunt(beeld, i) || (beeld[i].IsAllesHoofd && beeld[i].Lengte <= 3)) continue;
            Voeg(beeld[i].Sleutel, rol);
            if ((beeld[i].Vorm & Vorm.Samengesteld) != 0) OnthoudHelften(beeld.Letters(i), rol);
        }
    }

    /// <summary>Of dit woord deel van een bekende naam is, ook met de s van bezit eraan vast.</summary>
    public bool Kent(Tekstbeeld beeld, int i) =>
        !beeld[i].IsCijfers && beeld[i].Lengte >= KortsteDeel && (delen.ContainsKey(beeld[i].Sleutel) || KentBezit(beeld.Letters(i)));

    public string? Rol(Tekstbeeld beeld, int i) => delen.GetValueOrDefault(beeld[i].Sleutel);

    private bool KentBezit(ReadOnlySpan<char> woord) => woord.Length > 4 && woord[^1] == 's' && delen.ContainsKey(Naamsleutel.Van(woord[..^1]));

    private void OnthoudHelften(ReadOnlySpan<char> woord, string? rol)
    {
        foreach (var helft in woord.Split('-'))
            if (helft.End.Value - helft.Start.Value > KortsteDeel)
                Voeg(Naamsleutel.Van(woord[helft]), rol);
    }

    private void Voeg(ulong sleutel, string? rol)
    {
        if (rol is not null || !delen.ContainsKey(sleutel)) delen[sleutel] = rol;
    }
}
