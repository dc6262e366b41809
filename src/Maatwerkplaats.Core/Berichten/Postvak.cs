using Maatwerkplaats.Core.Data;
using Maatwerkplaats.Core.Shared;
using Maatwerkplaats.Core.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Maatwerkplaats.Core.Berichten;

/// <summary>Bezorgt berichten zoals elke ontvanger dat wil: in het systeem, per mail, of allebei.</summary>
public static class Postvak
{
    /// <summary>Doel waaronder adres en tekst van uitgaande mail zijn versleuteld.</summary>
    public const string DoelMail = "mail";

    /// <summary>Zet berichten en mail klaar in de lopende transactie; opslaan doet de aanroeper.</summary>
    public static async Task Bezorg(
        MaatwerkDb db, Versleuteling versleuteling, string organisatie, IReadOnlyList<NieuwBericht> berichten, DateTime nu, CancellationToken ct)
    {
        if (berichten.Count == 0)
        {
            return;
        }

        var wie = berichten.Select(b => b.PersoonId).Distinct().ToArray();
        var adressen = await db.Set<Persoon>().AsNoTracking().Where(p => wie.Contains(p.Id) && p.Actief).ToDictionaryAsync(p => p.Id, p => p.Email, ct);
        var voorkeuren = await db.Set<Berichtvoorkeur>().AsNoTracking().Where(v => wie.Contains(v.PersoonId)).ToListAsync(ct);
        foreach (var bericht in berichten.Where(b => adressen.ContainsKey(b.PersoonId)))
        {
            var voorkeur = voorkeuren.FirstOrDefault(v => v.PersoonId == bericht.PersoonId && v.Soort == bericht.Soort);
            if (bericht.Gekozen is { } zo ? zo == Bezorgwijze.InSysteem : voorkeur?.InSysteem != false)
            {
                db.Add(new Bericht
                {
                    Id = Guid.CreateVersion7(nu),
                    Organisatie = organisatie,
                    PersoonId = bericht.PersoonId,
                    Soort = bericht.Soort,
                    Casus = bericht.Casus,
                    Adres = bericht.Adres,
                    Tekst = bericht.Tekst,
                    Op = nu,
                });
            }

            if (bericht.Gekozen is { } koos ? koos == Bezorgwijze.PerMail : !bericht.ZonderMail && voorkeur?.PerMail != false)
            {
                var tekst = $"{bericht.Tekst}\n\nLees verder op {UitgaandeMail.Siteplek}{bericht.Adres ?? "/berichten"}";
                db.Add(UitgaandeMail.Klaar(versleuteling, organisatie, adressen[bericht.PersoonId], Onderwerp(bericht), tekst, nu));
            }
        }
    }

    private static string Onderwerp(NieuwBericht bericht) =>
        bericht.Casus is null ? "Bericht van de Maatwerkplaats" : $"Maatwerkplaats: nieuws over {bericht.Casus}";
}
