using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Sessies;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Pages.Sessies;

/// <summary>Wanneer een sessie kan zijn, en waar.</summary>
public class DatumsInvoer
{
    /// <summary>Altijd <see cref="SessieRegels.MeesteDatums"/> rijen; wat leeg blijft, telt niet mee.</summary>
    public List<Datumrij> Datums { get; set; } = Aangevuld([]);

    [StringLength(200, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Plaats { get; set; }

    [StringLength(500, ErrorMessage = "Deze link is te lang.")]
    public string? Online { get; set; }

    public Sessieplek Plek => new(Kaal(Plaats), Kaal(Online));

    public void Vul(Sessiestaat sessie)
    {
        Datums = Aangevuld([.. sessie.Voorstellen.Select(v => Datumrij.Van(v.Moment))]);
        (Plaats, Online) = (sessie.Plek.Plaats, sessie.Plek.Online);
    }

    /// <summary>De ingevulde momenten. Bij een rij die half is ingevuld, komt een melding te staan.</summary>
    /// <param name="naam">Naam van deze invoer in het formulier.</param>
    public IReadOnlyList<Sessiemoment> Momenten(ModelStateDictionary meldingen, string naam)
    {
        Datums = Aangevuld(Datums);
        foreach (var (rij, nummer) in Datums.Select((r, i) => (r, i)).Where(r => !r.r.IsLeeg))
        {
            if (rij.Dag is null)
            {
                Meld(nummer, nameof(Datumrij.Dag), "Kies ook een dag.");
            }
            else if (rij.Tijd is null)
            {
                Meld(nummer, nameof(Datumrij.Tijd), "Vul ook een tijd in, bijvoorbeeld 13:30.");
            }
        }

        return meldingen.IsValid ? [.. Datums.Where(r => !r.IsLeeg).Select(r => r.AlsMoment())] : [];

        void Meld(int nummer, string veld, string zin)
        {
            var sleutel = $"{naam}.Datums[{nummer}].{veld}";
            if (meldingen.GetFieldValidationState(sleutel) != ModelValidationState.Invalid)
            {
                meldingen.AddModelError(sleutel, zin);
            }
        }
    }

    private static List<Datumrij> Aangevuld(List<Datumrij> rijen)
    {
        while (rijen.Count < SessieRegels.MeesteDatums)
        {
            rijen.Add(new());
        }

        return rijen;
    }

    private static string? Kaal(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
