namespace Maatwerkplaats.Core.Register.Uitvoer.Evaluatie;

/// <summary>Een code uit de evaluatieset, met wat hij betekent.</summary>
internal sealed record Codewoord(string Code, string Nederlands, string Engels)
{
    public static readonly IReadOnlyList<Codewoord> JaNee = [new("ja", "Ja", "Yes"), new("nee", "Nee", "No")];

    public static readonly IReadOnlyList<Codewoord> BinnenBuiten =
        [new("binnen", "Werkt binnen de organisatie", "Works inside the organisation"), new("buiten", "Komt van buiten de organisatie", "Comes from outside the organisation")];

    public static readonly Codewoord Anders = new("anders", "Staat niet in de lijst van de organisatie", "Not in the list of the organisation");

    public static readonly Codewoord Weggelaten = new(
        Evaluatiecasus.Weggelaten, "Weggelaten, omdat te weinig casussen deze kenmerken delen", "Left out, because too few cases share these characteristics");
}
