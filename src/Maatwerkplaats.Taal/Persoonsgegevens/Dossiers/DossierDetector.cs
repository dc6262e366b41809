using Maatwerkplaats.Taal.Persoonsgegevens.Woorden;

namespace Maatwerkplaats.Taal.Persoonsgegevens.Dossiers;

/// <summary>Zoekt wat het dossier al weet: namen met hun varianten, werkgevers, plaatsen en letterlijke waarden.</summary>
internal sealed class DossierDetector(Dossier dossier) : IDetector
{
    private static readonly Regel Werkgever = new("werkgever.dossier", "De werkgever of instelling uit het dossier.", Laag.Dossier);
    private static readonly Regel Plaats = new("plaats.dossier", "De plaats uit het dossier.", Laag.Dossier);

    public void Zoek(Tekstbeeld beeld, List<Vangst> vangsten)
    {
        new Dossiernamen(dossier.Namen).Zoek(beeld, vangsten);
        new Woordreeksen(dossier.Werkgevers, Soort.Werkgever, Werkgever).Zoek(beeld, vangsten);
        new Woordreeksen(dossier.Plaatsen, Soort.Plaats, Plaats).Zoek(beeld, vangsten);
        Letterlijk.Zoek(beeld, dossier.Waarden, vangsten);
    }
}
