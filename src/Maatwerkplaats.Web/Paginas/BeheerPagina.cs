using Maatwerkplaats.Core.Casussen;
using Microsoft.AspNetCore.Mvc;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bladzijde die de inrichting verandert.</summary>
public abstract class BeheerPagina : MaatwerkPagina
{
    /// <summary>Versie waarop het formulier is gebaseerd.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>Wat het formulier meegeeft: dit formulier, op deze versie.</summary>
    protected Opdracht Opdracht => new(HandelingId, Versie);

    /// <summary>Een toevoeging overschrijft niets en kent daarom geen versie.</summary>
    protected Opdracht Toevoeging => new(HandelingId);

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
