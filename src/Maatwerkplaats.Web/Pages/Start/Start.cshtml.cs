using Maatwerkplaats.Web.Paginas;

namespace Maatwerkplaats.Web.Pages.Start;

/// <summary>Mijn werk: wat mij nu nodig heeft.</summary>
public sealed class StartModel : MaatwerkPagina
{
    public void OnGet()
    {
    }
}
