using Maatwerkplaats.Core.Shared;

namespace Maatwerkplaats.Core.Sessies;

/// <summary>Iemand die voor een sessie is uitgenodigd.</summary>
/// <param name="Casussen">Nummers van de casussen waarvoor deze persoon komt.</param>
/// <param name="Rol">Als wie, bijvoorbeeld "inbrenger".</param>
/// <param name="MoetErbij">Zonder deze persoon gaat de sessie niet door: wie een casus inbracht, of anders de eigenaar.</param>
/// <param name="Gast">Ingevuld voor iemand van buiten: die komt alleen zolang de cliënt het goed vindt.</param>
public sealed record Genodigde(Guid Id, Betrokkene Wie, IReadOnlyList<string> Casussen, string Rol, bool MoetErbij = false, Sessiegast? Gast = null)
{
    /// <summary>Hoort bij deze casus.</summary>
    public bool IsVan(string casus) => Casussen.Contains(casus);
}

/// <summary>Wat er van iemand van buiten is om uit te nodigen.</summary>
/// <param name="Deelnemer">Sleutel van de deelnemer bij de casus; daar staat de toestemming.</param>
/// <param name="Naam">Versleutelde naam.</param>
/// <param name="Email">Versleuteld adres; leeg als de uitnodiging niet per mail gaat.</param>
public sealed record Sessiegast(Guid Deelnemer, Versleuteld? Naam, Versleuteld? Email);
