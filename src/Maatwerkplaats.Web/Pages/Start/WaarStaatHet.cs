using Maatwerkplaats.Core.Casussen;
using Maatwerkplaats.Core.Inrichting;

namespace Maatwerkplaats.Web.Pages.Start;

/// <summary>Eén zin over waar een casus staat, voor wie hem leest.</summary>
/// <param name="Zin">De zin.</param>
/// <param name="Adres">Waar de volgende stap te zetten is; leeg als de lezer niets hoeft te doen.</param>
public sealed record WaarStaatHet(string Zin, string? Adres)
{
    public static WaarStaatHet Van(EigenCasus eigen, Lijsten lijsten, DateOnly vandaag)
    {
        var casus = eigen.Casus;
        var stap = VolgendeStap.Bij(casus) is [var eerste, ..] ? eerste : null;
        if (stap is not null && eigen.Inzicht.Mag(casus.Fase.IsVoorTriage() ? CasusRecht.Beoordelen : CasusRecht.Wegen))
        {
            return new(stap.Wat, $"/casussen/{casus.Nummer}{(stap.Plek.StartsWith('#') ? stap.Plek : "/" + stap.Plek)}");
        }

        return new(Wacht(casus, lijsten, vandaag), null);
    }

    private static string Wacht(CasusStaat casus, Lijsten lijsten, DateOnly vandaag)
    {
        var uiterlijk = casus.Termijn switch
        {
            { Pauze: not null } => " De klok staat even stil.",
            { Streefdatum: { } dag } when dag < vandaag => " Het duurt langer dan we wilden.",
            { Streefdatum: { } dag } => $" Je hoort iets uiterlijk {dag:dddd d MMMM}.",
            _ => "",
        };
        return casus.Fase switch
        {
            Fase.Aangemeld => $"Maatwerkplaats {lijsten.Label(casus.Werkplaats)} leest de casus.{uiterlijk}",
            Fase.Triage => $"{casus.Contactpersoon?.Naam ?? "De Maatwerkplaats"} bekijkt wat er nodig is.{uiterlijk}",
            Fase.InBehandeling or Fase.Heropend => $"{casus.Contactpersoon?.Naam ?? "De Maatwerkplaats"} werkt er met anderen aan.",
            Fase.Doorverwezen when casus.Triage.Doorverwijsplek is { } plek => $"Verder bij: {lijsten.Label(plek)}. Lees het antwoord.",
            Fase.Doorverwezen => "Lees het antwoord.",
            Fase.Afgerond => "Klaar. Dank je wel.",
            _ => "Hier gebeurt niets meer mee.",
        };
    }
}
