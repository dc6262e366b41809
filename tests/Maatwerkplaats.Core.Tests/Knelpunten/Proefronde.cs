using Maatwerkplaats.Core.Knelpunten;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Solves;

namespace Maatwerkplaats.Core.Tests.Knelpunten;

/// <summary>Een ronde om in een test mee te werken, en de mensen eromheen.</summary>
internal static class Proefronde
{
    public static readonly DateTime Nu = new(2026, 5, 6, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Vandaag = new(2026, 5, 6);
    public static readonly Betrokkene Marit = new(Guid.CreateVersion7(), "Marit van Loon", "coördinator", "sbk");
    public static readonly Betrokkene Tom = new(Guid.CreateVersion7(), "Tom Blaak", "staf", "uitkeren");

    public static readonly Knelpunttekst Kort = new("Voorschot terug", "Alles moet in één keer terug.", null, null, null, null, null, ["WIA"]);

    public static readonly Knelpunttekst Af = new(
        "Voorschot terug", "Alles moet in één keer terug.", "Wie lang wacht.", new(100, 200, Schattingswijze.Geteld, null), "Iemand wachtte een jaar en moest alles terugbetalen.", "Schulden.",
        "Niet terugvorderen.", ["WIA"]);

    public static Handeling Handeling(Betrokkene? door = null, int dag = 0) => new(Guid.CreateVersion7(), Nu.AddDays(dag), door ?? Marit);

    public static Rondestaat Begin(params Rondestaat[] eerder) => Ronde.Begin(2026, Vandaag.AddDays(30), Vandaag.AddDays(60), eerder, Handeling()).Staat;

    /// <summary>De ronde na deze daden, klaar voor de volgende.</summary>
    public static Ronde Nieuw(params Action<Ronde>[] daden) => Verder(Begin(), daden);

    public static Ronde Verder(Rondestaat staat, params Action<Ronde>[] daden)
    {
        foreach (var daad in daden)
        {
            var ronde = Ronde.Open(staat, Handeling());
            daad(ronde);
            staat = ronde.Staat;
        }

        return Ronde.Open(staat, Handeling());
    }

    public static void BrengIn(Ronde r) => r.BrengIn(Af, "Uitkeren", null, null, alsLeider: true);

    public static void Kort1(Ronde r) => r.BrengIn(Kort with { Titel = "Nog iets" }, "Uitkeren", null, null, alsLeider: true);

    public static void Maak(Ronde r) => r.MaakKnelpunt(r.Staat.Inbrengen.First(i => i.Stand == Inbrengstand.Nieuw).Id);

    public static void Wegen(Ronde r) => r.ZetOp(Rondestand.Wegen, null);

    public static void Opstellen(Ronde r) => r.ZetOp(Rondestand.Opstellen, null);

    public static void Verzend(Ronde r) => r.Verzend(Vandaag, "SBK-1", "de minister", []);

    public static readonly Action<Ronde>[] Verzonden = [BrengIn, Maak, Wegen, Opstellen, Verzend];
}
