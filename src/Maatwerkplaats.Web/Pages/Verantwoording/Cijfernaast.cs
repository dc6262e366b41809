using Maatwerkplaats.Core.Verantwoording;

namespace Maatwerkplaats.Web.Pages.Verantwoording;

/// <summary>Een rij van deze periode naast dezelfde rij van de andere.</summary>
/// <param name="Nu">Leeg als de rij er alleen in de andere periode is; dan is het aantal nul.</param>
public sealed record Cijfernaast(Cijferregel? Nu, Cijferregel? Toen)
{
    public Cijferregel Rij => Nu ?? Toen!;

    /// <summary>Verschil in procentpunten; leeg als een van beide verborgen is.</summary>
    public int? Verschil => (Nu is null ? 0 : Nu.Percentage) - (Toen is null ? 0 : Toen.Percentage);

    /// <summary>Alle rijen van beide perioden, in de volgorde van de tabel.</summary>
    public static IReadOnlyList<Cijfernaast> Leg(Cijfers nu, Cijfers? toen)
    {
        var rijen = nu.Regels.Select(r => new Cijfernaast(r, toen?.Regel(r.Sleutel) ?? (toen is null ? null : Ontbrekend(toen, r)))).ToList();
        var plek = 0;
        foreach (var regel in toen?.Regels ?? [])
        {
            var bekend = rijen.FindIndex(r => r.Rij.Sleutel == regel.Sleutel);
            if (bekend < 0)
            {
                rijen.Insert(plek, new(Ontbrekend(nu, regel), regel));
            }

            plek = (bekend < 0 ? plek : bekend) + 1;
        }

        return rijen;
    }

    /// <summary>Een rij die er niet staat is leeg, tenzij zij onder een verborgen rij kan vallen: dan is zij zelf verborgen.</summary>
    private static Cijferregel? Ontbrekend(Cijfers cijfers, Cijferregel elders) =>
        cijfers.HeeftVerborgen && elders.Diepte > 0 ? elders with { Aantal = null, Percentage = null } : null;
}
