using System.Globalization;
using System.Text;

namespace Maatwerkplaats.Core.Casussen;

/// <summary>Houdt van de naam van een bestand over wat iemand herkent, zonder pad en zonder onzichtbare tekens.</summary>
public static class Bestandsnaam
{
    /// <summary>Langste naam, in tekens, met de extensie erbij.</summary>
    public const int Langst = 120;

    public static string Schoon(string? naam)
    {
        var kaal = (naam ?? "").Split('/', '\\')[^1];
        var tekst = new StringBuilder(kaal.Length);
        foreach (var teken in kaal.Normalize(NormalizationForm.FormC))
        {
            // Stuurtekens en tekens die de leesrichting omdraaien kunnen een andere extensie voorspiegelen.
            var soort = CharUnicodeInfo.GetUnicodeCategory(teken);
            if (soort is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned)
                && teken is not ('<' or '>' or ':' or '"' or '|' or '?' or '*'))
            {
                tekst.Append(char.IsWhiteSpace(teken) ? ' ' : teken);
            }
        }

        var schoon = tekst.ToString().Trim(' ', '.');
        var extensie = Extensie(schoon);
        var stam = (extensie.Length == 0 ? schoon : schoon[..^(extensie.Length + 1)]).Trim(' ', '.');
        stam = stam.Length == 0 ? "document" : stam;
        var ruimte = Langst - extensie.Length - 1;
        return (stam.Length > ruimte ? stam[..ruimte].TrimEnd() : stam) + (extensie.Length == 0 ? "" : "." + extensie);
    }

    /// <summary>Wat achter de laatste punt staat, in kleine letters; leeg als er geen korte extensie is.</summary>
    public static string Extensie(string naam)
    {
        var punt = naam.LastIndexOf('.');
        return punt >= 0 && naam.Length - punt - 1 is > 0 and <= 5 ? naam[(punt + 1)..].ToLowerInvariant() : "";
    }
}
