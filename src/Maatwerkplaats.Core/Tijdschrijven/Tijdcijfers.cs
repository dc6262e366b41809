namespace Maatwerkplaats.Core.Tijdschrijven;

/// <summary>De opgetelde uren van een kwartaal naast het kwartaal ervoor, zoals één lezer ze mag zien.</summary>
/// <param name="Minimum">Vanaf hoeveel mensen uren te zien zijn.</param>
/// <param name="UrenPerFte">De norm waarmee is gerekend, in uren per jaar.</param>
public sealed record Tijdcijfers(Kwartaal Kwartaal, Tijdzicht Zicht, int Minimum, int UrenPerFte, IReadOnlyList<Urentabel> Tabellen);

/// <summary>Een tabel met uren. Kleine groepen zijn verborgen en de rest is afgerond op vijf; de rijen staan in vaste volgorde, nooit op grootte.</summary>
/// <param name="Definitie">Wat er telt, waarover het percentage gaat en waar het vandaan komt.</param>
/// <param name="Deelnaam">Waarover het percentage gaat, in een woord of twee.</param>
/// <param name="Nu">Uren in dit kwartaal; leeg als dat verborgen is of hier niet hoort.</param>
/// <param name="Toen">Uren in het kwartaal ervoor.</param>
/// <param name="MetTotaal">De rijen zijn samen het geheel.</param>
public sealed record Urentabel(string Code, string Titel, string Definitie, string Deelnaam, IReadOnlyList<Urenrij> Rijen, int? Nu, int? Toen, bool MetTotaal = true)
{
    /// <summary>Er is in geen van beide kwartalen iets te zien.</summary>
    public bool IsVerborgen => Nu is null && Toen is null && Rijen.All(r => r.Nu is null && r.Toen is null);
}

/// <summary>Een rij van een <see cref="Urentabel"/>.</summary>
/// <param name="Sleutel">Code van de Maatwerkplaats, het onderdeel of de soort werk.</param>
/// <param name="Nu">Uren in dit kwartaal; leeg als het verborgen is.</param>
/// <param name="NuDeel">In hele procenten; leeg als het verborgen is.</param>
/// <param name="Gereserveerd">Gereserveerde uren per kwartaal; alleen bij een Maatwerkplaats.</param>
public sealed record Urenrij(string Sleutel, string Label, int? Nu, int? NuDeel, int? Toen, int? ToenDeel, int? Gereserveerd = null);
