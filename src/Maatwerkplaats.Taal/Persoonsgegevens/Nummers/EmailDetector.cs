using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Nummers;

/// <summary>E-mailadressen; ook met letters buiten het gewone alfabet.</summary>
internal sealed class EmailDetector : IDetector
{
    private const int LangsteNaam = 64;
    private const int LangsteDomein = 253;

    private static readonly Regel Adres = new("email.vorm", "Een e-mailadres.", Laag.Gecontroleerd);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        var tekst = beeld.Tekst;
        for (var apenstaart = tekst.IndexOf('@'); apenstaart >= 0; apenstaart = tekst.IndexOf('@', apenstaart + 1))
        {
            var start = Naamstart(tekst, apenstaart);
            var einde = Domeineinde(tekst, apenstaart);
            if (start < apenstaart && einde > 0) vangsten.Add(new(start, einde, Soort.Email, Zekerheid.Zeker, Adres));
        }
    }

    private static int Naamstart(string tekst, int apenstaart)
    {
        var start = apenstaart;
        while (start > 0 && apenstaart - start < LangsteNaam && IsNaamteken(tekst[start - 1])) start--;
        while (start < apenstaart && tekst[start] is '.' or '\'' or '-') start++;
        return start;
    }

    private static bool IsNaamteken(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '%' or '\'' or '&' or '#';

    /// <summary>Het einde van een domein met minstens één punt en een laatste deel van letters; anders -1.</summary>
    private static int Domeineinde(string tekst, int apenstaart)
    {
        var einde = apenstaart + 1;
        while (einde < tekst.Length && einde - apenstaart <= LangsteDomein && (char.IsLetterOrDigit(tekst[einde]) || tekst[einde] is '.' or '-')) einde++;
        while (einde > apenstaart && tekst[einde - 1] is '.' or '-') einde--;
        if (einde <= apenstaart + 1) return -1;
        var punt = tekst.LastIndexOf('.', einde - 1, einde - 1 - apenstaart);
        return punt > apenstaart + 1 && einde - punt > 2 && char.IsLetter(tekst[punt + 1]) ? einde : -1;
    }
}
