using System.Text.Json;
using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Leidt uit de staat van een sessie af wat lijsten en rechten nodig hebben.</summary>
public static class Sessieprojectie
{
    public static Sessiestaat Lees(string staat) => JsonSerializer.Deserialize<Sessiestaat>(staat, Gebeurtenissoorten.Json)!;

    internal static void WerkBij(SessieRij rij, Sessiestaat sessie, DateTime nu)
    {
        rij.Staat = Schrijf(sessie);
        rij.GewijzigdOp = nu;
        (rij.Stand, rij.Begin, rij.Eind) = (sessie.Stand, sessie.Moment?.Begin, sessie.Moment?.Eind);
        (rij.Werkplaats, rij.ProcesbegeleiderId) = (sessie.Werkplaatsen[0], sessie.Procesbegeleider.PersoonId);
        var personen = Personen(sessie).ToHashSet();
        rij.Personen.RemoveAll(p => !personen.Contains(p.PersoonId));
        rij.Personen.AddRange(personen.Except(rij.Personen.Select(p => p.PersoonId)).Select(id => new SessiePersoon { SessieId = rij.Id, PersoonId = id }));
        rij.Casussen.RemoveAll(c => sessie.Agenda.All(a => a.CasusId != c.CasusId));
        foreach (var (punt, volgorde) in sessie.Agenda.Select((a, i) => (a, i)))
        {
            var casus = rij.Casussen.Find(c => c.CasusId == punt.CasusId);
            if (casus is null)
            {
                rij.Casussen.Add(casus = new() { SessieId = rij.Id, CasusId = punt.CasusId });
            }

            (casus.Volgorde, casus.Werkplaats) = (volgorde, punt.Werkplaats);
        }
    }

    /// <summary>Of de stand van de sessie is wat haar geschiedenis zegt.</summary>
    internal static bool Volgt(SessieRij rij, IEnumerable<(Gebeurtenis Gebeurtenis, Handeling Handeling)> geschiedenis)
    {
        var staat = Maatwerksessie.Herhaal(geschiedenis.Select(g => ((Sessiegebeurtenis)g.Gebeurtenis, g.Handeling)));
        return Schrijf(staat) == Schrijf(Lees(rij.Staat)) && (rij.Stand, rij.Begin, rij.Eind) == (staat.Stand, staat.Moment?.Begin, staat.Moment?.Eind)
            && (rij.Werkplaats, rij.ProcesbegeleiderId) == (staat.Werkplaatsen[0], staat.Procesbegeleider.PersoonId);
    }

    private static IEnumerable<Guid> Personen(Sessiestaat sessie) =>
        sessie.Genodigden.Select(g => g.Wie.PersoonId).Append(sessie.Procesbegeleider.PersoonId).Append(sessie.Notulist?.PersoonId).OfType<Guid>().Distinct();

    private static string Schrijf(Sessiestaat sessie) => JsonSerializer.Serialize(sessie, Gebeurtenissoorten.Json);
}
