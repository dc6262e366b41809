using Maatwerkplaats.Core.Inlezen.Bronnen;
using Maatwerkplaats.Core.Inlezen.Kolommen;
using Maatwerkplaats.Core.Inlezen.Waarden;

namespace Maatwerkplaats.Core.Inlezen.Plan;

/// <summary>
/// Begrijpt een rij: elke waarde naar haar veld, met de codes van de organisatie. Wat ontbreekt blijft onbekend. Wat niet klopt
/// wordt niet geraden: de rij wordt geweigerd, of de waarde blijft als opmerking bij de casus (besluit 0010).
/// </summary>
public sealed class Rijlezer(Kolomtoewijzing toewijzing, Codeboek codes, DateOnly vandaag)
{
    private readonly Dictionary<string, Kolombestemming> _keuzes = [];

    public Gelezenrij Lees(Bronrij rij)
    {
        var opbouw = new Registratieopbouw(codes, vandaag);
        if (rij.Mis is { } mis)
        {
            opbouw.Weiger(mis, null);
        }

        foreach (var waarde in rij.Waarden)
        {
            var keuze = Keuze(waarde.Kop);
            if (keuze.Overslaan)
            {
                continue;
            }

            if (waarde.Mis is not null)
            {
                opbouw.Weiger(waarde.Mis, waarde.Plek);
            }
            else if (waarde.Tekst.Contains('\uFFFD', StringComparison.Ordinal))
            {
                opbouw.Weiger("heeft tekens die bij een eerdere omzetting verloren zijn gegaan", waarde.Plek);
            }
            else if (waarde.Tekst.Length > Brontekst.Langst)
            {
                opbouw.Weiger($"is langer dan {Brontekst.Langst} tekens", waarde.Plek);
            }
            else
            {
                opbouw.Neem(keuze, waarde);
            }
        }

        return opbouw.Maak(rij);
    }

    private Kolombestemming Keuze(string kop) =>
        _keuzes.TryGetValue(kop, out var keuze) ? keuze : _keuzes[kop] = toewijzing.Van(kop);
}
