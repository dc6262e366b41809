using System.ComponentModel.DataAnnotations;
using Maatwerkplaats.Core.Knelpunten;

namespace Maatwerkplaats.Web.Pages.Knelpunten.Wegen;

/// <summary>Wat één weger van een knelpunt vindt.</summary>
public sealed class WegenInvoer
{
    /// <summary>Per weegpunt, op de naam ervan.</summary>
    public Dictionary<Weegpunt, Weegwaarde?> Waarden { get; set; } = [];

    [StringLength(1000, ErrorMessage = "Houd het korter dan {1} tekens.")]
    public string? Toelichting { get; set; }

    public IReadOnlyDictionary<Weegpunt, Weegwaarde> AlsWaarden() => Waarden.Where(w => w.Value is not null).ToDictionary(w => w.Key, w => w.Value!.Value);

    /// <summary>Zet elk weegpunt dat niet is verstuurd op leeg, zodat het formulier compleet terugkomt.</summary>
    public void VulAan()
    {
        foreach (var punt in Enum.GetValues<Weegpunt>())
        {
            Waarden.TryAdd(punt, null);
        }
    }

    public static WegenInvoer Van(Weegblad? blad) => new()
    {
        Waarden = Enum.GetValues<Weegpunt>().ToDictionary(p => p, p => blad?.Waarden.TryGetValue(p, out var waarde) == true ? waarde : (Weegwaarde?)null),
        Toelichting = blad?.Toelichting,
    };
}
