using Maatwerkplaats.Core.Casussen;

namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bladzijde die de inrichting verandert.</summary>
public abstract class BeheerPagina : VersiePagina
{
    /// <summary>Een toevoeging overschrijft niets en kent daarom geen versie.</summary>
    protected Opdracht Toevoeging => new(HandelingId);
}
