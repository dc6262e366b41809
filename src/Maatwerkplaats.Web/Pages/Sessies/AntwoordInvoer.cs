using Maatwerkplaats.Core.Sessies;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Maatwerkplaats.Web.Pages.Sessies;

/// <summary>Wat iemand per voorgestelde datum antwoordt.</summary>
public sealed class AntwoordInvoer
{
    public List<Antwoordrij> Datums { get; set; } = [];

    /// <summary>De datums zoals ze nu zijn voorgesteld, met wat deze genodigde al antwoordde of net koos.</summary>
    public static AntwoordInvoer Van(Sessiestaat sessie, Guid genodigde, AntwoordInvoer? getypt = null) => new()
    {
        Datums =
        [
            .. sessie.Voorstellen.Select(v => new Antwoordrij
            {
                Voorstel = v.Id,
                Moment = v.Moment,
                Kan = getypt?.Datums.Find(d => d.Voorstel == v.Id)?.Kan ?? sessie.Antwoorden.FirstOrDefault(a => a.Genodigde == genodigde && a.Voorstel == v.Id)?.Kan,
            }),
        ],
    };

    /// <summary>De antwoorden; bij een datum zonder antwoord komt een melding te staan.</summary>
    public IReadOnlyDictionary<Guid, Beschikbaar> Gekozen(ModelStateDictionary meldingen)
    {
        for (var i = 0; i < Datums.Count; i++)
        {
            if (Datums[i].Kan is null)
            {
                meldingen.AddModelError($"Antwoord.Datums[{i}].Kan", "Zeg of je dan kunt.");
            }
        }

        return Datums.Where(d => d.Kan is not null).DistinctBy(d => d.Voorstel).ToDictionary(d => d.Voorstel, d => d.Kan!.Value);
    }
}

/// <summary>Het antwoord op één datum.</summary>
public sealed class Antwoordrij
{
    public Guid Voorstel { get; set; }

    public Beschikbaar? Kan { get; set; }

    [BindNever]
    public Sessiemoment? Moment { get; set; }
}
