using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Op een bladzijde met meer formulieren telt alleen wat bij het verstuurde formulier hoort.</summary>
public static class Formulierkeuze
{
    /// <summary>
    /// Haalt weg wat bij een ander formulier hoort. Een formulier waarvan niets is verstuurd, bindt zonder voorvoegsel; ook die
    /// meldingen tellen niet.
    /// </summary>
    /// <param name="formulier">Naam van de invoer die is verstuurd; leeg als het formulier geen velden heeft.</param>
    public static void Alleen(this ModelStateDictionary meldingen, string formulier)
    {
        foreach (var sleutel in meldingen.Keys.Where(k => formulier.Length == 0 || !k.StartsWith(formulier + ".", StringComparison.Ordinal)).ToArray())
        {
            meldingen.Remove(sleutel);
        }
    }
}
