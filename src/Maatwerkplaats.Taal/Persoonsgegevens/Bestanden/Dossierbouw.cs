namespace Maatwerkplaats.Taal.Persoonsgegevens.Bestanden;

/// <summary>Verzamelt waarden tot een dossier.</summary>
internal sealed class Dossierbouw
{
    private readonly List<Dossiernaam> namen = [];
    private readonly List<string> werkgevers = [];
    private readonly List<string> plaatsen = [];
    private readonly List<(Soort Soort, string Waarde)> waarden = [];

    public int Aantal => namen.Count + werkgevers.Count + plaatsen.Count + waarden.Count;

    public void Voeg(string code, string tekst, string? rol)
    {
        switch (Soortcode.Lees(code))
        {
            case Soort.Persoon:
                namen.Add(new Dossiernaam(tekst, rol));
                break;
            case Soort.Werkgever:
                werkgevers.Add(tekst);
                break;
            case Soort.Plaats:
                plaatsen.Add(tekst);
                break;
            case { } soort:
                waarden.Add((soort, tekst));
                break;
            default:
                break;
        }
    }

    /// <summary>Een waarde onder een onbekende sleutel: alleen wat de herkenner er zelf stellig in vindt.</summary>
    public void Raad(string tekst)
    {
        foreach (var vondst in Herkenner.Zoek(tekst))
            if (vondst.Zekerheid != Zekerheid.Mogelijk)
                Voeg(vondst.Soort.Code(), vondst.Tekst(tekst), vondst.Rol);
    }

    public Dossier Klaar() => new() { Namen = namen, Werkgevers = werkgevers, Plaatsen = plaatsen, Waarden = waarden };
}
