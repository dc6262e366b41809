using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Casusprudentie.Bewaren;

/// <summary>Hoe vaak iemand hoort dat er iets nieuws past bij een bewaarde zoekopdracht.</summary>
public enum Zoekritme
{
    [Display(Name = "Geen bericht")] Geen,
    [Display(Name = "Meteen")] Direct,
    [Display(Name = "Elke ochtend")] Dag,
    [Display(Name = "Elke maandag")] Week,
}

/// <summary>Wanneer een ritme weer aan de beurt is.</summary>
public static class Zoekritmetijd
{
    // Aan het begin van de werkdag ligt het bericht klaar.
    private const int Uur = 7;

    /// <summary>Het eerstvolgende moment (UTC) om te kijken.</summary>
    /// <param name="nu">Moment in UTC.</param>
    public static DateTime Volgende(this Zoekritme ritme, DateTime nu)
    {
        if (ritme is Zoekritme.Geen or Zoekritme.Direct)
        {
            return nu;
        }

        var dag = Kalender.DatumInNederland(nu);
        while (Kalender.BeginVan(dag).AddHours(Uur) <= nu || (ritme == Zoekritme.Week && dag.DayOfWeek != DayOfWeek.Monday))
        {
            dag = dag.AddDays(1);
        }

        return Kalender.BeginVan(dag).AddHours(Uur);
    }
}
