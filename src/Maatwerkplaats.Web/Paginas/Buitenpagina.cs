namespace Maatwerkplaats.Web.Paginas;

/// <summary>Een bladzijde voor wie geen account heeft. Weet niets van gebruikers en toont niets van casussen dan wat bij de code hoort.</summary>
/// <param name="instellingen"><c>Buiten:Organisatie</c>: code van de organisatie waar de buitendeur van is (standaard uwv).</param>
public abstract class Buitenpagina(IConfiguration instellingen) : MaatwerkPagina
{
    protected string Organisatie { get; } = instellingen["Buiten:Organisatie"] ?? "uwv";
}
