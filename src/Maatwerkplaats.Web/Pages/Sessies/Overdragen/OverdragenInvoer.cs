using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Sessies.Overdragen;

/// <summary>Wie begeleidt en wie notuleert.</summary>
public sealed class OverdragenInvoer
{
    public CollegaKeuze Procesbegeleider { get; set; } = new();

    public CollegaKeuze Notulist { get; set; } = new();

    public void Benoem()
    {
        Procesbegeleider.Label = "Wie is procesbegeleider?";
        Notulist.Label = "Wie notuleert?";
    }
}
