using System.Text;

namespace Maatwerkplaats.Core.Data;

/// <summary>Namen in de database: kleine letters met een laag streepje, op beide databases zonder aanhalingstekens te gebruiken.</summary>
public static class Databasenaam
{
    public static string Van(string naam)
    {
        var tekst = new StringBuilder(naam.Length + 4);
        foreach (var teken in naam)
        {
            if (char.IsUpper(teken) && tekst.Length > 0)
            {
                tekst.Append('_');
            }

            tekst.Append(char.ToLowerInvariant(teken));
        }

        return tekst.ToString();
    }
}
