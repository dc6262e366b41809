using Maatwerkplaats.Core.Inlezen.Plan;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>Telt wat er van alle bestanden is overgenomen, en zegt op de foutuitvoer wat niet.</summary>
/// <param name="proef">Er wordt niets bewaard.</param>
internal sealed class Importuitslag(bool proef)
{
    /// <summary>Zo veel regels per bestand; daarna staat er alleen nog hoeveel het er zijn.</summary>
    private const int MeesteRegels = 1000;

    private readonly Dictionary<string, int> _regels = [];
    private int _gelezen;
    private int _toegevoegd;
    private int _bijgewerkt;
    private int _geweigerd;
    private bool _ietsGeweigerd;

    public bool Proef { get; } = proef;

    public int Afsluitcode => _ietsGeweigerd ? Opdrachtregel.DeelsGeweigerd : Opdrachtregel.Gelukt;

    public void Tel(int gelezen, int toegevoegd, int bijgewerkt, int geweigerd)
    {
        _gelezen += gelezen;
        _toegevoegd += toegevoegd;
        _bijgewerkt += bijgewerkt;
        _geweigerd += geweigerd;
        _ietsGeweigerd |= geweigerd > 0;
    }

    /// <summary>Meldt dat het hele bestand is geweigerd.</summary>
    public void Weiger(string bestand, string? plek, string zin)
    {
        _ietsGeweigerd = true;
        Zeg(bestand, plek is null ? $"{bestand}: {zin}." : $"{bestand}, {plek}: {zin}.");
    }

    /// <summary>Meldt wat er bij een rij te zeggen is.</summary>
    public void Meld(string bestand, Planrij rij)
    {
        foreach (var melding in rij.Meldingen)
        {
            _ietsGeweigerd |= melding.Soort is not Meldingsoort.Verschil;
            var blad = rij.Rij.Blad is null ? "" : $"blad {rij.Rij.Blad}, ";
            var plek = melding.Plek is null ? "" : $", {melding.Plek}";
            Zeg(bestand, $"{bestand}, {blad}rij {rij.Rij.Rij}{plek}: {melding.Zin}.");
        }
    }

    /// <summary>Meldt iets over het bestand dat geen weigering is.</summary>
    public void Merk(string bestand, string zin) => Zeg(bestand, $"{bestand}: {zin}.");

    /// <summary>Zegt van een bestand hoeveel meldingen er niet zijn getoond.</summary>
    public void Sluit(string bestand)
    {
        if (_regels.GetValueOrDefault(bestand) is > MeesteRegels and var aantal)
        {
            Console.Error.WriteLine($"{bestand}: en nog {aantal - MeesteRegels} meldingen.");
        }
    }

    public override string ToString() => $"{_gelezen} gelezen, {_toegevoegd} toegevoegd, {_bijgewerkt} bijgewerkt, {_geweigerd} geweigerd";

    private void Zeg(string bestand, string regel)
    {
        if ((_regels[bestand] = _regels.GetValueOrDefault(bestand) + 1) <= MeesteRegels)
        {
            Console.Error.WriteLine(regel);
        }
    }
}
