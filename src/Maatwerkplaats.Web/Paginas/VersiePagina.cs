using Maatwerkplaats.Core.Casussen;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bladzijde met een formulier op een versie: wie later opslaat, overschrijft een ander niet ongezien.</summary>
public abstract class VersiePagina : MaatwerkPagina
{
    /// <summary>Versie waarop het formulier is gebaseerd.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Wat het formulier meegeeft: dit formulier, op deze versie.</summary>
    protected Opdracht Opdracht => new(HandelingId, Versie);

    /// <summary>Slaat op als de invoer klopt. Na een botsing staat <see cref="Versie"/> op de nieuwe stand: nog eens opslaan is dan een bewuste keuze.</summary>
    protected async Task<bool> Bewaar(Func<Task> daad)
    {
        if (ModelState.IsValid && await Probeer(daad))
        {
            return true;
        }

        if (Botsing is not null)
        {
            ModelState.Remove(nameof(Versie));
            Versie = Botsing.Versie;
        }

        return false;
    }
}
