using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Web.Pages.Verantwoording.Uitvoeren;

/// <summary>De cijfers van een vraag als één platte tabel, voor een rekenblad. Wat op het scherm verborgen is, is het hier ook.</summary>
public static class Cijferuitvoer
{
    private const string Verborgen = "verborgen";

    /// <returns>De rijen met de kop voorop; een cel is tekst, een getal of leeg.</returns>
    public static IReadOnlyList<IReadOnlyList<object?>> Maak(Verantwoordingsvraag vraag, Cijferblik blik, Cijferblik? vergelijking) =>
        vraag.Code == Verantwoordingsvragen.Doorlooptijd ? Doorlooptijden(blik, vergelijking) : Tabellen(vraag, blik, vergelijking);

    private static List<IReadOnlyList<object?>> Tabellen(Verantwoordingsvraag vraag, Cijferblik blik, Cijferblik? vergelijking)
    {
        List<IReadOnlyList<object?>> rijen = [["tabel", "titel", "over", "rij", "onder", "periode", "aantal", "percentage", "n"]];
        foreach (var tabel in vraag.Tabellen)
        {
            Voeg(rijen, blik.Tel(tabel), Periodenaam.Van(blik.Filter.Periode));
            if (vergelijking is not null)
            {
                Voeg(rijen, vergelijking.Tel(tabel), Periodenaam.Van(vergelijking.Filter.Periode));
            }
        }

        return rijen;
    }

    private static void Voeg(List<IReadOnlyList<object?>> rijen, Cijfers cijfers, string periode)
    {
        var boven = new Dictionary<int, string>();
        foreach (var regel in cijfers.Regels)
        {
            boven[regel.Diepte] = regel.Label;
            rijen.Add(
            [
                cijfers.Tabel.Code, cijfers.Tabel.Titel, cijfers.Tabel.Populatie.Label(), regel.Label, regel.Diepte == 0 ? null : boven[regel.Diepte - 1],
                periode, OfVerborgen(regel.Aantal), OfVerborgen(regel.Percentage), OfVerborgen(cijfers.N),
            ]);
        }
    }

    private static List<IReadOnlyList<object?>> Doorlooptijden(Cijferblik blik, Cijferblik? vergelijking)
    {
        List<IReadOnlyList<object?>> rijen = [["stap", "over", "periode", "casussen", "helft binnen (werkdagen)", "9 van de 10 binnen (werkdagen)"]];
        foreach (var gezien in new[] { blik, vergelijking }.OfType<Cijferblik>())
        {
            rijen.AddRange(gezien.Doorlooptijden().Select(IReadOnlyList<object?> (d) =>
                [d.Stap.Label, d.Stap.Populatie.Label(), Periodenaam.Van(gezien.Filter.Periode), OfVerborgen(d.Aantal), d.Mediaan, d.P90]));
        }

        return rijen;
    }

    private static object OfVerborgen(int? getal) => getal is { } bekend ? bekend : Verborgen;
}
