using Maatwerkplaats.Core.Casusprudentie;

namespace Maatwerkplaats.Web.Opdrachten;

/// <summary>Publiceert casussen die al zonder persoonsgegevens zijn, zoals ze zijn.</summary>
internal sealed class Casusprudentieimport(Publicatie publicatie)
{
    public async Task Neem(FileInfo bestand, Importuitslag uitslag, CancellationToken ct)
    {
        var weigeringen = new Weigeringen();
        var casussen = Casussen(bestand.FullName, weigeringen).ToList();
        var telling = await publicatie.Publiceer(Gegevens.Organisatie, casussen, uitslag.Proef, ct);
        uitslag.Tel(casussen.Count + weigeringen.Aantal, telling.Toegevoegd, telling.Bijgewerkt, weigeringen.Aantal);
    }

    private static IEnumerable<Aangeboden> Casussen(string bestand, Weigeringen weigeringen)
    {
        foreach (var (regel, json) in Regelbestand.Lees(bestand, weigeringen))
        {
            // Een casus zoals die is ingetypt, mag nooit per ongeluk openbaar worden.
            if (Regelbestand.Tekst(json, "bsn")?.Any(char.IsAsciiDigit) == true) weigeringen.Meld(bestand, regel, "heeft een bsn en is dus geen casusprudentie");
            else if (Regelbestand.Tekst(json, "id") is { Length: > 0 } id) yield return new(id, Uitspraakinhoud.Lees(json));
            else weigeringen.Meld(bestand, regel, "heeft geen id");
        }
    }
}
