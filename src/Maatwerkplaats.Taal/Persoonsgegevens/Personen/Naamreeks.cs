namespace Maatwerkplaats.Taal.Persoonsgegevens.Personen;

/// <summary>Opeenvolgende woorden die samen een naam kunnen zijn.</summary>
/// <param name="Begin">Het eerste woord.</param>
/// <param name="Einde">Het woord na het laatste.</param>
/// <param name="Slot">Het teken na de naam, met de punt van een voorletter erbij.</param>
/// <param name="HeeftVoorletters">Of er voorletters in staan.</param>
/// <param name="HeeftTussenvoegsel">Of er een tussenvoegsel in staat.</param>
/// <param name="IsAchterstevoren">Of de voorletters achter de achternaam staan.</param>
internal readonly record struct Naamreeks(int Begin, int Einde, int Slot, bool HeeftVoorletters, bool HeeftTussenvoegsel, bool IsAchterstevoren = false)
{
    public int Aantal => Einde - Begin;
}
