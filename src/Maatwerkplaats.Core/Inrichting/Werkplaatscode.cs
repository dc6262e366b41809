using System.Globalization;
using System.Text;

namespace Maatwerkplaats.Core.Inrichting;

/// <summary>De code die bij de naam van een Maatwerkplaats past.</summary>
public static class Werkplaatscode
{
    /// <summary>Kleine letters zonder accenten, met streepjes ertussen, hoogstens 40 tekens: "Fryslân (Zuid)" wordt "fryslan-zuid".</summary>
    public static string Uit(string? naam)
    {
        var code = new StringBuilder();
        foreach (var teken in (naam ?? "").Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(teken))
            {
                code.Append(teken);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }
        }

        return code.ToString(0, Math.Min(code.Length, 40)).Trim('-');
    }
}
