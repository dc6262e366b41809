using Maatwerkplaats.Core.Register.Uitvoer.Bestand;

namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>Schrijft opgetelde uren als tabel. Wat op het scherm verborgen is, is het hier ook.</summary>
public static class Tijduitvoer
{
    private const string Verborgen = "verborgen";

    private static readonly Kolomvorm[] Kolommen =
    [
        new("Tabel", 40), new("Rij", 40), new("Kwartaal", 20), new("Uren", 12), new("Aandeel (%)", 12), new("Gereserveerde uren", 14), new("Uren kwartaal ervoor", 14), new("Aandeel kwartaal ervoor (%)", 14), new("Definitie", 80),
    ];

    public static void Schrijf(Stream uit, Tijdcijfers cijfers, Bestandsvorm vorm, DateTime gemaakt)
    {
        using var schrijver = ITabelschrijver.Begin(vorm, uit, "Uren", Kolommen, gemaakt);
        foreach (var tabel in cijfers.Tabellen)
        {
            foreach (var rij in tabel.Rijen)
            {
                schrijver.Rij([tabel.Titel, rij.Label, cijfers.Kwartaal.ToString(), Cel(rij.Nu), Cel(rij.NuDeel), rij.Gereserveerd, Cel(rij.Toen), Cel(rij.ToenDeel), tabel.Definitie]);
            }

            if (tabel.MetTotaal)
            {
                schrijver.Rij([tabel.Titel, "Samen", cijfers.Kwartaal.ToString(), Cel(tabel.Nu), Celwaarde.Leeg, Celwaarde.Leeg, Cel(tabel.Toen), Celwaarde.Leeg, tabel.Definitie]);
            }
        }
    }

    private static Celwaarde Cel(int? getal) => getal is null ? Verborgen : getal;
}
